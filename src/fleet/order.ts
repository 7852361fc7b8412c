import { WORST_FIRST } from '../domain/assess-machine.ts';
import { compareFileVersions } from '../domain/file-version.ts';
import { deadlineOf } from '../deadlines/deadline.ts';
import type { Clocks } from '../deadlines/machine-start.ts';
import type { MachineRow } from './fleet.ts';
import { hostKey } from './host-key.ts';

/**
 * How machines are ordered; those that are the same in it stay in input order.
 * - `host`: whatever the case, numbers by their value, machines without a host last
 * - `verdict`: the worst first
 * - `version`: number by number, by the version that decided; machines judged without one last
 * - `deadline`: the nearest first, then machines that may have one that is not known, those that need none last
 */
export type Sort = 'input' | 'host' | 'verdict' | 'version' | 'deadline';

/** Puts machines in order. */
export function ordered(rows: readonly MachineRow[], sort: Sort, clocks: Clocks): readonly MachineRow[] {
  switch (sort) {
    case 'input':
      return rows;
    case 'host':
      return by(
        rows,
        ({ machine }) => machine.host && hostKey(machine.host),
        (a, b) => (a < b ? -1 : a > b ? 1 : 0),
      );
    case 'verdict':
      return by(rows, ({ verdict }) => WORST_FIRST.indexOf(verdict.verdict), smallestFirst);
    case 'version':
      return by(
        rows,
        ({ verdict }) => (verdict.basis === 'version' ? verdict.version : undefined),
        compareFileVersions,
      );
    case 'deadline':
      return by(rows, (row) => deadlineMs(row, clocks), smallestFirst);
  }
}

function deadlineMs(row: MachineRow, clocks: Clocks): number | undefined {
  const deadline = deadlineOf(row, clocks);
  if (deadline.kind === 'none-needed') return undefined;
  return deadline.kind === 'known' ? deadline.wrap.ms : Number.MAX_SAFE_INTEGER;
}

function smallestFirst(a: number, b: number): number {
  return a - b;
}

/** Sorts by keys that are made once for each; rows without a key come last. */
function by<Key>(
  rows: readonly MachineRow[],
  keyOf: (row: MachineRow) => Key | undefined,
  compare: (a: Key, b: Key) => number,
): readonly MachineRow[] {
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort(({ key: a }, { key: b }) => {
      if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
      return compare(a, b);
    })
    .map(({ row }) => row);
}
