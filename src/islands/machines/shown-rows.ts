import type { Locale } from '../../i18n/locales.ts';
import { deadlineView, type FleetDeadlines } from '../../deadlines/fleet-deadlines.ts';
import type { FleetFacts } from '../../fleet/fleet-facts.ts';
import type { MachineRow } from '../../fleet/machine-row.ts';
import type { ShownRow } from './protocol.ts';
import { rowViews } from '../../reports/row-view.ts';
import { voiceOf } from '../../reports/words.ts';

/** What the page's rows are made with. */
export interface ShownContext {
  readonly facts: FleetFacts;
  readonly language: Locale;
  /** The names of the inputs, by number. */
  readonly inputs: readonly string[];
  readonly deadlines: FleetDeadlines;
}

/** Machines as the page shows them: in words, with their deadlines and the places of their updates. */
export function shownRows(
  rows: Iterable<MachineRow>,
  { facts, language, inputs, deadlines }: ShownContext,
): readonly ShownRow[] {
  const viewOf = rowViews(voiceOf(facts, language, inputs));
  return Array.from(rows, (row) => {
    const view = viewOf(row);
    const links = view.kbs.map((kb) => ({ kb, path: facts.updates.includes(kb) ? `${kb.slice(2)}/` : `#${kb}` }));
    return { ...view, links, deadline: deadlineView(deadlines, row, language) };
  });
}
