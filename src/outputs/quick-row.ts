import type { Role } from './readers/columns.ts';
import { isCellEnd, scanCell, scanHost, scanStart } from './quick-cells.ts';
import { noVersion, scanVersion, type QuickVersion } from './quick-version.ts';
import type { TextBytes } from './text/text-bytes.ts';
import type { WordTable } from './word-table.ts';

const BLANK = 32;

/** How rows are written while they may be read the short way. */
export interface RowShape {
  /** The character code between cells; a blank also stands for several. */
  readonly delimiter: number;
  /** The columns; absent where there are two, host and version. */
  readonly columns?: readonly (Role | undefined)[];
}

/** `SRV01 6.1.7601.17514`, as people write it. */
export const FREE_SHAPE: RowShape = { delimiter: BLANK };

/** A machine in one line as places in a text and numbers; one object for all of them. */
export interface QuickRow {
  hostFrom: number;
  hostEnd: number;
  hash: number;
  readonly version: QuickVersion;
  /** What the cells of the product and of the updates say: numbers of a `WordTable`, 0 for nothing. */
  product: number;
  kbs: number;
  /** Where the start stands; 0 and 0 where there is none. */
  bootFrom: number;
  bootEnd: number;
  /** Where the next line begins. */
  next: number;
}

export function noRow(): QuickRow {
  const version = noVersion();
  return { hostFrom: 0, hostEnd: 0, hash: 0, version, product: 0, kbs: 0, bootFrom: 0, bootEnd: 0, next: 0 };
}

/**
 * The short way for the lines that fleets consist of. Everything else goes the long way, with the same result.
 *
 * @example scanRow(bytesOf('SRV01,6.1.7601.17514\n'), 0, { delimiter: 44 }, words, row)
 *   // true, row.hostEnd is 5, row.next 21
 */
export function scanRow(source: TextBytes, from: number, shape: RowShape, words: WordTable, row: QuickRow): boolean {
  const { bytes } = source;
  const { delimiter, columns } = shape;
  row.product = 0;
  row.kbs = 0;
  row.bootFrom = 0;
  row.bootEnd = 0;
  if (columns !== undefined) return scanColumns(source, from, delimiter, columns, words, row);
  if (!scanHost(source.text, bytes, from, row)) return false;
  let at = row.hostEnd;
  if (delimiter === BLANK) while (bytes[at] === BLANK) at += 1;
  else if (bytes[at] === delimiter) at += 1;
  return at > row.hostEnd && scanVersion(bytes, at, row.version) && endLine(bytes, row.version.end, row);
}

function scanColumns(
  { text, bytes }: TextBytes,
  from: number,
  delimiter: number,
  columns: readonly (Role | undefined)[],
  words: WordTable,
  row: QuickRow,
): boolean {
  let at = from;
  for (let index = 0; index < columns.length; index += 1) {
    if (index > 0) {
      if (bytes[at] !== delimiter) return false;
      at += 1;
    }
    const role = columns[index];
    if (role === 'host') {
      if (!scanHost(text, bytes, at, row)) return false;
      at = row.hostEnd;
    } else if (role === 'version') {
      if (!scanVersion(bytes, at, row.version)) return false;
      at = row.version.end;
    } else if (role === 'boot' && !isCellEnd(bytes[at] ?? 0, delimiter)) {
      row.bootFrom = at;
      row.bootEnd = scanStart(bytes, at);
      at = row.bootEnd;
    } else {
      const same = role === undefined ? -1 : words.endOfSame(index, role, bytes, at, delimiter);
      const end = same < 0 ? scanCell(bytes, at, delimiter) : same;
      if (role !== undefined && end > at) {
        const word = same < 0 ? words.find(index, role, text, bytes, at, end) : words.last(index);
        if (!readWord(word, words, row)) return false;
      }
      at = end;
    }
    if (at < 0) return false;
  }
  return endLine(bytes, at, row);
}

/** Puts what a cell says into the row; false where another cell says the same kind of thing. */
function readWord(word: number, words: WordTable, row: QuickRow): boolean {
  if (word <= 0) return word === 0;
  const { product, kbs } = words.facts(word);
  if (product !== undefined) {
    if (row.product !== 0) return false;
    row.product = word;
  }
  if (kbs.length > 0) {
    if (row.kbs !== 0) return false;
    row.kbs = word;
  }
  return true;
}

/** Only a line that ends in this text can be read in place. */
function endLine(bytes: Uint8Array, at: number, row: QuickRow): boolean {
  const end = bytes[at] === 13 ? at + 1 : at;
  row.next = end + 1;
  return bytes[end] === 10;
}
