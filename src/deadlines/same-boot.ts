import type { BootTime, WallTime } from './boot-time.ts';
import { wallMs } from './counter.ts';

// Two outputs of one machine may compute its start from clocks that drift.
const SAME_START_MS = 120_000;

/**
 * True where two outputs can mean the same start: some reading of each lies within two minutes of the other's, or on
 * the same day where one of them says no more than the day.
 */
export function sameBoot(a: BootTime, b: BootTime): boolean {
  if (a.raw === b.raw) return true;
  const same = a.dateOnly || b.dateOnly ? isSameDay : isSameMoment;
  return a.readings.some((one) => b.readings.some((other) => same(one, other)));
}

/**
 * Of two outputs that mean the same start, the one that says it more clearly: with one reading before two, then with
 * an offset, then with a time of day; the first where neither does.
 */
export function clearerBoot(first: BootTime, other: BootTime): BootTime {
  return clarity(other) > clarity(first) ? other : first;
}

function clarity({ ambiguous, offsetMinutes, dateOnly }: BootTime): number {
  return (ambiguous ? 0 : 4) + (offsetMinutes === undefined ? 0 : 2) + (dateOnly ? 0 : 1);
}

function isSameMoment(a: WallTime, b: WallTime): boolean {
  return Math.abs(wallMs(a) - wallMs(b)) <= SAME_START_MS;
}

function isSameDay(a: WallTime, b: WallTime): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
