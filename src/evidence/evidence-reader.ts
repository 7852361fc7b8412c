import { createLineLedger, type BadLine, type BadReason, type Line, type LineCounts } from './line-ledger.ts';
import { createLineSplitter } from './line-splitter.ts';
import { createMachineList } from './machine-list.ts';
import type { Machine, ReaderName } from './machine.ts';
import { isPlain, plainLine } from './plain-line.ts';
import { noRow, scanRow } from './quick-row.ts';
import type { Block, BlockReader, LineReader, Sink } from './reader.ts';
import { delimitedList } from './readers/delimited-list.ts';
import { freeLine } from './readers/free-line.ts';
import { powershellList, wmicList } from './readers/property-list.ts';
import { systeminfoCsv } from './readers/systeminfo-csv.ts';
import { systeminfo } from './readers/systeminfo.ts';
import { powershellTable, wmicTable } from './readers/table.ts';

/** All formats of several lines; the first that recognises a line gets it. */
export const BLOCK_READERS: readonly BlockReader[] = [
  powershellTable,
  wmicTable,
  wmicList,
  powershellList,
  systeminfoCsv,
  delimitedList,
  systeminfo,
];

/** What is tried on a line that belongs to no block. */
export const LINE_READERS: readonly LineReader[] = [freeLine];

/** All that was read. */
export interface Evidence {
  readonly machines: readonly Machine[];
  readonly badLines: readonly BadLine[];
  readonly counts: LineCounts;
}

/** Reads pasted text and files bit by bit. */
export interface EvidenceReader {
  /** Reads on. A chunk may end anywhere. */
  push(chunk: string): void;
  /** Ends an input (a file, the pasted text); what follows is another, with lines numbered from 1 again. */
  nextInput(): void;
  /** Machines that are new or changed since the last call: same `order`, same machine. For showing first rows early. */
  take(): readonly Machine[];
  /** Lines so far, for a progress bar. */
  counts(): LineCounts;
  /** Ends the last input; `take` then gives the last machines. */
  end(): void;
  /** Lines that were not understood, so far; at most 1,000. */
  badLines(): readonly BadLine[];
  /** Ends the last input and gives everything, in input order. */
  finish(): Evidence;
}

// "C:\Users\admin>wmic …", "PS C:\> Get-HotFix": what people copy along with an output.
const PROMPT = /^\s*(?:PS )?[A-Za-z]:\\[^>|"]{0,200}>/;
const BLANK = 32;
const RULE = /^[\s\-=_*#~+|]{3,}$/;
const LOOSE: ReadonlySet<ReaderName> = new Set([
  'wmic-table',
  'wmic-list',
  'powershell-table',
  'powershell-list',
  'systeminfo',
  'free-line',
]);

/**
 * Turns what machines print into machines.
 *
 * @example
 * const reader = createEvidenceReader();
 * reader.push('SRV01 6.1.7601.17514\nSRV02 6.1.7601.18438\n');
 * reader.finish().machines.map(({ host }) => host) // ['SRV01', 'SRV02']
 */
export function createEvidenceReader(): EvidenceReader {
  const ledger = createLineLedger();
  const machines = createMachineList();
  let input = 0;
  let number = 0;
  let plain = true;
  let block: Block | undefined;
  let blockNumber = 0;
  const row = noRow();
  /** A line that nobody wanted, until the next line shows whether it was a table's header. */
  let held: { readonly line: Line; readonly reason: BadReason } | undefined;

  const sink: Sink = {
    sighting(reader, seen, lines) {
      ledger.consumed(lines.length);
      const numbers = lines.map(({ number: at }) => at);
      machines.add(seen, { reader, input, lines: numbers, block: blockNumber, loose: LOOSE.has(reader) });
    },
    structural: () => ledger.structural(),
    bad: (line, reason) => ledger.bad(input, line.number, line.raw, reason),
  };

  const dropHeld = (structural: boolean) => {
    if (held !== undefined) {
      if (structural) sink.structural(held.line);
      else sink.bad(held.line, held.reason);
    }
    held = undefined;
  };
  const endBlock = () => {
    block?.end();
    block = undefined;
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
    let reason: BadReason = 'no-fact';
    for (const reader of LINE_READERS) {
      const found = reader.recognise(line) ? reader.read(line) : 'no-fact';
      if (typeof found !== 'string') {
        dropHeld(false);
        sink.sighting(reader.name, found, [line]);
        return;
      }
      reason = found;
    }
    dropHeld(false);
    held = { line, reason };
  };

  const readLine = (raw: string, tooLong: boolean): void => {
    number += 1;
    const line: Line = { number, raw, text: plain ? raw : plainLine(raw) };
    if (tooLong) {
      endBlock();
      dropHeld(false);
      sink.bad(line, 'too-long');
      return;
    }
    if (block !== undefined) {
      if (block.read(line)) return;
      endBlock();
    }
    if (line.text.trim() === '' || PROMPT.test(line.text)) sink.structural(line);
    else if (openBlock(line)) return;
    else if (RULE.test(line.text)) sink.structural(line);
    else readAlone(line);
  };

  /** Rows of a host and a version, read where they stand: fleets are long. */
  const readRows = (text: string, start: number): number => {
    const delimiter = block === undefined ? BLANK : block.quickDelimiter?.();
    if (delimiter === undefined) return start;
    const reader = delimiter === BLANK ? 'free-line' : 'delimited-list';
    let from = start;
    while (scanRow(text, from, delimiter, row)) {
      if (!machines.addRow(row.hash, text, from, row, reader, input, number + 1)) break;
      dropHeld(false);
      number += 1;
      ledger.consumed(1);
      from = row.next;
    }
    return from;
  };

  const splitter = createLineSplitter(readLine, readRows);
  const endInput = () => {
    splitter.finish();
    endBlock();
    dropHeld(false);
    machines.endInput();
    blockNumber += 1;
  };

  return {
    push(chunk) {
      // The last line may have begun in a chunk before.
      plain = isPlain(chunk) && (plain || !splitter.hasRest());
      splitter.push(chunk);
    },
    nextInput() {
      endInput();
      input += 1;
      number = 0;
      plain = true;
    },
    take: () => machines.take(),
    counts: () => ledger.counts(),
    end: endInput,
    badLines: () => ledger.badLines(),
    finish() {
      endInput();
      return { machines: machines.all(), badLines: ledger.badLines(), counts: ledger.counts() };
    },
  };
}

/** Reads one text at once. */
export function readEvidence(text: string): Evidence {
  const reader = createEvidenceReader();
  reader.push(text);
  return reader.finish();
}
