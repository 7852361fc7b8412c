import { createLineLedger, type BadLine, type LineCounts } from './line-ledger.ts';
import { createLineRouter } from './line-router.ts';
import { createLineSplitter } from './line-splitter.ts';
import { createMachineList } from './machine-list.ts';
import type { Machine, ReaderName } from './machine.ts';
import { isPlain, plainLine } from './plain-line.ts';
import { noRow, scanRow } from './quick-row.ts';
import type { Sink } from './reader.ts';

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

const BLANK = 32;
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
  const row = noRow();

  const sink: Sink = {
    sighting(reader, seen, lines) {
      ledger.consumed(lines.length);
      const numbers = lines.map(({ number: at }) => at);
      machines.add(seen, { reader, input, lines: numbers, block: router.block(), loose: LOOSE.has(reader) });
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

  /** Rows of a host and a version, read where they stand: fleets are long. */
  const readRows = (text: string, start: number): number => {
    const delimiter = router.quickDelimiter();
    if (delimiter === undefined) return start;
    const reader = delimiter === BLANK ? 'free-line' : 'delimited-list';
    const before = number;
    let from = start;
    while (scanRow(text, from, delimiter, row)) {
      if (!machines.addRow(row.hash, text, from, row, reader, input, number + 1)) break;
      number += 1;
      from = row.next;
    }
    if (number > before) {
      router.passQuickLine();
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
