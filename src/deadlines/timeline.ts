import { CHIMNEY_MS, DAY_MS, WRAP_MS } from './counter.ts';
import { SOON_DAYS } from './deadline.ts';

/** A machine as the picture needs it. */
export interface TimelineItem {
  readonly uptimeDays: number;
  /** True where a restart is due before day 497: not fixed, or cannot tell. */
  readonly atRisk: boolean;
}

/** Numbers of machines, those with a deadline and those without. */
export interface Count {
  readonly atRisk: number;
  readonly others: number;
}

/** Where machines stand: what the picture's bins can't say to the day. Named as a deadline's states are. */
export type TimelineRange = 'early' | 'past-chimney' | 'soon' | 'past-wrap';

/** Machines by uptime: plain values, small however many machines they stand for. */
export interface TimelineData {
  /** Steps of `BIN_DAYS` up to day 497, then one bin for all that is past it. */
  readonly bins: readonly Count[];
  readonly ranges: Readonly<Record<TimelineRange, Count>>;
  readonly total: Count;
}

/** Days in one bin: 71 of them make 497. */
export const BIN_DAYS = 7;
export const CHIMNEY_DAYS = CHIMNEY_MS / DAY_MS;
export const WRAP_DAYS = WRAP_MS / DAY_MS;

/** The bin of all that is past day 497. */
export const PAST_BIN = Math.floor(WRAP_DAYS / BIN_DAYS);

/** Counts machines in one pass. An uptime that is negative or no number is left out: such machines have no place. */
export function timelineData(items: Iterable<TimelineItem>): TimelineData {
  const bins = Array.from({ length: PAST_BIN + 1 }, zero);
  const ranges = { early: zero(), 'past-chimney': zero(), soon: zero(), 'past-wrap': zero() };
  const total = zero();
  for (const { uptimeDays, atRisk } of items) {
    if (!(uptimeDays >= 0)) continue;
    const key = atRisk ? 'atRisk' : 'others';
    total[key] += 1;
    ranges[rangeOf(uptimeDays)][key] += 1;
    const bin = bins[binOf(uptimeDays)];
    if (bin !== undefined) bin[key] += 1;
  }
  return { bins, ranges, total };
}

type Tally = { -readonly [Key in keyof Count]: Count[Key] };

function zero(): Tally {
  return { atRisk: 0, others: 0 };
}

function rangeOf(days: number): TimelineRange {
  if (days >= WRAP_DAYS) return 'past-wrap';
  if (days >= WRAP_DAYS - SOON_DAYS) return 'soon';
  return days >= CHIMNEY_DAYS ? 'past-chimney' : 'early';
}

/** Day 497 has 2 hours and 27 minutes of its own: they belong to the last bin before the wrap. */
function binOf(days: number): number {
  return days >= WRAP_DAYS ? PAST_BIN : Math.min(PAST_BIN - 1, Math.floor(days / BIN_DAYS));
}
