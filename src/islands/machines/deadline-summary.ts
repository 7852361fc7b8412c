import { spellingOf } from '../../deadlines/boot-time.ts';
import { deadlineOf, isAhead, runsOldDriver, uptimeDaysOf } from '../../deadlines/deadline.ts';
import type { Clocks } from '../../deadlines/machine-start.ts';
import { timelineData, type TimelineItem } from '../../deadlines/timeline.ts';
import type { MachineRow } from '../../fleet/fleet.ts';
import type { DateQuestion, Summary } from './protocol.ts';

/** What the deadlines of all machines come to. */
export function deadlineSummary(rows: readonly MachineRow[], clocks: Clocks): Summary['deadlines'] {
  const questions = new Map<string, DateQuestion>();
  let atRisk = 0;
  let overdue = 0;
  const items: TimelineItem[] = [];
  for (const row of rows) {
    if (!isTimed(row)) continue;
    const raw = openDate(row, clocks);
    if (raw !== undefined) {
      const spelling = spellingOf(raw);
      const { example = raw, count = 0 } = questions.get(spelling) ?? {};
      questions.set(spelling, { spelling, example, count: count + 1, answer: clocks.dateOrders.get(spelling) });
    }
    const deadline = deadlineOf(row, clocks);
    if (isAhead(deadline)) atRisk += 1;
    else if (deadline.kind === 'known') overdue += 1;
    const uptimeDays = uptimeDaysOf(row, clocks);
    const { verdict } = row.verdict;
    if (uptimeDays !== undefined)
      items.push({
        uptimeDays,
        atRisk: verdict === 'not-fixed' || verdict === 'cannot-tell' || runsOldDriver(row, clocks),
      });
  }
  return {
    questions: [...questions.values()].slice(0, QUESTIONS_MAX),
    atRisk,
    overdue,
    timeline: items.length > 0 ? timelineData(items) : undefined,
  };
}

/**
 * The date that a machine's start depends on and that has two readings: untrusted text. What a person answered does not
 * take the question away, since the answer may be changed.
 */
export function openDate(row: MachineRow, clocks: Clocks): string | undefined {
  const { boot, otherStarts } = row.machine;
  if (boot?.ambiguous !== true && otherStarts === undefined) return undefined;
  const state = deadlineOf(row, { ...clocks, dateOrders: new Map() });
  return state.kind === 'ambiguous' ? state.raw : undefined;
}

// More ways to write a date than that are noise; their machines stay without a deadline, and say so.
const QUESTIONS_MAX = 10;

/** Most machines of a fleet have no start, and are passed by. */
function isTimed({ machine, entered }: MachineRow): boolean {
  return [machine.boot, machine.uptime, entered].some((start) => start !== undefined);
}
