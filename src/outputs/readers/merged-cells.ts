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
  let above: { readonly name: string; readonly line: number } | undefined;
  let shared: string | undefined;
  return {
    filled(cells, line) {
      rows += 1;
      const named = cells[file] ?? '';
      if (named !== '') shared = rows === 1 ? named : undefined;
      const name = cells[host] ?? '';
      const own = name === '' && above?.line === line - 1 ? above.name : name;
      above = own === '' ? undefined : { name: own, line };
      const isFilled = (index: number) => (index === file && shared !== undefined) || (index === host && own !== '');
      if (!cells.some((cell, index) => cell === '' && isFilled(index))) return cells;
      return cells.map((cell, index) =>
        cell !== '' ? cell : index === host ? own : index === file ? (shared ?? '') : '',
      );
    },
  };
}
