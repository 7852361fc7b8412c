import type { BootTime } from './boot-time.ts';

/**
 * The short way for `2023-04-01 08:15:30`, which lists are full of; everything else goes the long way, with the same
 * result.
 */
export function quickDate(text: string): BootTime | undefined {
  const { length } = text;
  if ((length !== 19 && length !== 16) || !hasShape(text)) return undefined;
  const month = pair(text, 5);
  const day = pair(text, 8);
  const hour = pair(text, 11);
  const minute = pair(text, 14);
  const second = length === 19 ? pair(text, 17) : 0;
  const year = pair(text, 0) * 100 + pair(text, 2);
  // Days that not every month has are the calendar's business.
  if (!(year >= 1980 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 28)) return undefined;
  if (!(hour < 24 && minute < 60 && second < 60)) return undefined;
  const reading = { year, month, day, hour, minute, second };
  return {
    raw: text,
    order: 'year-month-day',
    readings: [reading],
    ambiguous: false,
    offsetMinutes: undefined,
    dateOnly: false,
  };
}

function hasShape(text: string): boolean {
  const between = text.charCodeAt(10);
  return (
    text.charCodeAt(4) === 45 &&
    text.charCodeAt(7) === 45 &&
    (between === 32 || between === 84) &&
    text.charCodeAt(13) === 58 &&
    (text.length === 16 || text.charCodeAt(16) === 58)
  );
}

/** Two digits as a number; not a number where they are none. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
