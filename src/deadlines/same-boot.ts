import type { BootTime, WallTime } from './boot-time.ts';
import { DAY_MS, wallMs } from './counter.ts';

// Two outputs of one machine may compute its start from clocks that drift.
const SAME_START_MS = 120_000;
// And an uptime is rounded to days.
const SAME_COUNTED_MS = 2 * DAY_MS;

/**
 * True where two outputs can mean the same start: some reading of each lies within two minutes of the other's, or on
 * the same day where one of them says no more than the day; within two days where one was counted back.
 */
export function sameBoot(a: BootTime, b: BootTime): boolean {
  if (a.raw === b.raw) return true;
  const isCounted = a.counted === true || b.counted === true;
  const same = isCounted ? isNear : a.dateOnly || b.dateOnly ? isSameDay : isSameMoment;
  return a.readings.some((one) => b.readings.some((other) => same(one, other)));
}

/**
 * Of two outputs that mean the same start, the one that says it more clearly: with one reading before two, then as a
 * start and not as an uptime, then with an offset, then with a time of day; the first where neither does, of two that
 * were counted back the earlier.
 */
export function clearerBoot(first: BootTime, other: BootTime): BootTime {
  const clearer = clarity(other) - clarity(first);
  if (clearer !== 0) return clearer > 0 ? other : first;
  return other.counted === true && earliestMs(other) < earliestMs(first) ? other : first;
}

/** Of two starts the one that came later. */
export function laterBoot(first: BootTime, other: BootTime): BootTime {
  return earliestMs(other) > earliestMs(first) ? other : first;
}

function earliestMs({ readings }: BootTime): number {
  return Math.min(...readings.map(wallMs));
}

function clarity({ ambiguous, counted, offsetMinutes, dateOnly }: BootTime): number {
  return (ambiguous ? 0 : 8) + (counted === true ? 0 : 4) + (offsetMinutes === undefined ? 0 : 2) + (dateOnly ? 0 : 1);
}

function isNear(a: WallTime, b: WallTime): boolean {
  return Math.abs(wallMs(a) - wallMs(b)) <= SAME_COUNTED_MS;
}

function isSameMoment(a: WallTime, b: WallTime): boolean {
  return Math.abs(wallMs(a) - wallMs(b)) <= SAME_START_MS;
}

function isSameDay(a: WallTime, b: WallTime): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
