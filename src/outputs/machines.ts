import { addSighting, draftOf, type Draft } from './draft.ts';
import { absorb, joinable, saysUpdatesOnly, withOutput } from './nameless.ts';
import type { LineSpan, Machine, ReaderName, Sighting } from './machine.ts';

/** Where a sighting stands. */
export interface Place {
  readonly reader: ReaderName;
  readonly lines: readonly LineSpan[];
  /** Sightings of one block have the same number. */
  readonly block: number;
}

/** So many machines are taken: a browser on an old machine has little memory. */
export const MACHINES_MAX = 250_000;

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

  // Of the input that is open: its hosts, as far as it matters whether there is one,
  let hosts: readonly Draft[] = [];
  /** the outputs that still look for their host; `undefined` once it is clear that none will find it, */
  let outputs: readonly Draft[] | undefined = [];
  /** the machines from the first of these outputs on, which have no place in the list as yet, */
  let waiting: Draft[] = [];
  /** and the list of updates that is being read. */
  let updates: { readonly draft: Draft; readonly block: number } | undefined;

  const settle = (): void => {
    for (const draft of waiting) draft.position = list.push(draft);
    waiting = [];
  };
  const create = (seen: Sighting, { reader, lines }: Place): Draft | undefined => {
    if (list.length + waiting.length >= MACHINES_MAX) return undefined;
    const draft = draftOf(seen, lines, reader);
    waiting.push(draft);
    return draft;
  };
  const addTo = (draft: Draft, seen: Sighting, { reader, lines }: Place): void => {
    addSighting(draft, seen, lines, reader);
    changed.add(draft);
  };

  const addNamed = (host: string, seen: Sighting, place: Place): boolean => {
    const key = host.toUpperCase();
    let draft = byHost.get(key);
    if (draft !== undefined) addTo(draft, seen, place);
    else {
      draft = create(seen, place);
      if (draft === undefined) return false;
      byHost.set(key, draft);
    }
    updates = undefined;
    if (hosts.length < 2 && !hosts.includes(draft)) hosts = [...hosts, draft];
    if (hosts.length > 1) outputs = undefined;
    return true;
  };
  const addNameless = (seen: Sighting, place: Place): boolean => {
    const updatesOnly = saysUpdatesOnly(seen);
    // Update after update of one list: one machine.
    if (updatesOnly && updates?.block === place.block) {
      addTo(updates.draft, seen, place);
      return true;
    }
    const draft = create(seen, place);
    if (draft === undefined) return false;
    updates = updatesOnly ? { draft, block: place.block } : undefined;
    if (outputs !== undefined) outputs = withOutput(outputs, draft);
    return true;
  };

  return {
    list,
    add(seen, place) {
      const added = seen.host === undefined ? addNameless(seen, place) : addNamed(seen.host, seen, place);
      if (outputs === undefined || outputs.length === 0) settle();
      return added;
    },
    endInput() {
      for (const { into, from } of joinable(hosts[0], outputs ?? [])) {
        absorb(into, from);
        changed.add(into);
        waiting = waiting.filter((draft) => draft !== from);
      }
      settle();
      hosts = [];
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
