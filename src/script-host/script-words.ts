import type { FleetFacts } from '../fleet/fleet-facts.ts';
import { linkTexts } from '../i18n/derivation-words.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { namesIn } from '../i18n/name-of-edition.ts';
import { nextStep, reasonSentence, type CheckerMessages } from '../i18n/verdict-wording.ts';
import type { Outcome } from './decision-table.ts';
import { en } from './words/en.ts';
import { ja } from './words/ja.ts';

/** The shape of the script's own words: the keys of the Japanese ones, with any text. */
export type OwnWords = Widened<typeof ja>;

type Widened<T> = T extends string
  ? string
  : T extends readonly unknown[]
    ? readonly string[]
    : { readonly [Key in keyof T]: Widened<T[Key]> };

/** Words for the script: texts, lists of texts, and words by name. */
type ScriptWords = Readonly<Record<string, string | readonly string[] | Readonly<Record<string, string>>>>;

const OWN: Readonly<Record<Locale, OwnWords>> = { ja, en };

// Values that only the machine knows stay places in the sentence.
const LATER = /\{(version|build|revision|line)\}/g;
const HELD = /%(version|build|revision|line)%/g;

/**
 * The sentences and next steps of these outcomes, by the checker's own wording. What the machine alone knows stays a
 * place: `{version} is at or above the version of KB2688338 (MS12-032), …`.
 */
export function outcomeWords(
  outcomes: readonly Outcome[],
  locale: Locale,
  facts: FleetFacts,
): readonly { readonly sentence: string; readonly next: string }[] {
  const words = messagesFor(locale);
  const { checker } = words;
  const names = namesIn(facts, words);
  const holding: CheckerMessages = {
    ...checker,
    reasons: {
      ...checker.reasons,
      ...Object.fromEntries(Object.entries(checker.reasons).map(([code, text]) => [code, text.replace(LATER, '%$1%')])),
    },
  };
  return outcomes.map((outcome) => ({
    sentence: reasonSentence(outcome, undefined, facts.version, holding, names).replace(HELD, '{$1}'),
    next: nextStep(outcome, checker, names),
  }));
}

/** The chain that an outcome rests on, a line a link; empty for those that rest on figures. */
export function chainLines(outcome: Outcome, locale: Locale, facts: FleetFacts): readonly string[] {
  if (!('derivation' in outcome)) return [];
  const words = messagesFor(locale);
  const { derivations, sourceNames } = facts;
  const links = derivations[outcome.derivation]?.links ?? [];
  return linkTexts(links, { lang: locale, words, sourceNames }).map((link) =>
    fill(words.machines.ticket.chain, { link }),
  );
}

/** All words of the script but those of {@link outcomeWords}. */
export function scriptWords(locale: Locale, { sourceNames }: FleetFacts): ScriptWords {
  const { checker } = messagesFor(locale);
  const { ticket, problems } = checker;
  const { invalid: _, ...verdicts } = checker.verdicts;
  const { several: __, ...typed } = problems;
  return {
    lang: locale,
    ...OWN[locale],
    title: ticket.title,
    version: ticket.version,
    verdict: ticket.verdict,
    verdicts,
    comparison: checker.comparison,
    comparisonLine: ticket.comparison,
    claimFrom: checker.claimFrom,
    levelFrom: checker.levelFrom,
    strengthLine: ticket.strength,
    strength: checker.strength,
    sourcesLine: ticket.sources,
    separator: checker.sourceSeparator,
    sources: Object.fromEntries(Object.entries(sourceNames).map(([id, name]) => [id, name[locale]])),
    problems: typed,
    next: ticket.next,
    catalog: ticket.catalog,
    link: ticket.link,
    examples: {
      lang: '/lang:ja',
      computer: '/computer:SRV01,SRV02',
      list: '/list:servers.txt',
      version: '/version:6.1.7601.17802',
    },
  };
}
