import type { BootTime } from '../deadlines/boot-time.ts';
import { startBefore } from '../deadlines/counter.ts';
import type { Uptime } from '../deadlines/uptime.ts';
import { addStart, type Fields, type Sighting } from './sighting.ts';
import type { Moment } from './vocabulary/moments.ts';

/**
 * Counts uptimes back from the moment at which they were measured, where the text has that: they become starts. From a
 * moment that can't be read they count no more.
 *
 * @returns false where they count no more
 */
export function countBack(seen: Pick<Fields, 'boot' | 'uptime' | 'otherStarts'>, at: Moment | undefined): boolean {
  const { uptime, otherStarts } = seen;
  if (at === undefined || uptime === undefined) return true;
  const others = otherStarts?.flatMap((other) => ('uptime' in other ? [other.uptime] : [])) ?? [];
  seen.uptime = undefined;
  seen.otherStarts = otherStarts?.filter((other) => 'boot' in other);
  if (at === 'unread') return false;
  for (const each of [uptime, ...others]) addStart(seen, { boot: startAt(at, each) });
  return true;
}

/** The earliest start that an uptime of that moment allows: its deadline comes first. */
export function startAt(at: BootTime, { seconds, most = seconds, wraps }: Uptime): BootTime {
  return { ...startBefore(at, most), counted: true, ...(wraps && { wraps }) };
}

/** The same of what is handed over already. */
export function countedBack(seen: Sighting, at: Moment | undefined): Sighting {
  if (at === undefined || seen.uptime === undefined) return seen;
  const counted = { ...seen };
  countBack(counted, at);
  return counted;
}
