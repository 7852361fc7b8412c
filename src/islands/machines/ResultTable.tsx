import { fill } from '../../i18n/fill.ts';
import { ResultRow } from './ResultRow.tsx';
import { arrivedRows, rowAt } from './row-pages.ts';
import type { ViewProps } from './state.ts';
import { ALL_SHOWN, rowHeight, shownRange } from './visible-rows.ts';

/**
 * The verdicts. Up to a thousand rows all stand in the page, for searching in it and for printing; of more, those that
 * can be seen and some around them, between two spacers as high as the rest.
 */
export function ResultTable({ state, actions, words }: ViewProps) {
  const { rows, scrolled } = state;
  const { table, printLimit } = words.intake;
  const long = rows.size > ALL_SHOWN;
  const range = shownRange(rows.size, scrolled);
  const from = range.from;
  // Of a table that will stand in the page as a whole, what has arrived: a place for each row would be drawn twice.
  const to = long ? range.to : arrivedRows(rows);
  const indexes = Array.from({ length: to - from }, (_, index) => from + index);
  const columns = [
    table.position,
    table.host,
    table.verdict,
    table.deadline,
    table.next,
    table.found,
    table.comparison,
  ];
  return (
    <div
      class={long ? 'table-scroll long-table' : 'table-scroll'}
      role="region"
      aria-labelledby="machines-caption"
      tabIndex={0}
      onScroll={(event) => long && actions.scroll(event.currentTarget.scrollTop / rowHeight())}
    >
      <table class="data machines" data-machines aria-rowcount={rows.size + 1}>
        <caption id="machines-caption">{table.caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer rows={from} columns={columns.length} />
          {indexes.map((index) => (
            <ResultRow key={index} index={index} row={rowAt(rows, index)} actions={actions} words={words} />
          ))}
          <Spacer rows={long ? rows.size - to : 0} columns={columns.length} />
        </tbody>
      </table>
      {long && <p class="print-only">{fill(printLimit, { shown: to - from, machines: rows.size })}</p>}
    </div>
  );
}

function Spacer({ rows, columns }: { readonly rows: number; readonly columns: number }) {
  if (rows <= 0) return null;
  return (
    <tr class="spacer" aria-hidden="true">
      <td colSpan={columns} style={{ height: `${rows * rowHeight()}px` }} />
    </tr>
  );
}
