import { addSighting, draftOf, type Draft } from './draft.ts';
import { absorb, joinable, saysUpdatesOnly, withOutput } from './nameless.ts';
import { MACHINES_MAX, type LineSpan, type Machine, type ReaderName, type Sighting } from './machine.ts';

/** Where a sighting stands. */
export interface Place {
  readonly reader: ReaderName;
  readonly lines: LineSpan[];
  /** Sightings of one block have the same number. */
  readonly block: number;
}

/** Joins sightings into machines: by host, whatever the case of its letters, across inputs. */
export interface Machines {
  /** Takes what is said of a machine; false where it would be one machine too many. */
  add(seen: Sighting, place: Place): boolean;
  /** Ends an input: joins outputs without a host with the one machine that the input is about, if it is one. */
  endInput(): void;
  /** The machines in input order, as they are known by now, without those that may yet turn out to be another's output. */
  readonly list: readonly Machine[];
  /** The positions of the machines that are new or have changed since the last call; the first machine's is 1. */
  changes(): Iterable<number>;
}

export function createMachines(): Machines {
  const list: Draft[] = [];
  const byHost = new Map<string, Draft>();
  let taken = 0;
  let changed = new Set<Draft>();

  // Of the input that is open: the machine that it named first,
  let onlyHost: Draft | undefined;
  /** the outputs that still look for their host; `undefined` once it is clear that none will find it, */
  let outputs: readonly Draft[] | undefined = [];
  /** the machines from the first of these outputs on, which have no place in the list as yet, */
  let waiting: Draft[] = [];
  /** and the list of updates that is being read. */
  let updates: { readonly draft: Draft; readonly block: number } | undefined;

  const enter = (draft: Draft): void => {
    if (outputs !== undefined && outputs.length > 0) waiting.push(draft);
    else draft.position = list.push(draft);
  };
  const settle = (): void => {
    outputs = undefined;
    waiting.splice(0).forEach(enter);
  };
  const isFull = (): boolean => list.length + waiting.length >= MACHINES_MAX;
  const addTo = (draft: Draft, seen: Sighting, { reader, lines }: Place): void => {
    addSighting(draft, seen, lines, reader);
    changed.add(draft);
  };

  const addNamed = (host: string, seen: Sighting, place: Place): boolean => {
    const key = host.toUpperCase();
    const known = byHost.get(key);
    if (known === undefined && isFull()) return false;
    const draft = known ?? draftOf(seen, place.lines, place.reader);
    updates = undefined;
    onlyHost ??= draft;
    if (onlyHost !== draft && outputs !== undefined) settle();
    if (known !== undefined) addTo(known, seen, place);
    else {
      byHost.set(key, draft);
      enter(draft);
    }
    return true;
  };
  const addNameless = (seen: Sighting, place: Place): boolean => {
    const updatesOnly = saysUpdatesOnly(seen);
    // Update after update of one list: one machine.
    if (updatesOnly && updates?.block === place.block) {
      addTo(updates.draft, seen, place);
      return true;
    }
    if (isFull()) return false;
    const draft = draftOf(seen, place.lines, place.reader);
    updates = updatesOnly ? { draft, block: place.block } : undefined;
    if (outputs !== undefined) outputs = withOutput(outputs, draft);
    if (outputs === undefined) settle();
    enter(draft);
    return true;
  };

  return {
    list,
    add: (seen, place) => (seen.host === undefined ? addNameless(seen, place) : addNamed(seen.host, seen, place)),
    endInput() {
      for (const { into, from } of joinable(onlyHost, outputs ?? [])) {
        absorb(into, from);
        changed.add(into);
        waiting = waiting.filter((draft) => draft !== from);
      }
      settle();
      onlyHost = undefined;
      outputs = [];
      updates = undefined;
    },
    *changes() {
      const again = changed;
      changed = new Set();
      const from = taken;
      taken = list.length;
      for (const { position } of again) if (position > 0 && position <= from) yield position;
      for (let position = from + 1; position <= taken; position += 1) yield position;
    },
  };
}
