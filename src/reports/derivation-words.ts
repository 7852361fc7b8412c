import type { MachineVerdict } from '../domain/assess-machine.ts';
import { linkTexts, type DerivationText } from '../i18n/derivation-words.ts';
import { fill } from '../i18n/fill.ts';
import type { Voice } from './words.ts';

/** The derivation that a verdict rests on; `undefined` where it rests on figures. */
export function derivationIn(verdict: MachineVerdict, { facts }: Voice): DerivationText | undefined {
  return 'derivation' in verdict ? facts.derivations[verdict.derivation] : undefined;
}

/** What the chain of a verdict says where it is weakest, in a sentence; empty where it rests on no chain. */
export function weakestText(verdict: MachineVerdict, voice: Voice): string {
  const weak = derivationIn(verdict, voice)?.links.find((link) => link.weak);
  return weak === undefined ? '' : fill(voice.words.reports.weakest, { text: weak.text[voice.lang] });
}

/** The chain that a verdict by derivation rests on, a sentence a link, with its sources; empty for all others. */
export function chainTexts(verdict: MachineVerdict, voice: Voice): readonly string[] {
  const { sourceNames } = voice.facts;
  return linkTexts(derivationIn(verdict, voice)?.links ?? [], { ...voice, sourceNames });
}
