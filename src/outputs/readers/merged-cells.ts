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
 * Reads a blank name as the one right above it where the table is of updates; a blank file as the first row's, where that
 * one alone has it.
 */
export function createMergedCells(header: Header): MergedCells {
  const file = header.indexOf('file');
  const host = header.includes('kb') && header.every((role) => MORE.has(role)) ? header.indexOf('host') : -1;
  let rows = 0;
  let name = '';
  let named = 0;
  let shared = '';
  return {
    filled(cells, line) {
      rows += 1;
      const own = cells[host] ?? '';
      if (own !== '' || line !== named + 1) name = own;
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
