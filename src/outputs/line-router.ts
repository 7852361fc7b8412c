import type { BadReason, Line } from './text/line-ledger.ts';
import type { Block, BlockReader, LineReader, Sink } from './reader.ts';
import { checkScript } from './readers/check-script.ts';
import { delimitedList } from './readers/delimited-list.ts';
import { freeLine } from './readers/free-line.ts';
import { readPlainRow } from './readers/plain-row.ts';
import { powershellList, wmicList } from './readers/property-list.ts';
import { systeminfoCsv } from './readers/systeminfo-csv.ts';
import { systeminfo } from './readers/systeminfo.ts';
import { powershellTable, wmicTable } from './readers/table.ts';

/** All formats of several lines; the first that recognises a line gets it. */
const BLOCK_READERS: readonly BlockReader[] = [
  checkScript,
  powershellTable,
  wmicTable,
  wmicList,
  powershellList,
  systeminfoCsv,
  delimitedList,
  systeminfo,
];

/** What is tried on a line that belongs to no block. */
const LINE_READER: LineReader = freeLine;

// "C:\Users\admin>wmic …", "PS C:\> Get-HotFix": what people copy along with an output.
const PROMPT = /^\s*(?:PS )?[A-Za-z]:\\[^>|"]{0,200}>/;
const RULE = /^[\s\-=_*#~+|]{3,}$/;

/** Gives each line of an input to the reader that knows its format. */
export interface LineRouter {
  read(line: Line): void;
  readTooLong(line: Line): void;
  /** Ends what is open. */
  end(): void;
  /** A number that is the same for all lines of a block. */
  block(): number;
}

export function createLineRouter(sink: Sink): LineRouter {
  let block: Block | undefined;
  let blockNumber = 0;
  /** A line that nobody wanted, until the next line shows whether it was a table's header. */
  let held: { readonly line: Line; readonly reason: BadReason } | undefined;

  const dropHeld = (wasHeader: boolean): void => {
    if (held === undefined) return;
    if (wasHeader) sink.structural(held.line);
    else sink.bad(held.line, held.reason);
    held = undefined;
  };
  /** Ends the open block. Lines that it gives back may open another. */
  const endBlock = (): void => {
    const ended = block;
    block = undefined;
    ended?.end();
    for (const line of ended?.unread?.() ?? []) read(line);
  };
  const endAll = (): void => {
    if (block === undefined) {
      dropHeld(false);
      return;
    }
    endBlock();
    endAll();
  };
  const openBlock = (line: Line): boolean => {
    const before = held?.line;
    const reader = BLOCK_READERS.find(({ recognise }) => recognise(line, before));
    if (reader === undefined) return false;
    dropHeld(reader.name === 'powershell-table');
    blockNumber += 1;
    const opened = reader.read(sink, line, before);
    block = opened.read(line) ? opened : undefined;
    return block !== undefined;
  };
  const readAlone = (line: Line): void => {
    const found = LINE_READER.recognise(line) ? LINE_READER.read(line) : 'no-fact';
    dropHeld(false);
    if (typeof found === 'string') held = { line, reason: found };
    else sink.sighting(LINE_READER.name, found, [line]);
  };

  const read = (line: Line): void => {
    if (block?.read(line) === true) return;
    if (block !== undefined) {
      endBlock();
      read(line);
      return;
    }
    const row = readPlainRow(line.text);
    if (row !== undefined) {
      dropHeld(false);
      sink.sighting(LINE_READER.name, row, [line]);
    } else if (line.text.trim() === '' || PROMPT.test(line.text)) sink.structural(line);
    else if (openBlock(line)) return;
    else if (RULE.test(line.text)) sink.structural(line);
    else readAlone(line);
  };

  return {
    read,
    readTooLong(line) {
      endAll();
      sink.bad(line, 'too-long');
    },
    end() {
      endAll();
      blockNumber += 1;
    },
    block: () => blockNumber,
  };
}
