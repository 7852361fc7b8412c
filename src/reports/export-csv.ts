import { catalogVersionText } from '../domain/catalog-version.ts';
import { csvCell } from './csv-cell.ts';
import { csvFacts, csvRowCount, type CsvFacts } from './csv-facts.ts';
import type { ExportContext } from './exports.ts';
import type { MachineDeadline } from '../deadlines/deadline.ts';
import type { MachineRow } from '../fleet/fleet.ts';
import { rowViews, type RowView } from './row-view.ts';
import { voiceOf } from './words.ts';

/**
 * The columns, the same in both languages. Those up to `product` are read again by this site's readers; they stand
 * first, so that no text behind them can move them. A name that src/outputs/readers/columns.ts knows must not be used for
 * anything else.
 */
export const CSV_COLUMNS = [
  'position',
  'host',
  'version',
  'os version',
  'edition',
  'boot time',
  'uptime',
  'kbs',
  'product',
  'verdict',
  'reason',
  'evidence',
  'verdict text',
  'found',
  'comparison',
  'strength',
  'sentence',
  'next step',
  'contradictions',
  'deadline basis',
  'day now',
  'day 248.5',
  'day 497',
  'last weekend',
  'days left',
  'days overdue',
  'read from',
  'sources',
  'catalogue version',
  'derivation',
  'built',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

// Excel reads UTF-8 right only behind this mark, and Windows' tools end lines so.
const MARK = '\ufeff';
const LINE_END = '\r\n';
const ROWS_A_CHUNK = 500;

/**
 * Writes machines as a CSV file (UTF-8 with byte-order mark, CRLF) that can be read here again with the same verdicts.
 * What a row can't hold (a second version, updates beyond 3,000) goes into further rows of the same position and host.
 *
 * @example new Blob([...csvChunks(rows, context)], { type: 'text/csv' }) // e.g. a file to save
 */
export function* csvChunks(rows: Iterable<MachineRow>, context: ExportContext): Generator<string> {
  const viewOf = rowViews(voiceOf(context.facts, context.lang, context.inputs));
  const catalog = catalogVersionText(context.facts.catalog);
  let lines: string[] = [MARK + CSV_COLUMNS.map(csvCell).join(',')];
  for (const row of rows) {
    const told = toldCells(viewOf(row), context.deadlineOf?.(row), catalog);
    const count = csvRowCount(row.machine);
    for (let index = 0; index < count; index += 1) {
      const cells: Cells = { ...told, ...csvFacts(row.machine, index) };
      lines.push(CSV_COLUMNS.map((column) => csvCell(cells[column])).join(','));
      if (lines.length < ROWS_A_CHUNK) continue;
      yield lines.join(LINE_END) + LINE_END;
      lines = [];
    }
  }
  if (lines.length > 0) yield lines.join(LINE_END) + LINE_END;
}

type Cells = Readonly<Record<CsvColumn, string>>;

/** What is said of a machine, the same in all of its rows. */
function toldCells(view: RowView, deadline: MachineDeadline | undefined, catalog: string): Omit<Cells, keyof CsvFacts> {
  const left = deadline === undefined ? undefined : Math.floor(deadline.daysLeft);
  return {
    position: String(view.position),
    verdict: view.verdict,
    reason: view.reason,
    evidence: view.evidence,
    'verdict text': view.verdictText,
    found: view.found,
    comparison: view.comparison,
    strength: view.strength,
    sentence: view.reasonText,
    'next step': view.next,
    contradictions: view.contradictions.join(' '),
    'deadline basis': deadline?.bootText ?? '',
    'day now': deadline === undefined ? '' : String(Math.floor(deadline.dayNow)),
    'day 248.5': deadline?.chimney ?? '',
    'day 497': deadline?.wrap ?? '',
    'last weekend': deadline?.lastWeekend ?? '',
    // Two columns, because a cell that begins with a minus is a formula to some.
    'days left': left === undefined || left < 0 ? '' : String(left),
    'days overdue': left === undefined || left >= 0 ? '' : String(-left),
    'read from': view.lines,
    sources: view.sources.join(' | '),
    'catalogue version': catalog,
    derivation: view.chain.join(' | '),
    built: view.built,
  };
}
