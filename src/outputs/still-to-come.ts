import { DAY_MS, wallMs } from '../deadlines/counter.ts';
import type { BootTime } from '../deadlines/boot-time.ts';
import type { Sighting } from './machine.ts';

/**
 * What a sighting says without the updates whose day of installation is still to come: lists of plans have such days, too.
 * The same object where there is none. A day may have begun elsewhere, and one with two readings may have passed.
 */
export function withoutPlans(seen: Sighting, nowMs: number): Sighting {
  // Most have none, and looking closer costs more.
  if (seen.installs.length === 0 || !seen.installs.some(({ on }) => isToCome(on, nowMs))) return seen;
  const planned = new Set(seen.installs.flatMap(({ kb, on }) => (isToCome(on, nowMs) ? [kb] : [])));
  return {
    ...seen,
    kbs: seen.kbs.filter((kb) => !planned.has(kb)),
    installs: seen.installs.filter(({ kb }) => !planned.has(kb)),
  };
}

function isToCome({ readings }: BootTime, nowMs: number): boolean {
  return readings.length > 0 && readings.every((reading) => wallMs(reading) > nowMs + DAY_MS);
}
