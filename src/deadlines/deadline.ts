import { DAY_MS, wallMs, daysLeft, deadlinesFrom, lastWeekendBefore, wallTimeAt } from './counter.ts';
import { installedAfter, type Replaceable } from './replaced-later.ts';
import type { WallTime } from './boot-time.ts';
import { isoDate, isoWall, offsetText } from './iso-wall.ts';
import {
  knownOffset,
  startOf,
  wallIn,
  type Clocks,
  type MachineStart,
  type ReadStart,
  type Started,
} from './machine-start.ts';
import type { StartTold, ToldStart } from './told-starts.ts';

/** What is known of a machine that may have a deadline. */
export interface Restartable {
  readonly machine: ToldStart & Replaceable['machine'];
  readonly verdict: Replaceable['verdict'];
  /** The start that a person entered for it; it stands for whatever was read. */
  readonly entered?: StartTold | undefined;
}

/** A moment to restart before. */
export interface Deadline {
  /** Real milliseconds since 1970 UTC. */
  readonly ms: number;
  /** What the clock of the start's zone shows then, down to the second. */
  readonly wall: WallTime;
  /** Minutes east of UTC of that clock then; absent where it is not known. */
  readonly offsetMinutes: number | undefined;
  /** Negative once it has passed. */
  readonly daysLeft: number;
  /** Saturday 00:00 of the last weekend that is over before it. */
  readonly weekend: WallTime;
  /** True where that weekend is over already. */
  readonly weekendOver: boolean;
}

/** A machine whose deadlines are known. */
export interface KnownDeadline {
  readonly kind: 'known';
  readonly start: ReadStart;
  readonly uptimeDays: number;
  /** Day 248.5; counts only where TCP Chimney Offload is in use. */
  readonly chimney: Deadline;
  /** Day 497. */
  readonly wrap: Deadline;
  /** `soon`: 30 days or less to day 497. */
  readonly state: 'ok' | 'past-chimney' | 'soon' | 'past-wrap';
  /** Other starts that the machine is said to have. */
  readonly otherStarts: readonly string[];
}

/** What can be said of a machine's deadline. Only `known` names one. */
export type DeadlineState =
  | { readonly kind: 'none-needed'; readonly verdict: 'fixed' | 'out-of-scope' }
  | Exclude<MachineStart, ReadStart>
  /** The start lies after now: a clock, the time zone or the order of day and month is wrong. */
  | { readonly kind: 'in-future'; readonly start: ReadStart }
  | KnownDeadline;

/** From so many days on before day 497 a restart has to be planned now. */
export const SOON_DAYS = 30;

const WEEKEND_MS = 2 * DAY_MS;

/**
 * When a machine has to be restarted before. None for one that has the fix or that the problem does not concern; none
 * either as long as two dates are possible.
 *
 * @example deadlineOf(row, clocks) // { kind: 'known', state: 'past-chimney', … }
 */
export function deadlineOf(row: Restartable, clocks: Clocks): DeadlineState {
  const { verdict } = row;
  const isSettled = verdict.verdict === 'fixed' || verdict.verdict === 'out-of-scope';
  if (isSettled && !runsOldDriver(row, clocks)) {
    return { kind: 'none-needed', verdict: verdict.verdict };
  }
  const { start, others } = startedFor(row, clocks);
  if (start.kind !== 'read') return start;
  if (start.ms > clocks.nowMs) return { kind: 'in-future', start };
  const ends = deadlinesFrom(start.ms);
  const chimney = deadlineAt(ends.chimney, start, clocks);
  const wrap = deadlineAt(ends.wrap, start, clocks);
  return {
    kind: 'known',
    start,
    uptimeDays: (clocks.nowMs - start.ms) / DAY_MS,
    chimney,
    wrap,
    state: stateOf(chimney, wrap),
    otherStarts: others,
  };
}

/** True for a machine that has the fix on its disk, and was started before that was installed. */
export function runsOldDriver(row: Restartable, clocks: Clocks): boolean {
  const { installs = [] } = row.machine;
  const start = installs.length === 0 ? undefined : startFor(row, clocks);
  return start?.kind === 'read' && installedAfter(row, isoDate(start.wall)).length > 0;
}

/** How many days a machine has been up, fixed or not; `undefined` where that is not known for certain. */
export function uptimeDaysOf(row: Restartable, clocks: Clocks): number | undefined {
  const start = startFor(row, clocks);
  return start.kind === 'read' && start.ms <= clocks.nowMs ? (clocks.nowMs - start.ms) / DAY_MS : undefined;
}

/** True for a machine that day 497 still lies ahead of, and that has to be restarted before it. */
export function isAhead(state: DeadlineState): boolean {
  return state.kind === 'known' && state.wrap.daysLeft > 0;
}

/** When a machine's counter runs out, as files say it. */
export interface MachineDeadline {
  /** When the machine started, as its output says it: untrusted text. */
  readonly bootText: string;
  /** The day of uptime that it is now; the first is 0. */
  readonly dayNow: number;
  /** The end of day 497, ISO 8601 on the machine's clock, with its offset where that is known. */
  readonly wrap: string;
  /** The same in real milliseconds since 1970 UTC, as sure as the zone is: to find the earliest of several. */
  readonly wrapMs: number;
  /** The end of day 248.5, which counts where TCP Chimney is in use. */
  readonly chimney: string;
  /** The Saturday of the last weekend before `wrap`. */
  readonly lastWeekend: string;
  /** Whole days until `wrap`, rounded down: too early rather than too late; negative once it has passed. */
  readonly daysLeft: number;
  /** By how many days it may be earlier, rounded up, where the uptime is rough; else 0. */
  readonly earlierDays: number;
  /** True where the uptime comes from SNMP, whose counter begins anew after 497 days: it may have passed already. */
  readonly counterWraps: boolean;
}

/** Whether day 497 lies ahead of a machine or is past; `undefined` where that is not known. */
export type Due = 'ahead' | 'past' | undefined;

/** On which side of its deadline a machine is. */
export function dueOf(deadline: { readonly daysLeft: number } | undefined): Due {
  if (deadline === undefined) return undefined;
  return deadline.daysLeft < 0 ? 'past' : 'ahead';
}

/** A known deadline as plain values. */
export function machineDeadline(state: DeadlineState): MachineDeadline | undefined {
  if (state.kind !== 'known') return undefined;
  return {
    bootText: state.start.raw,
    dayNow: Math.floor(state.uptimeDays),
    wrap: isoMoment(state.wrap),
    wrapMs: state.wrap.ms,
    chimney: isoMoment(state.chimney),
    lastWeekend: isoDate(state.wrap.weekend),
    daysLeft: Math.floor(state.wrap.daysLeft),
    earlierDays: Math.ceil((state.start.earlierMs ?? 0) / DAY_MS),
    counterWraps: state.start.wraps === true,
  };
}

function isoMoment({ wall, offsetMinutes }: Deadline): string {
  return isoWall(wall) + (offsetMinutes === undefined ? '' : offsetText(offsetMinutes, '-'));
}

/** The start that a person entered for a machine, else the one that was read. */
export function startFor(row: Restartable, clocks: Clocks): MachineStart {
  return startedFor(row, clocks).start;
}

function startedFor({ machine, entered }: Restartable, clocks: Clocks): Started {
  return startOf(entered === undefined ? machine : { boot: undefined, uptime: undefined, ...entered }, clocks);
}

function deadlineAt(ms: number, { zone }: ReadStart, clocks: Clocks): Deadline {
  const wall = wallIn(zone, ms, clocks);
  // A weekend is of use only where all of it lies before the deadline.
  const weekendMs = lastWeekendBefore(wallMs(wall) - WEEKEND_MS);
  const nowWallMs = wallMs(wallIn(zone, clocks.nowMs, clocks));
  return {
    ms,
    wall,
    offsetMinutes: knownOffset(zone, ms, clocks),
    daysLeft: daysLeft(ms, clocks.nowMs),
    weekend: wallTimeAt(weekendMs),
    weekendOver: weekendMs + WEEKEND_MS <= nowWallMs,
  };
}

function stateOf(chimney: Deadline, wrap: Deadline): KnownDeadline['state'] {
  if (wrap.daysLeft <= 0) return 'past-wrap';
  if (wrap.daysLeft <= SOON_DAYS) return 'soon';
  return chimney.daysLeft <= 0 ? 'past-chimney' : 'ok';
}

/**
 * When a machine started, on its own clock in ISO 8601, with the offset where one is known; the day alone where no time
 * is. Empty where no start is known, a date has two readings, or only an uptime is known.
 *
 * @example startIso(row, clocks) // e.g. '2023-05-25T10:05:22'
 */
export function startIso(row: Restartable, clocks: Clocks): string {
  const start = startFor(row, clocks);
  if (start.kind !== 'read' || start.order === 'uptime') return '';
  if (start.dateOnly) return isoDate(start.wall);
  const { zone } = start;
  return isoWall(start.wall) + (zone.kind === 'stated' ? offsetText(zone.offsetMinutes, '-') : '');
}
