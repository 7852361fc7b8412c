import {
  readBootTime,
  spellingOf,
  withOrder,
  type BootTime,
  type DateOrder,
  type DayMonthOrder,
  type WallTime,
} from './boot-time.ts';
import { bootFromUptime, DAY_MS, wallMs, wallTimeAt } from './counter.ts';
import { startsOf, startText, type StartTold, type ToldStart } from './told-starts.ts';
import { readUptime, type Uptime } from './uptime.ts';

/** The clocks that a start is read by. */
export interface Clocks {
  /** Now, in real milliseconds since 1970 UTC. */
  readonly nowMs: number;
  /** How many minutes the viewer's clock is east of UTC at such a moment: 540 in Japan. */
  readonly zoneOffsetMinutes: (ms: number) => number;
  /** What a person answered where day and month may stand in either order, by how the date is spelt: `spellingOf`. */
  readonly dateOrders: ReadonlyMap<string, DayMonthOrder>;
}

/**
 * Whose clock a machine's times are shown on. `stated`: its own, so far from UTC. `assumed`: its output names no time
 * zone, the viewer's is taken for it. `counted`: the viewer's, on which an uptime was counted back.
 */
export type Zone =
  { readonly kind: 'stated'; readonly offsetMinutes: number } | { readonly kind: 'assumed' | 'counted' };

/** Why one of two readings was taken: a person chose it, or the other lies in the future or contradicts the uptime. */
type SettledBy = 'answer' | 'future' | 'uptime';

/** What a start was read from, where only one reading is left. */
type ReadOrder = Exclude<DateOrder, 'day-or-month-first' | 'unreadable'> | 'uptime';

/** A start of which only one reading is left. */
export interface ReadStart {
  readonly kind: 'read';
  /** The text that it was read from. */
  readonly raw: string;
  /** Real milliseconds since 1970 UTC; as sure as the zone is. */
  readonly ms: number;
  readonly wall: WallTime;
  readonly zone: Zone;
  readonly order: ReadOrder;
  readonly settledBy: SettledBy | undefined;
  /** True where only the day is known: 00:00 is the earliest start that it allows. */
  readonly dateOnly: boolean;
  /** True where the clock showed this time twice, as summer time ended: the earlier moment was taken. */
  readonly repeated: boolean;
  /** By how much the start may be earlier, in milliseconds, where an uptime in months or years is rough. */
  readonly earlierMs?: number | undefined;
  /** True where the uptime comes from SNMP, whose counter begins anew after 497 days. */
  readonly wraps?: boolean | undefined;
}

/** What is known of a machine's start. */
export type MachineStart =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreadable'; readonly raw: string }
  /** Both readings are possible, day first in the first. */
  | { readonly kind: 'ambiguous'; readonly raw: string; readonly readings: readonly [WallTime, WallTime] }
  | ReadStart;

/**
 * The start that a person typed: a date, an uptime such as `412.03:15:22`, or a number of days.
 *
 * @example startIn('412日') // { uptime: { raw: '412日', seconds: 35_596_800 } }
 */
export function startIn(text: string): StartTold | undefined {
  // Longer than any date: what a person pastes by mistake must not cost seconds.
  const plain = text.slice(0, TEXT_MAX).normalize('NFKC').trim();
  const uptime = readUptime(plain, 'd');
  if (uptime !== undefined) return { uptime };
  const boot = readBootTime(plain);
  return boot && { boot };
}

/** When a machine started, and what else is said of that. */
export interface Started {
  readonly start: MachineStart;
  /** Other starts that its outputs say, as they were written. */
  readonly others: readonly string[];
}

/**
 * When a machine started, by its boot time, else by its uptime. Where several are said that contradict each other, the
 * earliest: its deadline comes first. One that may be either of two days leaves that open.
 */
export function startOf(told: ToldStart, clocks: Clocks): Started {
  const starts = startsOf(told, clocks.nowMs).map((one) => ({ one, start: startBy(one, told.uptime, clocks) }));
  const open = starts.find(({ start }) => start.kind === 'ambiguous');
  let taken = open ?? starts[0];
  if (open === undefined) for (const other of starts) if (isEarlier(other.start, taken?.start)) taken = other;
  return {
    start: taken?.start ?? { kind: 'unknown' },
    others: starts.filter((other) => other !== taken).map(({ one }) => startText(one)),
  };
}

function startBy(told: StartTold, uptime: Uptime | undefined, clocks: Clocks): MachineStart {
  return 'boot' in told ? fromBoot(told.boot, uptime, clocks) : fromUptime(told.uptime, clocks);
}

function isEarlier(one: MachineStart, other: MachineStart | undefined): boolean {
  if (one.kind !== 'read') return false;
  return other?.kind !== 'read' || earliestOf(one) < earliestOf(other);
}

function earliestOf({ ms, earlierMs = 0 }: ReadStart): number {
  return ms - earlierMs;
}

/**
 * How far the clock that a start is shown on is from UTC at a moment, where that is known: of an assumed zone it is
 * not.
 */
export function knownOffset(zone: Zone, ms: number, clocks: Clocks): number | undefined {
  return zone.kind === 'assumed' ? undefined : offsetIn(zone, ms, clocks);
}

/** What a zone's clock shows at a moment. */
export function wallIn(zone: Zone, ms: number, clocks: Clocks): WallTime {
  return wallTimeAt(ms + offsetIn(zone, ms, clocks) * MINUTE_MS);
}

/** Minutes east of UTC of a zone's clock at a moment. */
function offsetIn(zone: Zone, ms: number, { zoneOffsetMinutes }: Clocks): number {
  return zone.kind === 'stated' ? zone.offsetMinutes : zoneOffsetMinutes(ms);
}

const MINUTE_MS = 60_000;
const TEXT_MAX = 100;
// No clock is further ahead of UTC than this.
const FURTHEST_EAST_MS = 14 * 60 * MINUTE_MS;
// An uptime given in days is rounded.
const ROUNDING_MS = 24 * 60 * MINUTE_MS;

function fromUptime({ raw, seconds, most, wraps }: Uptime, clocks: Clocks): ReadStart {
  const ms = bootFromUptime(seconds, clocks.nowMs);
  const zone = { kind: 'counted' } as const;
  const wall = wallIn(zone, ms, clocks);
  return {
    kind: 'read',
    raw,
    ms,
    wall,
    zone,
    order: 'uptime',
    settledBy: undefined,
    dateOnly: false,
    repeated: false,
    earlierMs: most === undefined ? undefined : (most - seconds) * 1000,
    wraps,
  };
}

function fromBoot(boot: BootTime, uptime: Uptime | undefined, clocks: Clocks): MachineStart {
  const { settled, settledBy } = settle(boot, uptime, clocks);
  const { raw, offsetMinutes, order, dateOnly, wraps } = settled;
  const [wall, other] = settled.readings;
  if (wall !== undefined && other !== undefined) return { kind: 'ambiguous', raw, readings: [wall, other] };
  if (wall === undefined || order === 'unreadable' || order === 'day-or-month-first')
    return { kind: 'unreadable', raw };
  const zone: Zone = offsetMinutes === undefined ? { kind: 'assumed' } : { kind: 'stated', offsetMinutes };
  return { kind: 'read', raw, ...momentOf(wall, zone, clocks), wall, zone, order, settledBy, dateOnly, wraps };
}

type Settled = { readonly settled: BootTime; readonly settledBy: SettledBy | undefined };

/** The person's answer decides; without one, what the other reading can't be. */
function settle(boot: BootTime, uptime: Uptime | undefined, { nowMs, dateOrders }: Clocks): Settled {
  if (!boot.ambiguous) return { settled: boot, settledBy: undefined };
  const dateOrder = dateOrders.get(spellingOf(boot.raw));
  if (dateOrder !== undefined) return { settled: withOrder(boot, dateOrder), settledBy: 'answer' };
  const latest = nowMs + (boot.offsetMinutes === undefined ? FURTHEST_EAST_MS : boot.offsetMinutes * MINUTE_MS);
  // An output is never younger than now, so its machine can't have started later than its uptime says.
  const latestByUptime = uptime === undefined ? latest : latest - uptime.seconds * 1000 + ROUNDING_MS;
  const byFuture = onlyBefore(boot, latest);
  if (byFuture !== undefined) return { settled: byFuture, settledBy: 'future' };
  const byUptime = onlyBefore(boot, latestByUptime);
  return byUptime === undefined ? { settled: boot, settledBy: undefined } : { settled: byUptime, settledBy: 'uptime' };
}

/** The start with the one reading that is not after a moment of the wall; `undefined` unless it is exactly one. */
function onlyBefore(boot: BootTime, latestWallMs: number): BootTime | undefined {
  const [dayFirst, monthFirst] = boot.readings.map((wall) => wallMs(wall) <= latestWallMs);
  if (dayFirst === monthFirst) return undefined;
  return withOrder(boot, dayFirst === true ? 'day-month-year' : 'month-day-year');
}

/**
 * The moment that a clock shows. Of an hour that the end of summer time repeats, the earlier: its deadline comes first.
 * An hour that its beginning leaves out is taken as if the clock had not been put forward yet.
 */
function momentOf(wall: WallTime, zone: Zone, clocks: Clocks): { readonly ms: number; readonly repeated: boolean } {
  const shown = wallMs(wall);
  const offsets = [-DAY_MS, DAY_MS].map((away) => offsetIn(zone, shown + away, clocks) * MINUTE_MS);
  const moments = [...new Set(offsets)].map((offset) => shown - offset).sort((a, b) => a - b);
  const fitting = moments.filter((ms) => ms + offsetIn(zone, ms, clocks) * MINUTE_MS === shown);
  const [first = Math.max(...moments)] = fitting;
  return { ms: first, repeated: fitting.length > 1 };
}
