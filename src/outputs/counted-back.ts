import { startBefore } from '../deadlines/counter.ts';
import type { Fields, Sighting } from './sighting.ts';
import type { Moment } from './vocabulary/moments.ts';

/**
 * Counts an uptime back from the moment at which it was measured, where the text has that: it becomes a start. From a moment
 * that can't be read it counts no more.
 *
 * @returns false where it counts no more
 */
export function countBack(seen: Pick<Fields, 'boot' | 'uptime'>, at: Moment | undefined): boolean {
  const { boot, uptime } = seen;
  if (at === undefined || uptime === undefined || boot !== undefined) return true;
  seen.uptime = undefined;
  if (at === 'unread') return false;
  // The earliest start that a rough one allows: its deadline comes first.
  seen.boot = startBefore(at, uptime.most ?? uptime.seconds);
  return true;
}

/** The same of what is handed over already. */
export function countedBack(seen: Sighting, at: Moment | undefined): Sighting {
  if (at === undefined || seen.uptime === undefined) return seen;
  const counted = { ...seen };
  countBack(counted, at);
  return counted;
}
