import { readBootTime, withOrder, type BootTime } from '../../deadlines/boot-time.ts';

// The build comes again at the end, whatever words stand between.
const OS_VERSION = /^\d{1,2}\.\d{1,2}\.(\d{4,5})\s.*\D\1$/;

/** True for the value of the OS version line: `6.1.7601 Service Pack 1 Build 7601`, in any display language. */
export function isOsVersionLine(value: string): boolean {
  return OS_VERSION.test(value);
}

/** A whole value that is a date with a time of day. */
export function dateIn(value: string): BootTime | undefined {
  const boot = readBootTime(value);
  return boot?.dateOnly === true ? undefined : boot;
}

/**
 * The start of the system as the dates of one output say it. All are written the same way, so another may tell how to
 * read it.
 */
export function bootAmong(dates: readonly BootTime[], started: BootTime): BootTime {
  const told = dates.find(({ order }) => order === 'day-month-year' || order === 'month-day-year')?.order;
  return told === 'day-month-year' || told === 'month-day-year' ? withOrder(started, told) : started;
}
