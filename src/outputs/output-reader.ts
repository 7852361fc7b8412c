import { addLines } from './draft.ts';
import { createLineRouter } from './line-router.ts';
import type { LineSpan, Machine, ReaderName } from './machine.ts';
import { hasFacts, type Sighting } from './sighting.ts';
import { createMachines, type Place } from './machines.ts';
import { withoutPlans } from './still-to-come.ts';
import type { Account } from './reader.ts';
import { createLineLedger, type BadLine, type Line, type LineCounts } from './text/line-ledger.ts';
import { createLineSplitter, plainLine } from './text/line-splitter.ts';

/** Reads what machines print, pasted or in files, bit by bit. */
export interface OutputReader {
  /** Reads on. A chunk may end anywhere. */
  push(chunk: string): void;
  /** Ends an input (a file, the pasted text); what follows is another, with lines numbered from 1 again. */
  nextInput(): void;
  /** Ends the last input. */
  end(): void;
  /** The machines so far, in input order; those that may yet turn out to be another's output are not among them. */
  readonly machines: readonly Machine[];
  /** The positions of the machines that are new or have changed since the last call; the first machine's is 1. */
  changes(): Iterable<number>;
  /** Lines so far, for a progress bar. */
  counts(): LineCounts;
  /** Lines that were not understood, as a whole or in part, so far; at most 1,000. */
  badLines(): readonly BadLine[];
}

/**
 * Turns what machines print into machines.
 *
 * @example
 * const reader = createOutputReader();
 * reader.push('SRV01 6.1.7601.17514\nSRV02 6.1.7601.18438\n');
 * reader.end();
 * reader.machines.map(({ host }) => host) // ['SRV01', 'SRV02']
 * @param nowMs the moment that days of installation are compared with; without it none of them is still to come,
 *   and no uptime contradicts a start
 */
export function createOutputReader(nowMs = Infinity): OutputReader {
  const ledger = createLineLedger();
  const machines = createMachines(nowMs);
  let input = 0;
  let number = 0;

  const placeOf = (reader: ReaderName, lines: readonly Line[]): Place => ({
    reader,
    lines: spansOf(input, lines),
    block: router.block(),
    subject: router.subject(),
  });
  /** What a sighting says of what is there; lines that tell of an update still to come are listed. */
  const present = (seen: Sighting, lines: readonly Line[]): Sighting => {
    const found = withoutPlans(seen, nowMs);
    if (found !== seen) for (const line of lines) sink.remark(line, 'still-to-come');
    return found;
  };
  /** The machines of the last line of which it says nothing but the names. */
  let named: { readonly line: Line | undefined; readonly hosts: string[] } = { line: undefined, hosts: [] };
  const names = (seen: Sighting, line: Line | undefined): void => {
    if (seen.host === undefined || hasFacts(seen)) return;
    if (named.line !== line) named = { line, hosts: [] };
    named.hosts.push(seen.host);
  };
  const sink: Account = {
    sighting(reader, seen, lines) {
      names(seen, lines[0]);
      const added = machines.add(present(seen, lines), placeOf(reader, lines));
      if (added === false) {
        ledger.leftOut(lines.length);
        return;
      }
      ledger.consumed(lines.length);
      const [line] = lines;
      if (added === 'namesake' && line !== undefined) sink.remark(line, 'namesake');
    },
    also(reader, seen, lines) {
      names(seen, lines[0]);
      machines.add(present(seen, NO_LINES), placeOf(reader, lines));
    },
    more(reader, seen, lines) {
      if (machines.addMore(present(seen, lines), placeOf(reader, lines))) ledger.consumed(lines.length);
      else ledger.leftOut(lines.length);
    },
    nameless: () => machines.nameless(),
    takeBack: (host, kbs, keepsStart) => machines.takeBack(host, kbs, keepsStart),
    takeStart: (host) => machines.takeStart(host),
    measured: (host, at) => machines.measured(host, at),
    structural: () => ledger.structural(),
    bad: (line, reason, heading) => ledger.bad(input, line.number, line.raw, reason, heading),
    remark(line, reason, heading) {
      ledger.remark(input, line.number, line.raw, reason, heading);
      if (reason === 'no-answer' && line === named.line) for (const host of named.hosts) machines.unanswered(host);
    },
  };
  const router = createLineRouter(sink, nowMs);
  const splitter = createLineSplitter((raw, tooLong) => {
    number += 1;
    const line = { number, raw, text: plainLine(raw) };
    if (tooLong) router.readTooLong(line);
    else router.read(line);
  });
  const endInput = (): void => {
    splitter.finish();
    router.end();
    machines.endInput();
  };

  return {
    push: (chunk) => splitter.push(chunk),
    nextInput() {
      endInput();
      input += 1;
      number = 0;
    },
    end: endInput,
    machines: machines.list,
    changes: () => machines.changes(),
    counts: () => ledger.counts(),
    badLines: () => ledger.badLines(),
  };
}

const NO_LINES: readonly Line[] = [];

function spansOf(input: number, lines: readonly Line[]): LineSpan[] {
  const [{ number: first } = { number: 0 }] = lines;
  if (lines.length === 1) return [{ input, from: first, to: first }];
  const spans: LineSpan[] = [];
  for (const { number } of lines) addLines(spans, { input, from: number, to: number });
  return spans;
}
