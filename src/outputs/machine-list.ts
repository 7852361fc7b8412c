import { addSighting, type Draft } from './draft.ts';
import { spansOf } from './text/line-spans.ts';
import { absorb, joinable, withLoner } from './lone-output.ts';
import { createMachineStore } from './machine-store.ts';
import type { Changes, MachineTable } from './machine-table.ts';
import type { Machine, ReaderName, Sighting } from './machine.ts';
import type { QuickRow } from './quick-row.ts';
import type { RowPlace } from './row-table.ts';
import type { WordTable } from './word-table.ts';

/** Where a sighting stands. */
export interface Place {
  readonly reader: ReaderName;
  readonly input: number;
  readonly lines: readonly number[];
  /** Sightings of one block have the same number. */
  readonly block: number;
  /**
   * A command's output, which may be of the machine that the rest of the input is about. A row of a list without a
   * host is a machine of its own.
   */
  readonly loose: boolean;
}

/** Joins sightings into machines: by host, whatever the case of its letters, across inputs. */
export interface MachineList {
  add(seen: Sighting, place: Place): void;
  /** The short way for a machine in one line; false where the host is known and the long way needed. */
  addRow(row: QuickRow, place: RowPlace): boolean;
  /** Ends an input: joins outputs without a host with the one machine that the input is about, if it is one. */
  endInput(): void;
  /** What is new or has changed since the last call, without outputs that still look for their host. */
  changes(): Changes;
  /** All machines in input order. */
  all(): readonly Machine[];
  readonly table: MachineTable;
}

const NO_HOST = -1;
const SEVERAL_HOSTS = -2;

export function createMachineList(words: WordTable): MachineList {
  const store = createMachineStore(words);
  let changed = new Set<number>();
  let taken = 0;
  // Of the input that is open: the order of its only host's machine, and
  let onlyHost = NO_HOST;
  /** outputs that still look for their host; `undefined` once it is clear that none will find it, */
  let loners: readonly Draft[] | undefined = [];
  /** and the list of updates that is being read. */
  let lastUpdates: { readonly draft: Draft; readonly block: number } | undefined;

  const noteHost = (order: number): void => {
    lastUpdates = undefined;
    if (onlyHost === NO_HOST) onlyHost = order;
    else if (onlyHost !== order) {
      onlyHost = SEVERAL_HOSTS;
      loners = undefined;
    }
  };
  const noteChange = (order: number): void => {
    if (order < taken) changed.add(order);
  };
  const addTo = (draft: Draft, seen: Sighting, { reader, input, lines }: Place): void => {
    addSighting(draft, seen, spansOf(input, lines), reader);
    noteChange(draft.order);
  };

  const addNamed = (host: string, seen: Sighting, place: Place): void => {
    let draft = store.find(host);
    if (draft === undefined) draft = store.add(seen, place.reader, spansOf(place.input, place.lines));
    else addTo(draft, seen, place);
    noteHost(draft.order);
  };
  const addNameless = (seen: Sighting, place: Place): void => {
    const updatesOnly = hasUpdatesOnly(seen);
    // Update after update of one list: one machine.
    if (updatesOnly && lastUpdates?.block === place.block) {
      addTo(lastUpdates.draft, seen, place);
      return;
    }
    const draft = store.add(seen, place.reader, spansOf(place.input, place.lines));
    lastUpdates = updatesOnly ? { draft, block: place.block } : undefined;
    if (place.loose && loners !== undefined) loners = withLoner(loners, draft);
  };

  return {
    add(seen, place) {
      if (seen.host === undefined) addNameless(seen, place);
      else addNamed(seen.host, seen, place);
    },
    addRow(row, place) {
      const order = store.addRow(row, place);
      if (order >= 0) noteHost(order);
      return order >= 0;
    },
    endInput() {
      const host = onlyHost >= 0 ? store.draft(onlyHost) : undefined;
      for (const { into, from } of onlyHost === SEVERAL_HOSTS ? [] : joinable(host, loners ?? [])) {
        absorb(into, from);
        store.remove(from.order);
        noteChange(into.order);
      }
      onlyHost = NO_HOST;
      loners = [];
      lastUpdates = undefined;
    },
    changes() {
      const from = taken;
      const again = [...changed].sort((a, b) => a - b);
      taken = Math.max(taken, loners?.[0]?.order ?? store.size());
      changed = new Set();
      return { from, to: taken, again };
    },
    all() {
      const machines: Machine[] = [];
      for (let order = 0; order < store.size(); order += 1) {
        const machine = store.machine(order);
        if (machine !== undefined) machines.push(machine);
      }
      return machines;
    },
    table: store,
  };
}

function hasUpdatesOnly({ version, osVersion, product, boot, kbs }: Sighting): boolean {
  return kbs.length > 0 && [version, osVersion, product, boot].every((fact) => fact === undefined);
}
