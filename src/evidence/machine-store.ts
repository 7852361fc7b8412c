import { draftOf, type Draft } from './draft.ts';
import { hostHash } from './host-hash.ts';
import { createHostIndex } from './host-index.ts';
import type { LineSpan, Machine, ReaderName, Sighting } from './machine.ts';
import { createRowTable, type RowTable } from './row-table.ts';

/** Machines by their order and by their host. */
export interface MachineStore {
  size(): number;
  /** Adds a row of two cells, unless its host is known; gives its order, or -1 where the host is known. */
  addRow(hash: number, ...row: Parameters<RowTable['add']>): number;
  add(seen: Sighting, reader: ReaderName, lines: LineSpan[]): Draft;
  /** The machine with this host, to add facts to. */
  find(host: string): Draft | undefined;
  /** The machine with this order, to add facts to. */
  draft(order: number): Draft | undefined;
  machine(order: number): Machine | undefined;
  /** Takes a machine out that turned out to be another one. */
  remove(order: number): void;
}

export function createMachineStore(): MachineStore {
  const rows = createRowTable();
  // Machines that are more than a row; orders that are neither here nor removed are rows.
  const drafts = new Map<number, Draft>();
  let size = 0;
  // By order: the place in the table of rows + 1, or 0.
  let rowOf = new Int32Array(256);

  const hostOf = (order: number): string => {
    const row = (rowOf[order] ?? 0) - 1;
    return row >= 0 ? rows.host(row) : (drafts.get(order)?.host ?? '');
  };
  const index = createHostIndex(hostOf);
  const append = (row: number): number => {
    if (size === rowOf.length) {
      const larger = new Int32Array(size * 4);
      larger.set(rowOf);
      rowOf = larger;
    }
    rowOf[size] = row + 1;
    size += 1;
    return size - 1;
  };
  const draftAt = (order: number): Draft | undefined => {
    const row = (rowOf[order] ?? 0) - 1;
    if (row < 0) return drafts.get(order);
    const machine = rows.machine(row, order);
    const draft: Draft = { ...machine, lines: [...machine.lines], found: undefined, holds: undefined };
    rowOf[order] = 0;
    drafts.set(order, draft);
    return draft;
  };

  return {
    size: () => size,
    addRow(hash, text, from, row, reader, input, line) {
      if (index.find(hash, text, from, row.hostEnd) >= 0) return -1;
      const order = append(rows.add(text, from, row, reader, input, line));
      index.add(hash, order);
      return order;
    },
    add(seen, reader, lines) {
      const draft = draftOf(size, seen, lines, [reader]);
      drafts.set(append(-1), draft);
      if (seen.host !== undefined) index.add(hostHash(seen.host), draft.order);
      return draft;
    },
    find(host) {
      const order = index.find(hostHash(host), host, 0, host.length);
      return order < 0 ? undefined : draftAt(order);
    },
    draft: draftAt,
    machine(order) {
      const row = (rowOf[order] ?? 0) - 1;
      if (row >= 0) return rows.machine(row, order);
      const draft = drafts.get(order);
      return draft && machineOf(draft);
    },
    remove(order) {
      rowOf[order] = 0;
      drafts.delete(order);
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
