import type { ShownRow } from './protocol.ts';

/** So many rows are asked of the worker at once: a task of a few milliseconds. */
export const PAGE = 50;

/** The rows that have arrived, by page. The worker holds all of them; here are those that were looked at. */
export interface RowPages {
  /** Rows that the query has in all. */
  readonly size: number;
  readonly pages: ReadonlyMap<number, readonly ShownRow[]>;
}

export const NO_ROWS: RowPages = { size: 0, pages: new Map() };

/** The rows with a page that arrived. */
export function withPage({ pages }: RowPages, from: number, rows: readonly ShownRow[], size: number): RowPages {
  return { size, pages: new Map(pages).set(from / PAGE, rows) };
}

/** A row; absent until it has arrived. */
export function rowAt({ pages }: RowPages, index: number): ShownRow | undefined {
  return pages.get(Math.floor(index / PAGE))?.[index % PAGE];
}

/** How many rows have arrived from the first one on, without a gap. */
export function arrivedRows({ pages, size }: RowPages): number {
  let page = 0;
  while (pages.has(page)) page += 1;
  return Math.min(page * PAGE, size);
}

/** The first page, from one row to another, that has not arrived; absent where all have. */
export function missingPage({ pages, size }: RowPages, from: number, to: number): number | undefined {
  const last = Math.min(to, size) - 1;
  for (let page = Math.floor(from / PAGE); page * PAGE <= last; page += 1) if (!pages.has(page)) return page;
  return undefined;
}
