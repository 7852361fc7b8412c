import type { BootTime, WallTime } from './boot-time.ts';

/** A wall time's day: `2024-08-10`. */
export function isoDate({ year, month, day }: WallTime): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** A wall time without a zone: `2024-08-10T10:43:22`. */
export function isoWall(wall: WallTime): string {
  return `${isoDate(wall)}T${two(wall.hour)}:${two(wall.minute)}:${two(wall.second)}`;
}

/** A wall time for people: `2024-08-10 10:43`. Seconds are left out, not rounded: never later than it is. */
export function wallText(wall: WallTime): string {
  return `${isoDate(wall)} ${two(wall.hour)}:${two(wall.minute)}`;
}

/** Minutes east of UTC as hours and minutes: `+09:00`. `minus`: the sign of what lies west. */
export function offsetText(minutes: number, minus: '-' | '−'): string {
  const distance = Math.abs(minutes);
  return `${minutes < 0 ? minus : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
}

/**
 * One reading of a start in ISO 8601: the day alone, or with the time, or with the offset as well, as far as known.
 *
 * @example bootIso(boot.readings[0], boot) // '2023-04-01T08:15:30+09:00'
 */
export function bootIso(reading: WallTime, { dateOnly, offsetMinutes }: BootTime): string {
  if (dateOnly) return isoDate(reading);
  return isoWall(reading) + (offsetMinutes === undefined ? '' : offsetText(offsetMinutes, '-'));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
