import { intake as en } from '../../i18n/en/intake.ts';
import { intake as ja } from '../../i18n/ja/intake.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CheckerProps } from '../checker/checker-props.ts';
import type { MachinesWords } from './state.ts';

const INTAKE = { ja, en } as const;

/** The words of the results: their own, and those that the checker on the same page has anyway. */
export function wordsFor(language: Locale, { messages, paths }: CheckerProps, schemaPath: string): MachinesWords {
  return {
    intake: INTAKE[language],
    verdicts: messages.verdicts,
    strength: messages.strength,
    separator: messages.sourceSeparator,
    language,
    kbPath: paths.kb,
    schemaPath,
    linksOut: true,
  };
}
