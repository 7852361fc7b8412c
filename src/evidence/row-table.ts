import type { Machine, ReaderName, VersionFound } from './machine.ts';
import type { QuickRow } from './quick-row.ts';

type RowReader = Extract<ReaderName, 'free-line' | 'delimited-list'>;

/**
 * Machines that are one line with a host and a version, as numbers and places in the text they stand in: a tenth of
 * the memory of objects, and nothing for the garbage collector to walk through.
 */
export interface RowTable {
  /** Adds a row of a text; gives its place in the table. */
  add(text: string, from: number, row: QuickRow, reader: RowReader, input: number, line: number): number;
  host(index: number): string;
  machine(index: number, order: number): Machine;
}

const WIDTH = 9;
const READERS = { 'free-line': ['free-line'], 'delimited-list': ['delimited-list'] } as const;
const NO_KBS: Machine['kbs'] = [];
const NO_CONFLICTS: Machine['conflicts'] = [];

export function createRowTable(): RowTable {
  const texts: string[] = [];
  let cells = new Int32Array(WIDTH * 256);
  let used = 0;
  const cell = (index: number, column: number): number => cells[index * WIDTH + column] ?? 0;
  const host = (index: number): string => {
    const from = cell(index, 1);
    return (texts[cell(index, 0)] ?? '').slice(from, from + cell(index, 2));
  };

  return {
    add(text, from, { hostEnd, version }, reader, input, line) {
      if (texts.at(-1) !== text) texts.push(text);
      if (used + WIDTH > cells.length) cells = grown(cells);
      cells[used] = texts.length - 1;
      cells[used + 1] = from;
      cells[used + 2] = hostEnd - from;
      cells[used + 3] = version.major * 100 + version.minor;
      cells[used + 4] = version.build;
      cells[used + 5] = version.revision;
      cells[used + 6] = input;
      cells[used + 7] = line;
      cells[used + 8] = reader === 'free-line' ? 0 : 1;
      used += WIDTH;
      return used / WIDTH - 1;
    },
    host,
    machine(index, order) {
      const family = cell(index, 3);
      const line = cell(index, 7);
      const versions = versionsOf(family, cell(index, 4), cell(index, 5));
      return {
        order,
        host: host(index),
        versions,
        osVersion: undefined,
        edition: undefined,
        product: undefined,
        kbs: NO_KBS,
        boot: undefined,
        uptime: undefined,
        lines: [{ input: cell(index, 6), from: line, to: line }],
        readers: READERS[cell(index, 8) === 0 ? 'free-line' : 'delimited-list'],
        conflicts: NO_CONFLICTS,
      };
    },
  };
}

function grown(cells: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(cells.length * 4);
  larger.set(cells);
  return larger;
}

// Fleets have few different versions: each list of one is made once. A slot holds the last one that fell into it.
const SLOTS = 16_384;
const recent: (readonly [VersionFound] | undefined)[] = Array.from({ length: SLOTS });

function versionsOf(family: number, build: number, revision: number): readonly [VersionFound] {
  const slot = (revision ^ (build << 3) ^ (family << 7)) & (SLOTS - 1);
  const known = recent[slot];
  const major = Math.trunc(family / 100);
  const minor = family % 100;
  if (known !== undefined) {
    const { version } = known[0];
    if (
      version.revision === revision &&
      version.build === build &&
      version.major === major &&
      version.minor === minor
    ) {
      return known;
    }
  }
  const fresh = [{ version: { major, minor, build, revision }, tag: undefined, origin: 'text' }] as const;
  recent[slot] = fresh;
  return fresh;
}
