import type { BootTime, WallTime } from './boot-time.ts';

/** After this the signed half of the 10 ms counter is used up: 248 d 13 h 13 m 56.48 s. Counts with TCP Chimney only. */
export const CHIMNEY_MS = 2 ** 31 * 10;

/** After this the whole 10 ms counter is used up: 497 d 2 h 27 m 52.96 s. */
export const WRAP_MS = 2 ** 32 * 10;

/** A day. */
export const DAY_MS = 86_400_000;
// 1970-01-03 was a Saturday.
const FIRST_SATURDAY_MS = 2 * DAY_MS;

/**
 * Milliseconds since 1970 as the machine's own clock shows them: arithmetic without a time zone. The counter counts
 * elapsed time, so where summer time begins or ends on the way the wall shows up to an hour more or less.
 */
export function wallMs({ year, month, day, hour, minute, second }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The wall time at such a number of milliseconds. */
export function wallTimeAt(ms: number): WallTime {
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** The start of a machine that has been up for so many seconds now. */
export function bootFromUptime(seconds: number, nowMs: number): number {
  return nowMs - seconds * 1000;
}

/**
 * The start of a machine that had been up for so many seconds when a clock of its own showed this.
 *
 * @example startBefore(boot, 86_400).readings // [{ year: 2023, month: 3, day: 31, hour: 8, minute: 15, second: 30 }]
 */
export function startBefore(shown: BootTime, seconds: number): BootTime {
  return {
    ...shown,
    raw: `${shown.raw} − ${seconds} s`,
    readings: shown.readings.map((reading) => wallTimeAt(wallMs(reading) - seconds * 1000)),
  };
}

/**
 * The two moments to restart before, for a machine that started then: milliseconds on the same clock.
 *
 * @example new Date(deadlinesFrom(Date.UTC(2023, 3, 1, 8, 15, 30)).wrap).toISOString() // '2024-08-10T10:43:22.960Z'
 */
export function deadlinesFrom(bootMs: number) {
  return { chimney: bootMs + CHIMNEY_MS, wrap: bootMs + WRAP_MS };
}

/** Days from now to a deadline; negative once it has passed. */
export function daysLeft(deadlineMs: number, nowMs: number): number {
  return (deadlineMs - nowMs) / DAY_MS;
}

/** The last Saturday 00:00 that lies before a deadline, on its clock. */
export function lastWeekendBefore(deadlineMs: number): number {
  const weeks = Math.ceil((deadlineMs - FIRST_SATURDAY_MS) / (7 * DAY_MS)) - 1;
  return FIRST_SATURDAY_MS + weeks * 7 * DAY_MS;
}
