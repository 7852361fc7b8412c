import type { MachineRow } from '../fleet/fleet.ts';
import type { KbNumber } from '../domain/facts.ts';
import type { Voice } from './words.ts';

/**
 * What people have to know of the updates that a verdict names. Where it names others too, the warned one may have been
 * replaced since, and nothing is said.
 */
export function warningTexts(
  { machine: { edition }, verdict }: MachineRow,
  kbs: readonly KbNumber[],
  { facts, lang }: Voice,
): readonly string[] {
  const possible = edition !== undefined ? [edition] : 'editions' in verdict ? verdict.editions : [];
  return facts.warnings
    .filter((warning) => kbs.length > 0 && kbs.every((kb) => warning.kbs.includes(kb)))
    .filter(
      ({ editions }) => editions === undefined || possible.length === 0 || possible.some((id) => editions.includes(id)),
    )
    .map(({ text }) => text[lang]);
}
