import type { MachineVerdict } from '../domain/assess-machine.ts';
import type { ChainLink, DerivationText } from '../fleet/fleet-facts.ts';
import { fill } from '../i18n/fill.ts';
import { sourceName } from './verdict-sources.ts';
import type { Voice } from './words.ts';

/** The derivation that a verdict rests on; `undefined` where it rests on figures. */
export function derivationIn(verdict: MachineVerdict, { facts }: Voice): DerivationText | undefined {
  return 'derivation' in verdict ? facts.derivations[verdict.derivation] : undefined;
}

/** The chain that a verdict by derivation rests on, a sentence a link, with its sources; empty for all others. */
export function chainTexts(verdict: MachineVerdict, voice: Voice): readonly string[] {
  return linkTexts(derivationIn(verdict, voice)?.links ?? [], voice);
}

/** The links of a chain in words. */
export function linkTexts(links: readonly ChainLink[], { words, facts, lang }: Voice): readonly string[] {
  const { machines, checker } = words;
  return links.map(({ text, sources, weak }) =>
    fill(weak ? machines.weakLink : machines.link, {
      text: text[lang],
      sources: sources.map((id) => sourceName(id, facts, lang)).join(checker.sourceSeparator),
    }),
  );
}
