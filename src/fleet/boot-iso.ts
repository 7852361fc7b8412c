import type { BootTime, WallTime } from '../evidence/boot-time.ts';
import { isoDate, isoWall } from './iso-wall.ts';

/**
 * One reading of a start in ISO 8601: the day alone, or with the time, or with the offset as well, as far as known.
 *
 * @example bootIso(reading, boot) // '2023-04-01T08:15:30+09:00'
 */
export function bootIso(reading: WallTime, { dateOnly, offsetMinutes }: BootTime): string {
  if (dateOnly) return isoDate(reading);
  return isoWall(reading) + (offsetMinutes === undefined ? '' : isoOffset(offsetMinutes));
}

function isoOffset(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const distance = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
}
