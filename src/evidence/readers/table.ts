import { promiseFacts, roleOf, type Role } from '../columns.ts';
import { readFields } from '../fields.ts';
import type { Line } from '../line-ledger.ts';
import type { ReaderName } from '../machine.ts';
import type { Block, BlockReader, Sink } from '../reader.ts';
import { kbsIn } from '../values.ts';

interface Columns {
  readonly starts: readonly number[];
  readonly roles: readonly (Role | undefined)[];
}

const RULER = /^\s*-{2,}(?:\s+-+)*\s*$/;
const WMI_WORD = /^[A-Z_][A-Za-z_]+$/;

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
  recognise: ({ text }) => {
    if (!/^[A-Z_][A-Za-z_ ]+$/.test(text)) return false;
    const words = text.trim().split(/\s{2,}/);
    const roles = words.map(roleOf);
    return words.every((word) => WMI_WORD.test(word)) && promiseFacts(roles);
  },
  read: (sink, { text }) => tableBlock('wmic-table', sink, columnsAt(text, /\S+/g, text)),
};

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
  recognise: ({ text }, before) =>
    before !== undefined && RULER.test(text) && promiseFacts(columnsAt(text, /-+/g, before.text).roles),
  read: (sink, { text }, before) => tableBlock('powershell-table', sink, columnsAt(text, /-+/g, before?.text ?? '')),
};

/** The columns begin where the marks do; their headers are cut out of the header line. */
function columnsAt(marked: string, marks: RegExp, header: string): Columns {
  const starts = [...marked.matchAll(marks)].map(({ index }) => index);
  return { starts, roles: cellsAt(starts, header).map(roleOf) };
}

function tableBlock(name: ReaderName, sink: Sink, columns: Columns): Block {
  let first = true;
  let current = columns;
  let header: Line | undefined;
  return {
    read(line) {
      if (first || line.text.trim() === '' || RULER.test(line.text)) {
        // PowerShell headers that look like wmic's: the ruler tells where the columns begin.
        if (!first && header !== undefined && RULER.test(line.text)) current = columnsAt(line.text, /-+/g, header.text);
        header = first ? line : undefined;
        first = false;
        sink.structural(line);
        return true;
      }
      return readRow(name, sink, current, line);
    },
    end() {},
  };
}

function readRow(name: ReaderName, sink: Sink, { starts, roles }: Columns, line: Line): boolean {
  for (const cells of waysToCut(starts, line.text)) {
    const found = readFields(roles, cells);
    if (typeof found !== 'string') {
      sink.sighting(name, found, [line]);
      return true;
    }
    if (found !== 'no-fact') {
      sink.bad(line, found);
      return true;
    }
  }
  // Rows of qfe without a KB number exist ("File 1"); anything else ends the table.
  if (
    /\s{2,}/.test(line.text.trim()) &&
    starts.length > 1 &&
    kbsIn(line.text).length === 0 &&
    !/\d\.\d/.test(line.text)
  ) {
    sink.bad(line, 'no-fact');
    return true;
  }
  return false;
}

/** By the columns' starts; where a value runs across one (wide characters before it do that), by the gaps. */
function waysToCut(starts: readonly number[], text: string): readonly (readonly string[])[] {
  const fits = starts.every((start) => start === 0 || start >= text.length || text[start - 1] === ' ');
  const byStart = cellsAt(starts, text);
  if (fits) return [byStart];
  return [/\s{2,}/, /\s+/].map((gap) => text.trim().split(gap)).filter(({ length }) => length === starts.length);
}

function cellsAt(starts: readonly number[], text: string): readonly string[] {
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
}
