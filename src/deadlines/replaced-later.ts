import type { KbNumber } from '../domain/facts.ts';
import type { VerdictName } from '../domain/assess.ts';
import type { BootTime } from './boot-time.ts';
import { isoDate } from './iso-wall.ts';

/** The day on which an output says that an update was installed. */
export interface Install {
  readonly kb: KbNumber;
  readonly on: BootTime;
}

/** A machine of which it may be known when its updates were installed. */
export interface Replaceable {
  readonly machine: { readonly installs?: readonly Install[] };
  readonly verdict: { readonly verdict: VerdictName; readonly basis?: string; readonly kbs?: readonly KbNumber[] };
}

/** An update that decides a verdict, and the day of its installation. */
export interface LaterInstall {
  readonly kb: KbNumber;
  readonly day: string;
}

/**
 * The updates that make a machine "fixed", where each of them was installed on a day after its start: the driver in use
 * is still the old one. Empty where nothing is known of one of them, a date has a reading that is no later, or the
 * verdict rests on the file's version, which says nothing of the day.
 *
 * @param startDay `2026-03-14`, or more of ISO 8601; empty where the start is not known
 */
export function installedAfter({ machine, verdict }: Replaceable, startDay: string): readonly LaterInstall[] {
  const { installs = [] } = machine;
  const { kbs = [] } = verdict;
  if (installs.length === 0 || startDay === '' || verdict.verdict !== 'fixed' || verdict.basis !== 'installed')
    return [];
  const later = kbs.flatMap((kb) => {
    const days = installs.filter((one) => one.kb === kb).flatMap(({ on }) => on.readings.map(isoDate));
    const [first] = days.sort();
    return first !== undefined && first > startDay.slice(0, 10) ? [{ kb, day: first }] : [];
  });
  return later.length === kbs.length ? later : [];
}
