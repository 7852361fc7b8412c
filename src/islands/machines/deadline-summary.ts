import { deadlineOf, isAhead, uptimeDaysOf } from '../../deadlines/deadline.ts';
import type { Clocks } from '../../deadlines/machine-start.ts';
import { timelineData, type TimelineItem } from '../../deadlines/timeline.ts';
import type { MachineRow } from '../../fleet/fleet.ts';
import type { Summary } from './protocol.ts';

/** What the deadlines of all machines come to. */
export function deadlineSummary(rows: readonly MachineRow[], clocks: Clocks): Summary['deadlines'] {
  let ambiguous = 0;
  let ambiguousExample = '';
  let atRisk = 0;
  const items: TimelineItem[] = [];
  // What a person answered does not take the question away: the answer may be changed.
  const unanswered = { ...clocks, dateOrder: undefined };
  for (const row of rows) {
    if (!isTimed(row)) continue;
    const open = row.machine.boot?.ambiguous === true ? deadlineOf(row, unanswered) : undefined;
    if (open?.kind === 'ambiguous') {
      ambiguous += 1;
      ambiguousExample ||= open.raw;
    }
    if (isAhead(deadlineOf(row, clocks))) atRisk += 1;
    const uptimeDays = uptimeDaysOf(row, clocks);
    const { verdict } = row.verdict;
    if (uptimeDays !== undefined)
      items.push({ uptimeDays, atRisk: verdict === 'not-fixed' || verdict === 'cannot-tell' });
  }
  return { ambiguous, ambiguousExample, atRisk, timeline: items.length > 0 ? timelineData(items) : undefined };
}

/** Most machines of a fleet have no start, and are passed by. */
function isTimed({ machine, entered }: MachineRow): boolean {
  return [machine.boot, machine.uptime, entered].some((start) => start !== undefined);
}
