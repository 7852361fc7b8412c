import { cutCells, delimiterOf, type Delimiter } from '../text/cells.ts';
import { promiseFacts, roleOf, type Role } from './columns.ts';
import { readFields, readHostOnly } from './fields.ts';
import type { BadReason, Line } from '../text/line-ledger.ts';
import { readLooseCells } from './loose-cells.ts';
import type { Sighting } from '../machine.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import { kbsIn } from '../values/values.ts';
import { quotedRows } from './quoted-rows.ts';

type Header = readonly (Role | undefined)[];
type ReadCells = (cells: readonly string[]) => Sighting | BadReason;

// PowerShell's Export-Csv names the type of its objects first.
const TYPE_LINE = /^#TYPE\s/;

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
    const cells = cutCells(text, delimiter);
    return headerOf(cells) !== undefined || typeof readLooseRow(cells) !== 'string';
  },
  read: listBlock,
};

function listBlock(sink: Sink, first: Line): Block {
  let delimiter = delimiterOf(first.text) ?? ',';
  let header: Header | undefined;
  let readCells: ReadCells = readLooseRow;

  const readHeader = (cells: readonly string[]): boolean => {
    const found = headerOf(cells);
    if (found === undefined) return false;
    header = found;
    readCells = (row) => readHeadedRow(found, row);
    return true;
  };
  const readRow = (line: Line, cells: readonly string[]): boolean => {
    const found = readCells(cells);
    if (typeof found !== 'string') sink.sighting('delimited-list', found, [line]);
    else if (header === undefined || cells.length === 1) return false;
    else sink.bad(line, found);
    return true;
  };

  return quotedRows({
    delimiter: () => (header === undefined ? undefined : delimiter),
    read(line) {
      const { text } = line;
      if (text === '' || text.trim() === '' || TYPE_LINE.test(text)) return (sink.structural(line), true);
      const keeps = header !== undefined && text.includes(delimiter);
      const rowDelimiter: Delimiter = keeps ? delimiter : (delimiterOf(text) ?? delimiter);
      const cells = cutCells(text, rowDelimiter);
      if (isWordy(cells) && readHeader(cells)) {
        delimiter = rowDelimiter;
        sink.structural(line);
        return true;
      }
      return (rowDelimiter === delimiter || header === undefined) && readRow(line, cells);
    },
    readJoined(lines) {
      const cells = cutCells(lines.map(({ text }) => text).join('\n'), delimiter);
      if (cells.length !== header?.length) return false;
      const found = readCells(cells);
      if (typeof found !== 'string') sink.sighting('delimited-list', found, lines);
      else for (const line of lines) sink.bad(line, found);
      return true;
    },
    isWhole({ text }) {
      const cells = cutCells(text, delimiter);
      const found = cells.length === header?.length ? readCells(cells) : 'no-fact';
      return typeof found !== 'string' && found.host !== undefined && kbsIn(found.host).length === 0;
    },
  });
}

/** A header says what its columns hold, in words: at least half of them known, or one that promises facts. */
function headerOf(cells: readonly string[]): Header | undefined {
  if (cells.length < 2 || !isWordy(cells)) return undefined;
  const roles = cells.map(roleOf);
  const known = roles.filter((role) => role !== undefined).length;
  return promiseFacts(roles) && (known > 1 || known * 2 >= cells.length) ? roles : undefined;
}

/** Cheap refusal of rows: no cell of a header starts with a digit. */
function isWordy(cells: readonly string[]): boolean {
  for (const cell of cells) {
    const sign = cell.charCodeAt(0);
    if (sign >= 48 && sign <= 57) return false;
  }
  return true;
}

/** A headed row; KB numbers beyond the last headed column belong to it, where that column is for them. */
function readHeadedRow(header: Header, cells: readonly string[]): Sighting | BadReason {
  if (cells.length <= header.length || header.at(-1) !== 'kb') {
    const found = readFields(header, cells);
    return found === 'no-fact' && cells.length > 1 ? (readHostOnly(header, cells) ?? found) : found;
  }
  const more = cells.slice(header.length).filter((cell) => kbsIn(cell).length > 0);
  return readFields([...header, ...more.map(() => 'kb' as const)], [...cells.slice(0, header.length), ...more]);
}

function readLooseRow(cells: readonly string[]): Sighting | BadReason {
  return cells.length < 2 ? 'no-fact' : readLooseCells(cells);
}
