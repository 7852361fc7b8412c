import { catalogVersionText } from '../domain/catalog-version.ts';
import { csvCell } from './csv-cell.ts';
import { csvFacts, csvRowCount, type CsvFacts } from './csv-facts.ts';
import type { ExportContext } from './exports.ts';
import { asWritten, momentCell } from '../deadlines/exported-start.ts';
import { dueOf } from '../deadlines/deadline.ts';
import { DEADLINE_WORDS } from '../deadlines/deadline-words.ts';
import type { MachineRow } from '../fleet/fleet.ts';
import type { PackageCells } from '../packages/report/export-parts.ts';
import { rowViews } from './row-view.ts';
import { restartText } from './restart-words.ts';
import { voiceOf, type Voice } from './words.ts';

/**
 * The columns, the same in both languages. Those up to `product` are read again by this site's readers; they stand
 * first, so that no text behind them can move them. A name that src/outputs/vocabulary/role-words.ts knows must not be
 * used for anything else.
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
  'evaluated at',
  'list strength',
  'number strength',
  'machine start',
  'restart',
  'warnings',
  'uptime at most',
  'archive',
  'archive article',
  'archive holds',
  'archive processor',
  'archive made',
  'archive for',
  'archive sha-256',
  'archive notes',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

// Excel reads UTF-8 right only behind this mark, and Windows' tools end lines so.
const MARK = '\ufeff';
const LINE_END = '\r\n';
const ROWS_A_CHUNK = 500;

/**
 * Writes machines as a CSV file (UTF-8 with byte-order mark, CRLF) that can be read here again with the same verdicts.
 * What a row can't hold (a second version, updates beyond 3,000) goes into further rows of the same position and host.
 * Packages and component lists come last, in columns of their own.
 *
 * @example new Blob([...csvChunks(rows, context)], { type: 'text/csv' }) // e.g. a file to save
 */
export function* csvChunks(
  rows: Iterable<MachineRow>,
  context: ExportContext,
  packages: readonly PackageCells[] = [],
): Generator<string> {
  const voice = voiceOf(context.facts, context.lang, context.inputs);
  const viewOf = rowViews(voice);
  let lines: string[] = [MARK + CSV_COLUMNS.map(csvCell).join(',')];
  for (const row of rows) {
    const told = toldCells(row, viewOf, voice, context);
    const count = csvRowCount(row.machine);
    for (let index = 0; index < count; index += 1) {
      const cells: Cells = { ...told, ...csvFacts(row.machine, index, voice) };
      lines.push(CSV_COLUMNS.map((column) => csvCell(cells[column] ?? '')).join(','));
      if (lines.length < ROWS_A_CHUNK) continue;
      yield lines.join(LINE_END) + LINE_END;
      lines = [];
    }
  }
  lines.push(...packages.map(packageLine));
  if (lines.length > 0) yield lines.join(LINE_END) + LINE_END;
}

/** A row that names no machine: read again, it gives none. */
function packageLine(cells: PackageCells): string {
  const named = new Map<string, string>(Object.entries(cells));
  return CSV_COLUMNS.map((column) => csvCell(named.get(column) ?? '')).join(',');
}

/** The columns that only packages have, and machines leave empty. */
type PackageColumn = Extract<CsvColumn, `archive${string}`>;
type Cells = Readonly<Record<Exclude<CsvColumn, PackageColumn>, string>> &
  Readonly<Partial<Record<PackageColumn, string>>>;

/** What is said of a machine, the same in all of its rows. */
function toldCells(
  row: MachineRow,
  viewOf: ReturnType<typeof rowViews>,
  voice: Voice,
  { lang, facts, evaluated, startOf, deadlineOf }: ExportContext,
): Omit<Cells, keyof CsvFacts> {
  const deadline = deadlineOf?.(row);
  const view = viewOf(row, dueOf(deadline));
  const start = startOf?.(row) ?? '';
  const most = row.machine.uptime?.most;
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
    'deadline basis': deadline === undefined ? '' : asWritten(deadline.bootText, lang),
    'day now': deadline === undefined ? '' : String(Math.floor(deadline.dayNow)),
    'day 248.5': deadline === undefined ? '' : momentCell(deadline.chimney, lang),
    'day 497': deadline === undefined ? '' : momentCell(deadline.wrap, lang),
    'last weekend': deadline === undefined ? '' : weekendCell(deadline.lastWeekend),
    // Two columns, because a cell that begins with a minus is a formula to some.
    'days left': left === undefined || left < 0 ? '' : String(left),
    'days overdue': left === undefined || left >= 0 ? '' : String(-left),
    'read from': view.lines,
    sources: view.citations.join(' | '),
    'catalogue version': catalogVersionText(facts.catalog),
    derivation: view.chain.join(' | '),
    built: view.built,
    'evaluated at': momentCell(evaluated, lang),
    'list strength': view.listStrength,
    'number strength': view.numberStrength,
    'machine start': start === '' ? '' : momentCell(start, lang),
    restart: restartText(row, start, voice),
    warnings: [...view.warnings, ...(deadline?.counterWraps === true ? [DEADLINE_WORDS[voice.lang].wraps] : [])].join(
      ' | ',
    ),
    'uptime at most': most === undefined ? '' : `${Math.floor(most / 86_400)} d`,
  };
}

/** Both days of a weekend: one date alone would be written anew by the spreadsheet. */
function weekendCell(saturday: string): string {
  const sunday = new Date(Date.parse(saturday) + 86_400_000);
  return `${saturday}/${sunday.toISOString().slice(0, 10)}`;
}
