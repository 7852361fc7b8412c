/*
 * Makes the headings of a plain table sort it. The rows stay what they are: sorting moves them within their section,
 * and a third click puts them back. Without this script the table is complete and in the catalogue's order.
 */

type Direction = 'ascending' | 'descending' | 'none';
const NEXT = { none: 'ascending', ascending: 'descending', descending: 'none' } as const satisfies Record<
  Direction,
  Direction
>;

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-edition-table]')) makeSortable(table);

function makeSortable(table: HTMLTableElement): void {
  const headings = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort-by]')];
  const sections = [...table.tBodies].map((body) => ({
    body,
    rows: [...body.querySelectorAll<HTMLTableRowElement>('tr[data-kb]')],
  }));
  for (const heading of headings) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const direction = NEXT[directionOf(heading)];
      for (const other of headings) other.removeAttribute('aria-sort');
      if (direction !== 'none') heading.setAttribute('aria-sort', direction);
      for (const { body, rows } of sections) body.append(...sorted(rows, heading.cellIndex, direction));
    });
  }
}

// By the attribute: before Firefox 119 the property of that name is not connected to it.
function directionOf(heading: HTMLTableCellElement): Direction {
  const direction = heading.getAttribute('aria-sort');
  return direction === 'ascending' || direction === 'descending' ? direction : 'none';
}

/** Rows without a value stay at the end in either direction: unknown is neither low nor high. */
function sorted(
  rows: readonly HTMLTableRowElement[],
  column: number,
  direction: Direction,
): readonly HTMLTableRowElement[] {
  if (direction === 'none') return rows;
  const sign = direction === 'ascending' ? 1 : -1;
  const known = rows.filter((row) => sortKey(row, column) !== undefined);
  const unknown = rows.filter((row) => sortKey(row, column) === undefined);
  return [...known.sort((a, b) => sign * compare(sortKey(a, column) ?? '', sortKey(b, column) ?? '')), ...unknown];
}

function sortKey(row: HTMLTableRowElement, column: number): string | undefined {
  const cell = row.cells[column];
  return cell?.querySelector('a, time, .version')?.textContent ?? undefined;
}

// KB numbers, ISO dates and versions of one build: digits compared as numbers order all three.
function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
