import type { VerdictName } from '../domain/assess.ts';
import { createEvidenceReader } from '../outputs/output-reader.ts';
import type { BadLine, LineCounts } from '../outputs/text/line-ledger.ts';
import type { FleetFacts } from './fleet-facts.ts';
import { createFleetOrder, type FleetSort } from './fleet-order.ts';
import { createJudge } from './judge.ts';
import type { MachineRow } from './machine-row.ts';
import { createRoster } from './roster.ts';
import type { VerdictCounts } from './verdict-counts.ts';

/**
 * Machines with their verdicts, read bit by bit. What is read counts from the next `judge` on; machines keep their
 * positions from then on, but their verdicts change when more is read of them.
 */
export interface Fleet {
  /** Reads on. A chunk may end anywhere. */
  push(chunk: string): void;
  /** Ends an input (a file, the pasted text); what follows is another, with lines numbered from 1 again. */
  nextInput(): void;
  /** Ends the last input. */
  end(): void;
  /** Judges what is new or has changed since the last call. */
  judge(): void;
  /** Machines so far; each counts once, in however many places it stands. */
  size(): number;
  /** Machines by verdict; the sum is `size()`. */
  counts(): Readonly<VerdictCounts>;
  /** Some of the machines in some order. */
  view(query: FleetQuery): FleetView;
  /** The machine at a position, the first being 1. Throws a RangeError where there is none. */
  row(position: number): MachineRow;
  /** All machines in input order, made one by one. */
  rows(): Iterable<MachineRow>;
  /** The machines with a start or an uptime, in input order; the others cost nothing. */
  timed(): Iterable<MachineRow>;
  /** Lines so far, for a progress bar. */
  lineCounts(): LineCounts;
  /** Lines that were not understood, so far; at most 1,000. */
  badLines(): readonly BadLine[];
}

/** Which machines, in which order. */
export interface FleetQuery {
  /** `''`: all. */
  readonly filter: VerdictName | '';
  readonly sort: FleetSort;
}

/** Some of the machines in some order, as it was when they were asked for. */
export interface FleetView {
  readonly size: number;
  /** The machine at an index, the first being 0, as it is by now. Throws a RangeError where there is none. */
  row(index: number): MachineRow;
}

/**
 * A fleet without machines.
 *
 * @example
 * const fleet = createFleet(facts);
 * fleet.push('SRV01 6.1.7601.17514\nSRV02 6.1.7601.18438\n');
 * fleet.end();
 * fleet.judge();
 * fleet.view({ filter: '', sort: 'verdict' }).row(0).machine.host // 'SRV01', which needs the fix
 */
export function createFleet(facts: FleetFacts): Fleet {
  const reader = createEvidenceReader();
  const { table } = reader;
  const judge = createJudge(table, facts);
  const roster = createRoster();
  const order = createFleetOrder(table, roster, judge);

  const row = (position: number): MachineRow => {
    const machine =
      position >= 1 && position <= roster.size() ? table.machine(roster.orderAt(position - 1)) : undefined;
    if (machine === undefined) throw new RangeError(`There is no machine ${position} of ${roster.size()}`);
    return { position, machine, verdict: judge.verdict(machine) };
  };

  return {
    push: (chunk) => reader.push(chunk),
    nextInput: () => reader.nextInput(),
    end: () => reader.end(),
    judge() {
      const { from, to, again } = reader.changes();
      for (const changed of again) roster.change(changed, judge.code(changed));
      for (let next = from; next < to; next += 1) {
        const code = judge.code(next);
        if (code !== 0) roster.add(next, code);
      }
      if (from < to || again.length > 0) order.forget();
    },
    size: () => roster.size(),
    counts: () => roster.counts(),
    view({ filter, sort }) {
      const indexes = roster.only(filter, order.by(sort));
      return {
        size: indexes.length,
        row: (index) => row((indexes[index] ?? -1) + 1),
      };
    },
    row,
    *rows() {
      for (let position = 1; position <= roster.size(); position += 1) yield row(position);
    },
    *timed() {
      for (let index = 0; index < roster.size(); index += 1) {
        if (table.isTimed(roster.orderAt(index))) yield row(index + 1);
      }
    },
    lineCounts: () => reader.counts(),
    badLines: () => reader.badLines(),
  };
}
