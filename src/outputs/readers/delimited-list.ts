import { cutCells, cutRow, delimiterOf, quotesAfter, RULER, type Delimiter } from '../text/cells.ts';
import { createCrosses, type Crosses } from './crosses.ts';
import { headingOf, type Remark } from './fields.ts';
import { isNameLike } from '../values/host-name.ts';
import type { BadReason, Line } from '../text/line-ledger.ts';
import type { Sighting } from '../sighting.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import { isOwnExport } from '../vocabulary/own-outputs.ts';
import { versionInReport } from './file-record.ts';
import { isWishHeading } from '../list-headings.ts';
import { namesOneUpdate } from '../vocabulary/update-heading.ts';
import { kbsIn } from '../values/kb-numbers.ts';
import { isOnlyVersion } from '../values/versions.ts';
import { spaced } from '../vocabulary/plain-word.ts';
import { roleOf } from '../vocabulary/role-of-heading.ts';
import { createMergedCells, type MergedCells } from './merged-cells.ts';
import { listInReport } from './scanner-lists.ts';
import { quotedRows } from './quoted-rows.ts';
import { headerOf, hidesName, isNoteOnRow, isWordy, readHeadedRow, readLooseRow, type Header } from './rows.ts';

// PowerShell's Export-Csv names the type of its objects first.
const TYPE_LINE = /^#TYPE\s+(?:\S*[.#\\])?(\S*)/;

/**
 * Lists with commas, semicolons, tabs or bars, with a header or without, columns in any order. Also what
 * `wmic … /format:csv` and `Export-Csv` write. A quoted cell may have line breaks in it.
 *
 * ```
 * Node,Name,Version
 * SRV01,C:\Windows\System32\drivers\tcpip.sys,6.1.7601.17802
 *
 * サーバー;バージョン;起動日時;更新プログラム
 * SRV01;6.1.7601.17802;2023-04-01 08:15;KB2688338 KB2790655
 *
 * SRV01,6.1.7601.17802,windows-7-sp1
 * ```
 */
export const delimitedList: BlockReader = {
  name: 'delimited-list',
  recognise: ({ text }) => {
    if (TYPE_LINE.test(text)) return true;
    const delimiter = delimiterOf(text);
    if (delimiter === undefined) return false;
    if (opensHeading(text, delimiter)) return true;
    return headerOf(cutRow(text, delimiter)) !== undefined || typeof readLooseRow(text) !== 'string';
  },
  read: listBlock,
};

/** True for the first line of headings of which one has line breaks in it: the rest of it stands below. */
function opensHeading(text: string, delimiter: Delimiter): boolean {
  if (!text.includes('"') || quotesAfter(text, delimiter, false) !== 'open') return false;
  const cells = cutRow(text, delimiter).slice(0, -1);
  return isWordy(cells) && cells.some((cell) => roleOf(cell) === 'host');
}

/**
 * The headings of two rows, the first of them merged over several columns: "tcpip.sys" above "before" and "after".
 * `undefined` where the second row is none of headings.
 */
function secondHeadings(headers: readonly string[], cells: readonly string[]): readonly string[] | undefined {
  const [first] = cells;
  if (first !== '' || cells.length < 3 || cells.length > headers.length) return undefined;
  // Below a heading that is merged, numbers of updates are headings, too.
  const isMerged = headers.some((header, index) => index > 0 && header === '');
  if (cells.some((cell) => /\d/.test(cell) && !(isMerged && namesOneUpdate(cell)))) return undefined;
  let above = '';
  return headers.map((header, index) => {
    above = header === '' ? above : header;
    return `${above} ${cells[index] ?? ''}`.trim();
  });
}

/** True where the first cell is the only one with something in it. */
function isAlone(cells: readonly string[]): boolean {
  for (let index = 1; index < cells.length; index += 1) if (cells[index] !== '') return false;
  return true;
}

const VERSION = /\d\.\d+\.\d{4,}\.\d/;
const MAY_STAND: ReadonlySet<BadReason> = new Set<BadReason>(['unclear-column', 'several-versions']);
// Columns of which nothing is taken.
const PASSED_OVER: ReadonlySet<Header[number]> = new Set<Header[number]>(['ignored', 'vague', 'place', undefined]);
function listBlock(sink: Sink, first: Line): Block {
  let delimiter = delimiterOf(first.text) ?? ',';
  const opens = opensHeading(first.text, delimiter);
  let header: Header | undefined;
  let headers: readonly string[] = [];
  let merged: MergedCells | undefined;
  let crosses: Crosses | undefined;
  /** The line of the headings, until it is said that no column of theirs is known to hold names. */
  let headings: Line | undefined;
  const remarks: Remark[] = [];
  /** The line of the header, until a row stands below it: without one, it is a heading of something else. */
  let unproved: Line | undefined;
  /** The machine of the last row that names one. */
  let named: string | undefined;
  /** True once a machine's name is a word like any other. */
  let hasWords = false;
  /** Where this site's export has the number of a row's machine, and which number the last machine without a name has. */
  let numbers: number | undefined;
  let last: string | undefined;

  const readHeader = (line: Line, cells: readonly string[]): boolean => {
    const found = headerOf(cells);
    if (found === undefined) return false;
    header = found;
    headers = cells;
    // Export-Csv puts all in quotes, a spreadsheet what has to be.
    merged = createMergedCells(found, cells, /^\s*"/.test(line.text));
    crosses = createCrosses(sink);
    headings = line;
    sink.below(cells);
    numbers = isOwnExport(cells) ? cells.indexOf('position') : undefined;
    return true;
  };
  const readCells = (cells: readonly string[]): Sighting | BadReason => {
    const found = header === undefined ? 'no-fact' : readHeadedRow(header, cells, remarks);
    const report = header?.indexOf('report') ?? -1;
    if (typeof found === 'string' || report < 0) return found;
    const text = cells[report] ?? '';
    const { kbs, installs, boot } = listInReport(cells.join('\n'), text);
    const listed = {
      kbs: [...found.kbs, ...kbs],
      installs: [...found.installs, ...installs],
      boot: found.boot ?? boot,
    };
    return { ...found, ...listed, version: versionInReport(text) ?? found.version };
  };
  const prove = (): void => {
    if (unproved !== undefined) sink.structural(unproved);
    unproved = undefined;
  };
  const readRow = (line: Line, cells: readonly string[]): boolean => {
    if (header === undefined) return readLoose(line);
    const [word = ''] = cells;
    // A cell of words alone in its row, where machines have numbers in their names: "Next week;;".
    if (word !== '' && !hasWords && isAlone(cells) && !isNameLike(word)) sink.heading(word);
    if (named !== undefined && numbers === undefined && isNoteOnRow(header, cells)) {
      sink.takeBack(named);
      sink.bad(line, 'takes-back');
      return true;
    }
    const full = crosses?.settled(header, merged?.filled(cells, line.number) ?? cells) ?? cells;
    const found = readCells(full);
    if (typeof found === 'string' && cells.length === 1) return false;
    prove();
    if (typeof found !== 'string') {
      take(found, cells, [line]);
      crosses?.said(header, full, found, line);
    } else sink.bad(line, found, headingOf(found, remarks, headers));
    return true;
  };

  const take = (seen: Sighting, cells: readonly string[], lines: readonly [Line, ...Line[]]): void => {
    const number = numbers === undefined || seen.host !== undefined ? undefined : cells[numbers];
    if (number !== undefined && number === last) sink.more('delimited-list', seen, lines);
    else sink.sighting('delimited-list', seen, lines);
    last = number;
    named = seen.host ?? named;
    hasWords ||= seen.host !== undefined && !/\d/.test(seen.host) && !isAlone(cells);
    const reason = remarks[0]?.reason ?? passedOver(seen, cells);
    if (reason !== undefined) sink.remark(lines[0], reason, headingOf(reason, remarks, headers));
    if (headings === undefined || header === undefined || !hidesName(header, cells, seen)) return;
    sink.remark(headings, 'unknown-column');
    headings = undefined;
  };
  /** Why an update or a version in a row was not taken that no column known to be for it has. */
  const passedOver = (seen: Sighting, cells: readonly string[]): BadReason | undefined => {
    if (header === undefined) return undefined;
    const { version, kbs, absent } = seen;
    const isUntold = (cell = ''): boolean => kbsIn(cell).some((kb) => !kbs.includes(kb) && !absent.includes(kb));
    const report = cells[header.indexOf('report')] ?? '';
    if ((version === undefined && VERSION.test(report)) || isUntold(report)) return 'prose';
    if (header.some((role, at) => (role === 'name' || PASSED_OVER.has(role)) && isUntold(cells[at])))
      return 'unclear-column';
    if (version !== undefined) return undefined;
    // Four numbers, where Windows' own version has three and nothing else is said: they may be meant for the driver's.
    const tellsMore = kbs.length > 0 || seen.boot !== undefined || seen.uptime !== undefined;
    // An address has four numbers, too.
    const index = header.findIndex(
      (role, at) =>
        (PASSED_OVER.has(role) || (role === 'os-version' && !tellsMore)) &&
        VERSION.test(cells[at] ?? '') &&
        isOnlyVersion(cells[at] ?? ''),
    );
    if (index < 0) return undefined;
    return header[index] === 'ignored' ? 'other-file' : 'unnamed-file';
  };
  /** True for a line that is a machine's row by itself. */
  const isRow = (text: string): boolean => {
    const cells = cutRow(text, delimiter);
    if (header === undefined || cells.length !== header.length) return false;
    const found = readHeadedRow(header, cells, []);
    return typeof found !== 'string' && found.host !== undefined;
  };
  const readLoose = (line: Line): boolean => {
    const found = readLooseRow(line.text);
    if (typeof found === 'string') return false;
    for (const [index, seen] of found.sightings.entries()) {
      if (index === 0) sink.sighting('delimited-list', seen, [line]);
      else sink.also('delimited-list', seen, [line]);
    }
    if (found.remark !== undefined) sink.remark(line, found.remark);
    return true;
  };

  const rows = quotedRows({
    delimiter: () => (header === undefined && !opens ? undefined : delimiter),
    read(line) {
      const { text } = line;
      const isBare = text === '' || text.trim() === '' || (header !== undefined && RULER.test(text));
      const [, type] = TYPE_LINE.exec(text) ?? [];
      // "MissingUpdate"
      if (type !== undefined && isWishHeading(spaced(type))) sink.heading(spaced(type));
      if (isBare || type !== undefined) return (sink.structural(line), true);
      const keeps = header !== undefined && text.includes(delimiter);
      const rowDelimiter: Delimiter = keeps ? delimiter : (delimiterOf(text) ?? delimiter);
      const cells = cutRow(text, rowDelimiter);
      if (isWordy(cells) && readHeader(line, cells)) {
        delimiter = rowDelimiter;
        prove();
        unproved = line;
        return true;
      }
      const below = unproved === undefined ? undefined : secondHeadings(headers, cells);
      if (below !== undefined && readHeader(line, below)) return (sink.structural(line), true);
      if (below !== undefined && kbsIn(text).length > 0) return (sink.bad(line, 'unclear-column'), true);
      // A line without the sign between the cells is a row only where a machine is all that it names.
      if (header !== undefined && cells.length === 1 && header[0] !== 'host') return false;
      if ((rowDelimiter === delimiter || header === undefined) && readRow(line, cells)) return true;
      // It would be taken for such headings again.
      return opens && line === first && (sink.bad(line, 'no-fact'), true);
    },
    readJoined(lines) {
      const cells = cutCells(lines.map(({ text }) => text).join('\n'), delimiter);
      if (header === undefined) {
        const [line, ...others] = lines;
        if (
          !readHeader(
            line,
            cells.map((cell) => cell.replace(/\s*\n\s*/g, ' ')),
          )
        )
          return false;
        for (const other of others) sink.structural(other);
        unproved = line;
        return true;
      }
      if (cells.length !== header.length) return false;
      const found = readCells(cells);
      // Where something can't be read, the quote may be one that was never closed.
      // A note, in words that nobody knows, is one all the same.
      if (typeof found === 'string' || remarks.some(({ reason }) => !MAY_STAND.has(reason))) return false;
      // Nor are two versions in a cell, unless they are those of another row.
      const isSeveral = remarks.some(({ reason }) => reason === 'several-versions');
      if (isSeveral && lines.slice(1).some(({ text }) => isRow(text))) return false;
      prove();
      take(found, cells, lines);
      for (const line of lines.slice(1)) if (isRow(line.text)) sink.remark(line, 'in-quotes');
      return true;
    },
  });
  return {
    ...rows,
    end() {
      rows.end();
      // This site's own export may be of no machine.
      if (numbers !== undefined) prove();
      if (unproved === undefined) return;
      sink.bad(unproved, 'no-fact');
      sink.heading(unproved.text);
    },
  };
}
