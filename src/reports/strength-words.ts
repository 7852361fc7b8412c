import type { Basis } from '../domain/assess.ts';
import type { MachineVerdict } from '../domain/assess-machine.ts';
import type { SourceId } from '../domain/facts.ts';
import type { Strength } from '../domain/strength.ts';
import { fill } from '../i18n/fill.ts';
import { sourceName } from './verdict-sources.ts';
import type { Voice } from './words.ts';

/** How strong the list and the number are that a verdict rests on, each by itself; empty where it rests on none. */
export interface Strengths {
  readonly list: Strength | '';
  readonly number: Strength | '';
}

/** The strengths of what decides a verdict. An installed update rests on the list alone: its number is not asked for. */
export function strengthsOf(verdict: MachineVerdict): Strengths {
  if ('bases' in verdict) {
    const [{ claim, claimStrength, levelStrength }] = verdict.bases;
    return { list: claim === 'listed-update' ? claimStrength : '', number: levelStrength };
  }
  return { list: verdict.reason === 'listed-update-installed' ? verdict.evidence : '', number: '' };
}

/**
 * On whose word a comparison rests, in a line each for the list and for the number.
 *
 * @example basisLines(basis, voice) // e.g. ["List: official (Microsoft Japan's list)", 'Number: scanners agree (…)']
 */
export function basisLines(basis: Basis, voice: Voice): readonly string[] {
  const { checker, reports } = voice.words;
  const line = (text: string, strength: Strength, ids: readonly SourceId[]) =>
    fill(text, {
      strength: checker.strength[strength],
      sources: ids.map((id) => sourceName(id, voice.facts, voice.lang)).join(checker.sourceSeparator),
    });
  const number = line(reports.number, basis.levelStrength, basis.levelSources);
  return basis.claim === 'listed-update'
    ? [line(reports.list, basis.claimStrength, basis.claimSources), number]
    : [number];
}
