import { csvCell } from '../reports/csv-cell.ts';

/**
 * Rows as a CSV file that a spreadsheet opens as it is: a byte-order mark, so that Japanese text is read right, line
 * ends as RFC 4180 wants them, and no cell that would be run as a formula.
 *
 * @example csvText([['kb', 'title'], ['KB1', '=1+1']]) // '\ufeffkb,title\r\nKB1,"\'=1+1"\r\n'
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}
