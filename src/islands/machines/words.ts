import type { Locale } from '../../i18n/locales.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { CheckerProps } from '../checker/checker-props.ts';
import type { MachinesWords } from './state.ts';

/** The chapters of the dictionary that only the results need. */
export type MachinesChapters = Pick<Messages, 'intake' | 'timeline'>;

/** The words of the results: their own chapters, and what the checker on the same page has anyway. */
export function wordsFor(
  language: Locale,
  chapters: MachinesChapters,
  { messages, paths }: CheckerProps,
  schemaPath: string,
): MachinesWords {
  return {
    ...chapters,
    verdicts: messages.verdicts,
    strength: messages.strength,
    separator: messages.sourceSeparator,
    language,
    kbPath: paths.kb,
    meaning: messages.more,
    meaningPath: ({ reason, verdict }) => `${paths.whatToDo}#${reason in messages.reasons ? reason : verdict}`,
    schemaPath,
    linksOut: true,
  };
}
