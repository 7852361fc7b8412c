import { deadlines as en } from '../i18n/en/deadlines.ts';
import { deadlines as ja } from '../i18n/ja/deadlines.ts';
import type { Locale } from '../i18n/locales.ts';
import { deadlineSentences, deadlineShort, type DeadlineMessages } from './deadline-words.ts';
import { deadlineOf, uptimeDaysOf, type DeadlineOptions, type DeadlineState } from './deadline.ts';
import type { Fleet } from '../fleet/fleet.ts';
import type { MachineRow } from '../fleet/machine-row.ts';
import type { Clocks, EnteredStart } from './machine-start.ts';
import type { DeadlineSummary, DeadlineView } from '../islands/machines/protocol.ts';
import { timelineData, type TimelineItem } from './timeline.ts';

const WORDS = { ja, en } as const satisfies Record<Locale, DeadlineMessages>;

/** The words for deadlines. */
export function deadlineWords(language: Locale): DeadlineMessages {
  return WORDS[language];
}

/** The deadlines of a fleet, with what a person answered and entered. */
export interface FleetDeadlines {
  readonly clocks: Clocks;
  /** Starts that were entered, by the machine's position. */
  readonly entered: ReadonlyMap<number, EnteredStart>;
}

/** A machine's deadline. */
export function deadlineIn(deadlines: FleetDeadlines, row: MachineRow): DeadlineState {
  return deadlineOf(row, optionsFor(deadlines, row));
}

/** A machine's deadline in words. */
export function deadlineView(deadlines: FleetDeadlines, row: MachineRow, language: Locale): DeadlineView {
  const state = deadlineIn(deadlines, row);
  return {
    short: deadlineShort(state, WORDS[language]),
    long: deadlineSentences(state, WORDS[language]),
    canEnterStart: state.kind !== 'none-needed',
    hasCalendar: hasEntry(state),
  };
}

/** The machines whose start is known in some way; the others have no deadline. */
export function* timedRows(fleet: Fleet, entered: FleetDeadlines['entered']): Generator<MachineRow> {
  const others = new Set(entered.keys());
  for (const row of fleet.timed()) {
    others.delete(row.position);
    yield row;
  }
  for (const position of others) yield fleet.row(position);
}

/** What the deadlines of all machines come to, given those whose start is known. */
export function deadlineSummary(deadlines: FleetDeadlines, rows: Iterable<MachineRow>): DeadlineSummary {
  let ambiguous = 0;
  let ambiguousExample = '';
  let atRisk = 0;
  const items: TimelineItem[] = [];
  // What a person answered does not take the question away: the answer may be changed.
  const unanswered = { ...deadlines, clocks: { ...deadlines.clocks, dateOrder: undefined } };
  for (const row of rows) {
    const open = row.machine.boot?.ambiguous === true ? deadlineIn(unanswered, row) : undefined;
    if (open?.kind === 'ambiguous') {
      ambiguous += 1;
      ambiguousExample ||= open.raw;
    }
    if (hasEntry(deadlineIn(deadlines, row))) atRisk += 1;
    const uptimeDays = uptimeDaysOf(row, optionsFor(deadlines, row));
    const { verdict } = row.verdict;
    if (uptimeDays !== undefined)
      items.push({ uptimeDays, atRisk: verdict === 'not-fixed' || verdict === 'cannot-tell' });
  }
  return { ambiguous, ambiguousExample, atRisk, timeline: items.length > 0 ? timelineData(items) : undefined };
}

function hasEntry(state: DeadlineState): boolean {
  return state.kind === 'known' && state.wrap.daysLeft > 0;
}

function optionsFor({ clocks, entered }: FleetDeadlines, { position }: MachineRow): DeadlineOptions {
  return { ...clocks, entered: entered.get(position) };
}
