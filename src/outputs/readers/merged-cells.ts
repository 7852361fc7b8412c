import { arePrinted } from '../vocabulary/heading-words.ts';
import { describesMachine } from '../vocabulary/machine-words.ts';
import type { Header } from './rows.ts';

/** What stands in cells that a spreadsheet has merged: a value once, and nothing in the rows below it. */
export interface MergedCells {
  /** The cells of a row with those that it shares with the row above it. */
  filled(cells: readonly string[], line: number): readonly string[];
}

// A row of these alone says more of the machine above; a version or a start would be another one's.
const MORE = new Set<Header[number]>([
  'host',
  'kb',
  'article',
  'status',
  'installed',
  'installed-on',
  'done-on',
  'done-by',
  'place',
  undefined,
]);

/**
 * Reads a blank name as the one right above it where the table is of updates, and nothing beside it says that the machine
 * is another one; a blank file as the first row's, where that one alone has it.
 *
 * @param isPrinted a program wrote the table: it merges nothing, and leaves names blank that it does not know
 */
export function createMergedCells(header: Header, headings: readonly string[], isPrinted: boolean): MergedCells {
  const file = header.indexOf('file');
  const isOfUpdates = header.includes('kb') && header.every((role) => MORE.has(role));
  let host = isOfUpdates && !isPrinted && !arePrinted(headings) ? header.indexOf('host') : -1;
  /** Columns of what the machine is, or where it stands. */
  const marks = headings.flatMap((heading, index) =>
    header[index] === 'place' || (header[index] === undefined && describesMachine(heading)) ? [index] : [],
  );
  let rows = 0;
  let name = '';
  let named = 0;
  let above: readonly string[] = [];
  let shared = '';
  return {
    filled(cells, line) {
      rows += 1;
      const own = cells[host] ?? '';
      // With nothing above it to be merged with, a blank is a name that nobody knows.
      if (rows === 1 && own === '') host = -1;
      const isAnother = marks.some((index) => (cells[index] ?? '') !== '' && cells[index] !== above[index]);
      if (own !== '' || line !== named + 1 || isAnother) name = own;
      if (own !== '') above = cells;
      named = line;
      const from = cells[file] ?? '';
      if (from !== '') shared = rows === 1 ? from : '';
      const fillsName = host >= 0 && own === '' && name !== '';
      const fillsFile = file >= 0 && from === '' && shared !== '';
      if (!fillsName && !fillsFile) return cells;
      // A row may end before the column.
      const filled = header.map((_, index) => cells[index] ?? '').concat(cells.slice(header.length));
      // The place of the row above is this one's, whatever stands there.
      if (fillsName) for (const [index, role] of header.entries()) if (role === 'place') filled[index] = '';
      if (fillsName) filled[host] = name;
      if (fillsFile) filled[file] = shared;
      return filled;
    },
  };
}
