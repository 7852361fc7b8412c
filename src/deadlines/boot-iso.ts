import type { BootTime, WallTime } from './boot-time.ts';
import { isoDate, isoWall, offsetText } from './iso-wall.ts';

/**
 * One reading of a start in ISO 8601: the day alone, or with the time, or with the offset as well, as far as known.
 *
 * @example bootIso(reading, boot) // '2023-04-01T08:15:30+09:00'
 */
export function bootIso(reading: WallTime, { dateOnly, offsetMinutes }: BootTime): string {
  if (dateOnly) return isoDate(reading);
  return isoWall(reading) + (offsetMinutes === undefined ? '' : offsetText(offsetMinutes, '-'));
}
