import { addSighting, type Draft } from './draft.ts';
import { absorb, joinable, withLoner } from './lone-output.ts';
import { createMachineStore } from './machine-store.ts';
import type { LineSpan, Machine, ReaderName, Sighting } from './machine.ts';
import type { RowTable } from './row-table.ts';

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
  /** The short way for a line with a host and a version; false where the host is known and the long way needed. */
  addRow(hash: number, ...row: Parameters<RowTable['add']>): boolean;
  /** Ends an input: joins outputs without a host with the one machine that the input is about, if it is one. */
  endInput(): void;
  /** Machines that are new or have changed since the last call, without outputs that still look for their host. */
  take(): readonly Machine[];
  /** All machines in input order. */
  all(): readonly Machine[];
}

const NO_HOST = -1;
const SEVERAL_HOSTS = -2;

export function createMachineList(): MachineList {
  const store = createMachineStore();
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
  const machinesAt = (orders: Iterable<number>): Machine[] => {
    const machines: Machine[] = [];
    for (const order of orders) {
      const machine = store.machine(order);
      if (machine !== undefined) machines.push(machine);
    }
    return machines;
  };

  return {
    add(seen, place) {
      if (seen.host === undefined) addNameless(seen, place);
      else addNamed(seen.host, seen, place);
    },
    addRow(hash, ...row) {
      const order = store.addRow(hash, ...row);
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
    take() {
      const end = Math.max(taken, loners?.[0]?.order ?? store.size());
      const orders = [...changed];
      for (let order = taken; order < end; order += 1) orders.push(order);
      taken = end;
      changed = new Set();
      return machinesAt(orders);
    },
    all: () => machinesAt(Array.from({ length: store.size() }, (_, order) => order)),
  };
}

function hasUpdatesOnly({ version, osVersion, product, boot, kbs }: Sighting): boolean {
  return kbs.length > 0 && [version, osVersion, product, boot].every((fact) => fact === undefined);
}

/** Lines that follow each other as one span. */
function spansOf(input: number, lines: readonly number[]): LineSpan[] {
  const [first] = lines;
  if (first !== undefined && lines.length === 1) return [{ input, from: first, to: first }];
  const spans: LineSpan[] = [];
  let from = lines[0] ?? 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? 0;
    const next = lines[index + 1];
    if (next === line + 1) continue;
    spans.push({ input, from, to: line });
    from = next ?? 0;
  }
  return spans;
}
