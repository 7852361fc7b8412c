import type { BootTime } from '../deadlines/boot-time.ts';
import { DAY_MS, wallMs } from '../deadlines/counter.ts';
import type { KbNumber } from '../domain/facts.ts';
import type { Sighting } from './sighting.ts';

/** All the updates that a machine had at one time, by the text's own count, and the start that was its last then. */
export type Inventory = Pick<Sighting, 'kbs' | 'boot'>;

/** What an inventory says against those that were read before it, and they against it. */
export interface Comparison {
  /** Updates that are known of the machine and that it does not have. */
  readonly lacked: readonly KbNumber[];
  /** Its own, where an inventory that is not known to be older does not have them. */
  readonly gone: readonly KbNumber[];
}

/**
 * Compares an inventory with those before it. Where both say when the machine had started, the later start tells which is
 * the later one, in whatever order they stand; else what they do not both have is not sure.
 */
export function compareInventories(
  seen: Inventory,
  known: readonly KbNumber[],
  before: readonly Inventory[],
): Comparison {
  const mine = new Set(seen.kbs);
  const later = new Set<KbNumber>();
  const gone = new Set<KbNumber>();
  for (const other of before) {
    const order = orderOf(other.boot, seen.boot);
    if (order === 'older') continue;
    const theirs = new Set(other.kbs);
    for (const kb of seen.kbs) if (!theirs.has(kb)) gone.add(kb);
    if (order === 'later') for (const kb of theirs) later.add(kb);
  }
  return { lacked: known.filter((kb) => !mine.has(kb) && !later.has(kb)), gone: [...gone] };
}

/** Whether one start is older than another; clocks of two places may be a day apart. */
function orderOf(one: BootTime | undefined, other: BootTime | undefined): 'older' | 'later' | undefined {
  const [a, b] = [one, other].map((boot) => (boot?.readings ?? []).map(wallMs));
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return undefined;
  if (Math.max(...a) + DAY_MS < Math.min(...b)) return 'older';
  return Math.min(...a) > Math.max(...b) + DAY_MS ? 'later' : undefined;
}
