import type { KbNumber } from './facts.ts';

type Entries = readonly { readonly kb: KbNumber }[];

// Found once for each list: looking through it for every machine would cost more with every update that it names.
const known = new WeakMap<Entries, ReadonlyMap<KbNumber, readonly number[]>>();

/** The entries whose update is among these, in the order of the list. */
export function entriesFor<T extends { readonly kb: KbNumber }>(
  kbs: readonly KbNumber[],
  entries: readonly T[],
): readonly T[] {
  const places = placesOf(entries);
  return [...new Set(kbs.flatMap((kb) => places.get(kb) ?? []))]
    .sort((a, b) => a - b)
    .flatMap((place) => entries[place] ?? []);
}

/** Where in the list each update stands. */
function placesOf(entries: Entries): ReadonlyMap<KbNumber, readonly number[]> {
  const before = known.get(entries);
  if (before !== undefined) return before;
  const places = new Map<KbNumber, readonly number[]>();
  entries.forEach(({ kb }, place) => places.set(kb, [...(places.get(kb) ?? []), place]));
  known.set(entries, places);
  return places;
}
