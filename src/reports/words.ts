import { checker as enChecker } from '../i18n/en/checker.ts';
import { machines as enMachines } from '../i18n/en/machines.ts';
import { reports as enReports } from '../i18n/en/reports.ts';
import { fill } from '../i18n/fill.ts';
import { checker as jaChecker } from '../i18n/ja/checker.ts';
import { machines as jaMachines } from '../i18n/ja/machines.ts';
import { reports as jaReports } from '../i18n/ja/reports.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Messages } from '../i18n/messages.ts';
import { namesIn } from '../i18n/name-of-edition.ts';
import type { Names } from '../i18n/verdict-wording.ts';
import type { FleetFacts } from '../fleet/fleet-facts.ts';

/** The words for machines: some chapters of the dictionary, since the whole of it would weigh on the worker. */
export type Words = Pick<Messages, 'checker' | 'machines' | 'reports'>;

const WORDS = {
  ja: { checker: jaChecker, machines: jaMachines, reports: jaReports },
  en: { checker: enChecker, machines: enMachines, reports: enReports },
} as const satisfies Record<Locale, Words>;

/** All that sentences on machines are made with. */
export interface Voice {
  readonly lang: Locale;
  readonly words: Words;
  readonly facts: FleetFacts;
  readonly names: Names;
  /** The names of the inputs by their number: untrusted text. */
  readonly inputs: readonly string[];
}

/** The voice that speaks of machines in a language. */
export function voiceOf(facts: FleetFacts, lang: Locale, inputs: readonly string[]): Voice {
  return { lang, words: WORDS[lang], facts, names: namesIn(facts, WORDS[lang]), inputs };
}

/**
 * The first items of a list, and how many more there are.
 *
 * @example listText(['a', 'b', 'c'], 2, voice) // 'a, b and 1 more'
 */
export function listText(items: readonly string[], max: number, { words }: Voice): string {
  const shown = items.slice(0, max).join(words.checker.sourceSeparator);
  return items.length <= max ? shown : fill(words.machines.more, { items: shown, count: items.length - max });
}
