import type { FleetFacts } from '../../../src/fleet/fleet-facts.ts';
import type { MachineRow } from '../../../src/fleet/fleet.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { rowViews, type RowView } from '../../../src/reports/row-view.ts';
import { voiceOf } from '../../../src/reports/words.ts';

/** One judged machine in words. */
export function rowView(row: MachineRow, facts: FleetFacts, lang: Locale, inputs: readonly string[]): RowView {
  return rowViews(voiceOf(facts, lang, inputs))(row);
}
