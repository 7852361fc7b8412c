import { columnsOf, headsMachines, promiseFacts } from './columns.ts';
import type { Role } from '../vocabulary/roles.ts';
import { createCrosses, type Crosses } from './crosses.ts';
import { headingOf, readFields, type Remark } from './fields.ts';
import { areOnlyKbs } from '../values/kb-numbers.ts';
import { readPlainRow } from './plain-row.ts';
import { headerOf } from './rows.ts';
import { delimiterOf } from '../text/cells.ts';
import { isNameLike } from '../values/host-name.ts';
import type { BadReason, Line } from '../text/line-ledger.ts';
import type { ReaderName } from '../machine.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import { isSysteminfoRuler } from './systeminfo-csv.ts';
import { withUnknown } from './unknown-columns.ts';

interface Columns {
  readonly starts: readonly number[];
  /** Where their marks end. */
  readonly ends: readonly number[];
  readonly roles: readonly (Role | undefined)[];
  readonly headers: readonly string[];
}

// Labelled lines of systeminfo, properties of a list: another output has begun. Words in brackets: a note.
const NOT_A_ROW = /^[^\s:][^:]*:\s{2,}\S|^\w+(?:=|\s+:\s)|^\s*[(（][^()（）]*[)）]\s*$/;
const RULER = /^\s*-{2,}(?:\s+-+)*\s*$/;
// Words of prose can look like a header; one of these is in every output that is of use. Tabs are a list's.
const WMI_HEADER =
  /^(?=.*\b(?:Version|FileVersion|HotFixID|LastBootUpTime|File\w+Part)\b)[A-Z_][A-Za-z_]*(?: +[A-Z_][A-Za-z_]*)*\s*$/;

/**
 * What `wmic` prints: property names padded with blanks, one object a row.
 *
 * ```
 * CSName  Name                                   Version
 * SRV01   C:\Windows\System32\drivers\tcpip.sys  6.1.7601.17802
 * ```
 */
export const wmicTable: BlockReader = {
  name: 'wmic-table',
  recognise: ({ text }) => isWmicHeader(text),
  read: (sink, { text }) => tableBlock('wmic-table', sink, columnsAt(text, /\S+/g, text)),
};

function isWmicHeader(text: string): boolean {
  return WMI_HEADER.test(text) && promiseFacts(columnsOf(text.trim().split(/\s+/)));
}

/**
 * What PowerShell's `Format-Table` prints: headers, a ruler below them, one object a row.
 *
 * ```
 * Source        Description      HotFixID      InstalledBy          InstalledOn
 * ------        -----------      --------      -----------          -----------
 * SRV01         Security Update  KB2688338     NT AUTHORITY\SYSTEM  5/10/2012 12:00:00 AM
 * ```
 */
export const powershellTable: BlockReader = {
  name: 'powershell-table',
  recognise: ({ text }, before) => before !== undefined && RULER.test(text) && isHeaded(text, before.text),
  read: (sink, { text }, before) => tableBlock('powershell-table', sink, columnsAt(text, /-+/g, before?.text ?? '')),
};

const GAP = /\s{2,}/;
const GAP_INSIDE = /\S {2,}\S/;
// Headings of several words, with one blank between the words and more between the headings.
const HEADINGS = /\S+(?: \S+)*/g;

/**
 * What people and scripts align with blanks, without a ruler.
 *
 * ```
 * Server    Boot time             Version
 * SRV01     2026-03-14 08:15:30   6.1.7601.17514
 * ```
 */
export const alignedTable: BlockReader = {
  name: 'delimited-list',
  recognise: ({ text }) => isAlignedHeader(text),
  read: (sink, { text }) => tableBlock('delimited-list', sink, columnsAt(text, HEADINGS, text)),
};

function isAlignedHeader(text: string): boolean {
  if (!GAP_INSIDE.test(text) || /[:：]/.test(text) || delimiterOf(text) !== undefined) return false;
  const roles = headerOf(text.trim().split(GAP)) ?? [];
  // Of two words one of which is a label, the other may be its value.
  return roles.includes('host') && roles.filter((role) => role !== undefined).length > 1;
}

function isHeaded(ruler: string, header: string): boolean {
  const { starts, roles } = columnsAt(ruler, /-+/g, header);
  return promiseFacts(roles) || (starts.length > 1 && headsMachines(cellsAt(starts, header), roles));
}

/** The columns begin where the marks do; their headers are cut out of the header line. */
function columnsAt(marked: string, marks: RegExp, header: string): Columns {
  const found = [...marked.matchAll(marks)];
  const starts = found.map(({ index }) => index);
  const ends = found.map(({ index, 0: mark }) => index + mark.length);
  const headers = cellsAt(starts, header);
  return { starts, ends, roles: withUnknown(headers, columnsOf(headers)), headers };
}

function tableBlock(reader: ReaderName, sink: Sink, first: Columns): Block {
  let name = reader;
  let columns = first;
  const crosses = createCrosses(sink);
  let header: Line | undefined;
  let begun = false;
  return {
    read(line) {
      // Below the rows of one command there may be those of the next.
      if (isSysteminfoRuler(line.text) || (begun && isWmicHeader(line.text))) return false;
      const ruler = RULER.test(line.text);
      if (begun && !ruler && line.text.trim() !== '') {
        sink.below(columns.headers.length > 1 ? columns.headers : undefined);
        return readRow(name, { sink, crosses }, columns, line);
      }
      // PowerShell headers can look like wmic's; the ruler tells whose they are and where the columns begin.
      if (ruler && header !== undefined) {
        name = 'powershell-table';
        columns = columnsAt(line.text, /-+/g, header.text);
      }
      header = begun ? undefined : line;
      begun = true;
      sink.structural(line);
      return true;
    },
    end() {},
    hasNames: () => columns.roles.includes('host'),
  };
}

// Why a line may be none of the table's.
const NO_ROW: ReadonlySet<BadReason> = new Set<BadReason>(['no-fact', 'unreadable-value', 'no-answer', 'no-name']);

function readRow(
  name: ReaderName,
  { sink, crosses }: { readonly sink: Sink; readonly crosses: Crosses },
  columns: Columns,
  line: Line,
): boolean {
  const { roles, headers } = columns;
  if (NOT_A_ROW.test(line.text) || (!roles.includes('host') && readPlainRow(line.text) !== undefined)) return false;
  const remarks: Remark[] = [];
  let problem: BadReason = 'no-fact';
  const isPowerShell = name === 'powershell-table';
  const gap = isPowerShell ? 1 : 2;
  const starts = isPowerShell ? startsIn(columns, line.text) : columns.starts;
  const isByColumns = fitsColumns(starts, line.text, gap);
  for (const cut of waysToCut({ starts, roles }, line.text, gap)) {
    const cells = crosses.settled(roles, cut);
    const found = readFields(roles, cells, remarks);
    // "SRV01 no longer has KB2553549." has as many words as the table has columns.
    if (!isByColumns && remarks.length > 0) return false;
    if (typeof found !== 'string') {
      sink.sighting(name, found, [line]);
      crosses.said(roles, cells, found, line);
      const [remark] = remarks;
      if (remark !== undefined) sink.remark(line, remark.reason, headingOf(remark.reason, remarks, headers));
      return true;
    }
    problem = found;
    if (!NO_ROW.has(found)) {
      sink.bad(line, found);
      return true;
    }
  }
  // A row without a fact ("File 1" of qfe) is a row all the same; anything else ends the table, as a sentence does.
  const cells = cellsAt(starts, line.text);
  const isSentence = /[.!。]\s*$/.test(line.text) && /\s/.test(cells[roles.indexOf('host')] ?? '');
  if (!isByColumns || isSentence || cells.filter((cell) => cell !== '').length < 2) return false;
  sink.bad(line, problem, headingOf(problem, remarks, headers));
  return true;
}

/**
 * Where the columns begin in a row of PowerShell's: a number that is wider than its heading stands with its end below the
 * heading's.
 */
function startsIn({ starts, ends }: Columns, text: string): readonly number[] {
  return starts.map((start, index) => {
    const end = ends[index] ?? start;
    const [wide = ''] = text.charAt(end).trim() === '' ? (/(?<= )\d+$/.exec(text.slice(0, end)) ?? []) : [];
    return Math.min(start, end - wide.length);
  });
}

/** Two blanks are between columns, of PowerShell one. */
function fitsColumns(starts: readonly number[], text: string, gap: number): boolean {
  const blanks = ' '.repeat(gap);
  return starts.every((start) => start === 0 || start >= text.length || text.slice(start - gap, start) === blanks);
}

/**
 * By the columns' starts; where a value runs across one (wide characters before it do that), by the gaps. Then any
 * sentence may look like a row, so that the machine has to have a name that can be nothing else.
 */
function waysToCut(
  { starts, roles }: Pick<Columns, 'starts' | 'roles'>,
  text: string,
  gap: number,
): readonly (readonly string[])[] {
  if (fitsColumns(starts, text, gap)) return [cellsAt(starts, text)];
  const host = roles.indexOf('host');
  return [GAP, /\s+/]
    .map((between) => text.trim().split(between))
    .filter((cells) => cells.length === starts.length && (host < 0 || isName(cells[host] ?? '')));
}

function isName(cell: string): boolean {
  return isNameLike(cell) && !areOnlyKbs(cell);
}

function cellsAt(starts: readonly number[], text: string): readonly string[] {
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
}
