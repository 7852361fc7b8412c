import type { Restartable } from './deadline.ts';
import { startFor } from './deadline.ts';
import { isoDate, isoWall, offsetText } from './iso-wall.ts';
import type { Clocks } from './machine-start.ts';

/**
 * When a machine started, on its own clock in ISO 8601, with the offset where one is known; the day alone where no time
 * is. Empty where no start is known, a date has two readings, or only an uptime is known.
 *
 * @example startIso(row, clocks) // e.g. '2023-05-25T10:05:22'
 */
export function startIso(row: Restartable, clocks: Clocks): string {
  const start = startFor(row, clocks);
  if (start.kind !== 'read' || start.order === 'uptime') return '';
  if (start.dateOnly) return isoDate(start.wall);
  const { zone } = start;
  return isoWall(start.wall) + (zone.kind === 'stated' ? offsetText(zone.offsetMinutes, '-') : '');
}
