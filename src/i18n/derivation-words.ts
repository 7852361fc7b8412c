import type { BuiltBetween } from '../domain/built-between.ts';
import { dayText } from '../domain/built-between.ts';
import type { SourceId } from '../domain/facts.ts';
import { fill } from './fill.ts';
import type { Locale } from './locales.ts';
import type { Messages } from './messages.ts';

type ByLocale = Readonly<Record<Locale, string>>;

/** One link of a chain: what it says, on whose word, and whether the chain is weakest there. */
export interface ChainLink {
  readonly text: ByLocale;
  readonly sources: readonly SourceId[];
  readonly weak?: true;
}

/** What follows from several facts together, and the chain that leads there. */
export interface DerivationText {
  readonly conclusion: ByLocale;
  readonly links: readonly ChainLink[];
}

/** What the words of chains are made with. */
export interface ChainVoice {
  readonly lang: Locale;
  readonly words: Pick<Messages, 'checker' | 'machines'>;
  /** Short names of sources. */
  readonly sourceNames: Readonly<Record<SourceId, ByLocale>>;
}

/** The links of a chain, a sentence each, with its sources and the mark of the weak one. */
export function linkTexts(
  links: readonly ChainLink[],
  { words: { machines, checker }, sourceNames, lang }: ChainVoice,
): readonly string[] {
  return links.map(({ text, sources, weak }) =>
    fill(weak ? machines.weakLink : machines.link, {
      text: text[lang],
      sources: sources.map((id) => sourceNames[id]?.[lang] ?? id).join(checker.sourceSeparator),
    }),
  );
}

/** The days that bound when a file was built, in a sentence; empty where there are none. */
export function builtWords(built: BuiltBetween | undefined, machines: Messages['machines']): string {
  if (built === undefined) return '';
  const [after, before] = [dayText(built.after[1]), dayText(built.before[1])];
  return fill(after === before ? machines.builtOn : machines.built, { after, before });
}
