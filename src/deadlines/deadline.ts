import { wallMs, daysLeft, deadlinesFrom, lastWeekendBefore, wallTimeAt } from './counter.ts';
import type { WallTime } from './boot-time.ts';
import { isoDate, isoWall } from './iso-wall.ts';
import type { MachineDeadline } from './machine-deadline.ts';
import type { MachineRow } from '../fleet/machine-row.ts';
import { startOf, wallIn, type Clocks, type EnteredStart, type MachineStart, type ReadStart } from './machine-start.ts';

/** What a deadline is worked out with. */
export interface DeadlineOptions extends Clocks {
  /** The start that a person entered for this machine; it stands for whatever was read. */
  readonly entered?: EnteredStart | undefined;
}

/** A moment to restart before. */
export interface Deadline {
  /** Real milliseconds since 1970 UTC. */
  readonly ms: number;
  /** What the clock of the start's zone shows then, down to the second. */
  readonly wall: WallTime;
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
  /** Other starts that other outputs of the machine say. */
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

const DAY_MS = 86_400_000;
const WEEKEND_MS = 2 * DAY_MS;

/**
 * When a machine has to be restarted before. None for one that has the fix or that the problem does not concern; none
 * either as long as two dates are possible.
 *
 * @example deadlineOf(row, { nowMs: Date.now(), zoneOffsetMinutes: (ms) => -new Date(ms).getTimezoneOffset(), dateOrder: undefined })
 */
export function deadlineOf({ machine, verdict }: MachineRow, options: DeadlineOptions): DeadlineState {
  if (verdict.verdict === 'fixed' || verdict.verdict === 'out-of-scope') {
    return { kind: 'none-needed', verdict: verdict.verdict };
  }
  const start = startFor(machine, options);
  if (start.kind !== 'read') return start;
  if (start.ms > options.nowMs) return { kind: 'in-future', start };
  const ends = deadlinesFrom(start.ms);
  const chimney = deadlineAt(ends.chimney, start, options);
  const wrap = deadlineAt(ends.wrap, start, options);
  return {
    kind: 'known',
    start,
    uptimeDays: (options.nowMs - start.ms) / DAY_MS,
    chimney,
    wrap,
    state: stateOf(chimney, wrap),
    otherStarts: options.entered === undefined ? otherStarts(machine) : [],
  };
}

/** How many days a machine has been up, fixed or not; `undefined` where that is not known for certain. */
export function uptimeDaysOf({ machine }: MachineRow, options: DeadlineOptions): number | undefined {
  const start = startFor(machine, options);
  return start.kind === 'read' && start.ms <= options.nowMs ? (options.nowMs - start.ms) / DAY_MS : undefined;
}

/** A known deadline as plain values, for files; whole days, and days left rounded down: too early rather than too late. */
export function machineDeadline(state: DeadlineState): MachineDeadline | undefined {
  if (state.kind !== 'known') return undefined;
  return {
    bootText: state.start.raw,
    dayNow: Math.floor(state.uptimeDays),
    wrap: isoWall(state.wrap.wall),
    chimney: isoWall(state.chimney.wall),
    lastWeekend: isoDate(state.wrap.weekend),
    daysLeft: Math.floor(state.wrap.daysLeft),
  };
}

function startFor(machine: MachineRow['machine'], { entered, ...clocks }: DeadlineOptions): MachineStart {
  if (entered === undefined) return startOf(machine, clocks);
  return startOf({ boot: undefined, uptime: undefined, ...entered }, clocks);
}

function deadlineAt(ms: number, { zone }: ReadStart, clocks: Clocks): Deadline {
  const wall = wallIn(zone, ms, clocks);
  // A weekend is of use only where all of it lies before the deadline.
  const weekendMs = lastWeekendBefore(wallMs(wall) - WEEKEND_MS);
  const nowWallMs = wallMs(wallIn(zone, clocks.nowMs, clocks));
  return {
    ms,
    wall,
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

function otherStarts({ conflicts }: MachineRow['machine']): readonly string[] {
  return conflicts.filter(({ field }) => field === 'boot').map(({ other }) => other);
}
