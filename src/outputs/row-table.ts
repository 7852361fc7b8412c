import { buildOf } from '../domain/file-version.ts';
import { readBootTime } from '../deadlines/boot-time.ts';
import { createKindTable } from './kind-table.ts';
import type { KindFacts } from './machine-table.ts';
import type { Machine, ReaderName } from './machine.ts';
import { editionOf, type ProductFound } from './values/product.ts';
import type { QuickRow } from './quick-row.ts';
import type { WordTable } from './word-table.ts';

/** Where a row stands; one object for all of them. */
export interface RowPlace {
  text: string;
  reader: Extract<ReaderName, 'free-line' | 'delimited-list'>;
  input: number;
  line: number;
}

/**
 * Machines that are one line, as numbers and places in the text they stand in: a tenth of the memory of objects, and
 * nothing for the garbage collector to walk through.
 */
export interface RowTable {
  /** Adds a row of a text; gives its place in the table. */
  add(row: QuickRow, place: RowPlace): number;
  host(index: number): string;
  /** What its verdict depends on: see `KindTable`. */
  kind(index: number): number;
  isTimed(index: number): boolean;
  product(index: number): ProductFound | undefined;
  machine(index: number, order: number): Machine;
  kindFacts(kind: number): KindFacts;
}

const WIDTH = 9;
// Rows are kept in pages: one array would have to be copied whenever it is full.
const PAGE_BITS = 12;
const PAGE_ROWS = 2 ** PAGE_BITS;
const FREE: readonly ReaderName[] = ['free-line'];
const LISTED: readonly ReaderName[] = ['delimited-list'];
const NO_CONFLICTS: Machine['conflicts'] = [];

export function createRowTable(words: WordTable): RowTable {
  const texts: string[] = [];
  let lastText: string | undefined;
  const kinds = createKindTable();
  const pages: Int32Array[] = [];
  let page = new Int32Array(0);
  let size = 0;
  const cell = (index: number, column: number): number =>
    pages[index >> PAGE_BITS]?.[(index & (PAGE_ROWS - 1)) * WIDTH + column] ?? 0;
  const textOf = (index: number, from: number, length: number): string =>
    (texts[cell(index, 0) >> 1] ?? '').slice(from, from + length);
  const host = (index: number): string => textOf(index, cell(index, 1), cell(index, 2));
  const productOf = (kind: number) => words.facts(kinds.product(kind)).product;
  const editionOfKind = (kind: number) => {
    const product = productOf(kind);
    return product && editionOf(product, buildOf(kinds.version(kind).version));
  };

  return {
    add({ hostFrom, hostEnd, version, product, kbs, bootFrom, bootEnd }, { text, reader, input, line }) {
      if (lastText !== text) {
        texts.push(text);
        lastText = text;
      }
      const used = (size & (PAGE_ROWS - 1)) * WIDTH;
      if (used === 0) {
        page = new Int32Array(PAGE_ROWS * WIDTH);
        pages.push(page);
      }
      page[used] = (texts.length - 1) * 2 + (reader === 'free-line' ? 0 : 1);
      page[used + 1] = hostFrom;
      page[used + 2] = hostEnd - hostFrom;
      page[used + 3] = kinds.find(version, product);
      page[used + 4] = kbs;
      page[used + 5] = bootFrom;
      page[used + 6] = bootEnd - bootFrom;
      page[used + 7] = input;
      page[used + 8] = line;
      size += 1;
      return size - 1;
    },
    host,
    kind: (index) => cell(index, 3),
    isTimed: (index) => cell(index, 6) > 0,
    product: (index) => productOf(cell(index, 3)),
    kindFacts: (kind) => ({ versions: [kinds.version(kind)], edition: editionOfKind(kind) }),
    machine(index, order) {
      const line = cell(index, 8);
      const kind = cell(index, 3);
      const version = kinds.version(kind);
      const product = productOf(kind);
      const boot = textOf(index, cell(index, 5), cell(index, 6));
      return {
        order,
        host: host(index),
        versions: [version],
        osVersion: undefined,
        edition: editionOfKind(kind),
        product: product?.raw,
        kbs: words.facts(cell(index, 4)).kbs,
        boot: boot === '' ? undefined : readBootTime(boot),
        uptime: undefined,
        lines: [{ input: cell(index, 7), from: line, to: line }],
        readers: (cell(index, 0) & 1) === 0 ? FREE : LISTED,
        conflicts: NO_CONFLICTS,
      };
    },
  };
}
