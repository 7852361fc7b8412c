import { deadlineIn, type FleetDeadlines } from '../../deadlines/fleet-deadlines.ts';
import type { Fleet, FleetView } from '../../fleet/fleet.ts';
import type { MachineRow } from '../../fleet/machine-row.ts';
import type { Query } from './protocol.ts';

/** The machines that a query shows, in its order: those without a deadline after those with one. */
export function queriedRows(fleet: Fleet, { filter, sort }: Query, deadlines: FleetDeadlines): FleetView {
  if (sort !== 'deadline') return fleet.view({ filter, sort });
  return fleet.view({
    filter,
    sort(position) {
      const state = deadlineIn(deadlines, fleet.row(position));
      return state.kind === 'known' ? state.wrap.ms : undefined;
    },
  });
}

/** The machines from one index to another, the last one excluded. */
export function* slice(rows: FleetView, from = 0, to = rows.size): Generator<MachineRow> {
  for (let index = from; index < Math.min(to, rows.size); index += 1) yield rows.row(index);
}
