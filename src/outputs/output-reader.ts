import { createLineLedger, type BadLine, type LineCounts } from './text/line-ledger.ts';
import { createLineRouter } from './line-router.ts';
import { createLineSplitter } from './text/line-splitter.ts';
import { LOOSE_READERS } from './lone-output.ts';
import { createMachineList } from './machine-list.ts';
import type { Changes, MachineTable } from './machine-table.ts';
import type { Machine } from './machine.ts';
import { plainLine } from './text/plain-line.ts';
import { FREE_SHAPE, noRow, scanRow } from './quick-row.ts';
import type { Sink } from './reader.ts';
import type { RowPlace } from './row-table.ts';
import { createTextBytes } from './text/text-bytes.ts';
import { createWordTable } from './word-table.ts';

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
  /** Which machines of the table are new or have changed since the last call. */
  changes(): Changes;
  readonly table: MachineTable;
  /** Lines so far, for a progress bar. */
  counts(): LineCounts;
  /** Ends the last input; `changes` then says the last ones. */
  end(): void;
  /** Lines that were not understood, so far; at most 1,000. */
  badLines(): readonly BadLine[];
  /** Ends the last input and gives everything, in input order. */
  finish(): Evidence;
}

// A chunk as large as a file would take as much memory again while it is read.
const PIECE = 2 ** 18;

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
  const words = createWordTable();
  const machines = createMachineList(words);
  let input = 0;
  let number = 0;
  let plain = true;
  const bytesOf = createTextBytes();
  let piece = bytesOf('');
  const row = noRow();
  const place: RowPlace = { text: '', reader: 'free-line', input: 0, line: 0 };

  const sink: Sink = {
    sighting(reader, seen, lines) {
      ledger.consumed(lines.length);
      const numbers = lines.map(({ number: at }) => at);
      machines.add(seen, { reader, input, lines: numbers, block: router.block(), loose: LOOSE_READERS.has(reader) });
    },
    structural: () => ledger.structural(),
    bad: (line, reason) => ledger.bad(input, line.number, line.raw, reason),
  };

  const router = createLineRouter(sink);

  const readLine = (raw: string, tooLong: boolean): void => {
    number += 1;
    const line = { number, raw, text: plain ? raw : plainLine(raw) };
    if (tooLong) router.readTooLong(line);
    else router.read(line);
  };

  /** Machines of one line, read where they stand: fleets are long. */
  const readRows = (text: string, start: number): number => {
    const shape = router.rowShape();
    if (shape === undefined) return start;
    const before = number;
    let from = start;
    place.text = text;
    place.reader = shape === FREE_SHAPE ? 'free-line' : 'delimited-list';
    place.input = input;
    while (scanRow(piece, from, shape, words, row)) {
      place.line = number + 1;
      if (!machines.addRow(row, place)) break;
      number += 1;
      from = row.next;
    }
    if (number > before) {
      router.passRow();
      ledger.consumed(number - before);
    }
    return from;
  };

  const splitter = createLineSplitter(readLine, readRows);
  const endInput = () => {
    splitter.finish();
    router.end();
    machines.endInput();
  };

  return {
    push(chunk) {
      for (let from = 0; from < chunk.length; from += PIECE) {
        piece = bytesOf(chunk.slice(from, from + PIECE));
        // The last line may have begun in a piece before.
        plain = piece.ascii && (plain || !splitter.hasRest());
        splitter.push(piece.text);
      }
    },
    nextInput() {
      endInput();
      input += 1;
      number = 0;
      plain = true;
    },
    changes: () => machines.changes(),
    table: machines.table,
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
