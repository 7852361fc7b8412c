import { draftOf, type Draft } from './draft.ts';
import { hostHash } from './host-hash.ts';
import { createHostIndex } from './host-index.ts';
import type { MachineTable } from './machine-table.ts';
import type { LineSpan, Machine, ReaderName, Sighting } from './machine.ts';
import type { QuickRow } from './quick-row.ts';
import { createRowTable, type RowPlace } from './row-table.ts';
import type { WordTable } from './word-table.ts';

/** Machines by their order and by their host. */
export interface MachineStore extends MachineTable {
  /** Adds a row, unless its host is known; gives its order, or -1 where the host is known. */
  addRow(row: QuickRow, place: RowPlace): number;
  add(seen: Sighting, reader: ReaderName, lines: LineSpan[]): Draft;
  /** The machine with this host, to add facts to. */
  find(host: string): Draft | undefined;
  /** The machine with this order, to add facts to. */
  draft(order: number): Draft | undefined;
  /** Takes a machine out that turned out to be another one. */
  remove(order: number): void;
}

export function createMachineStore(words: WordTable): MachineStore {
  const rows = createRowTable(words);
  // Machines that are more than a row.
  const drafts: (Draft | undefined)[] = [];
  const readersOnce = new Map<ReaderName, readonly ReaderName[]>();
  let size = 0;
  // By order: n for row n - 1, -n for draft n - 1, 0 for a machine that was removed.
  let places = new Int32Array(256);

  const hostOf = (order: number): string | undefined => {
    const place = places[order] ?? 0;
    return place > 0 ? rows.host(place - 1) : drafts[-place - 1]?.host;
  };
  const index = createHostIndex((order) => hostOf(order) ?? '');
  const append = (place: number): number => {
    if (size === places.length) {
      const larger = new Int32Array(size * 4);
      larger.set(places);
      places = larger;
    }
    places[size] = place;
    size += 1;
    return size - 1;
  };
  const draftAt = (order: number): Draft | undefined => {
    const place = places[order] ?? 0;
    if (place <= 0) return drafts[-place - 1];
    const machine = rows.machine(place - 1, order);
    const draft: Draft = { ...machine, lines: [...machine.lines], found: rows.product(place - 1), holds: undefined };
    places[order] = -drafts.push(draft);
    return draft;
  };
  const onlyReader = (reader: ReaderName): readonly ReaderName[] => {
    const known = readersOnce.get(reader);
    if (known !== undefined) return known;
    const list = [reader] as const;
    readersOnce.set(reader, list);
    return list;
  };

  return {
    size: () => size,
    kind(order) {
      const place = places[order] ?? 0;
      return place > 0 ? rows.kind(place - 1) : 0;
    },
    kindFacts: (kind) => rows.kindFacts(kind),
    host: hostOf,
    isTimed(order) {
      const place = places[order] ?? 0;
      if (place > 0) return rows.isTimed(place - 1);
      const draft = drafts[-place - 1];
      return draft?.boot !== undefined || draft?.uptime !== undefined;
    },
    addRow(row, place) {
      if (index.find(row.hash, place.text, row.hostFrom, row.hostEnd) >= 0) return -1;
      const order = append(rows.add(row, place) + 1);
      index.add(row.hash, order);
      return order;
    },
    add(seen, reader, lines) {
      const draft = draftOf(size, seen, lines, onlyReader(reader));
      append(-drafts.push(draft));
      if (seen.host !== undefined) index.add(hostHash(seen.host), draft.order);
      return draft;
    },
    find(host) {
      const order = index.find(hostHash(host), host, 0, host.length);
      return order < 0 ? undefined : draftAt(order);
    },
    draft: draftAt,
    machine(order) {
      const place = places[order] ?? 0;
      if (place > 0) return rows.machine(place - 1, order);
      const draft = drafts[-place - 1];
      return draft && machineOf(draft);
    },
    remove(order) {
      const place = places[order] ?? 0;
      if (place < 0) drafts[-place - 1] = undefined;
      places[order] = 0;
    },
  };
}

/** What outsiders get: a copy, since a draft goes on changing. */
function machineOf(draft: Draft): Machine {
  return {
    order: draft.order,
    host: draft.host,
    versions: draft.versions,
    osVersion: draft.osVersion,
    edition: draft.edition,
    product: draft.product,
    kbs: draft.kbs,
    boot: draft.boot,
    uptime: draft.uptime,
    lines: draft.lines,
    readers: draft.readers,
    conflicts: draft.conflicts,
  };
}
