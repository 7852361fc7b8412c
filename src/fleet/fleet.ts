import type { MachineVerdict } from '../domain/assess-machine.ts';
import type { VerdictName } from '../domain/assess.ts';
import type { Clocks } from '../deadlines/machine-start.ts';
import type { StartTold } from '../deadlines/told-starts.ts';
import type { Machine } from '../outputs/machine.ts';
import { createOutputReader } from '../outputs/output-reader.ts';
import type { BadLine, LineCounts } from '../outputs/text/line-ledger.ts';
import type { FleetFacts } from './fleet-facts.ts';
import { createJudge } from './judge.ts';
import { ordered, type Sort } from './order.ts';

/** A machine with its verdict. */
export interface MachineRow {
  /** Its place in the input, without gaps; the first is 1. */
  readonly position: number;
  readonly machine: Machine;
  readonly verdict: MachineVerdict;
  /** The start that a person entered for it; it stands for whatever was read. */
  readonly entered?: StartTold | undefined;
}

/** Which machines, in which order. */
export interface Query {
  /** `''`: all. */
  readonly filter: VerdictName | '';
  readonly sort: Sort;
}

/** How many machines have each verdict. */
export type VerdictCounts = Record<VerdictName, number>;

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
  /** The judged machines in input order; each counts once, in however many places it stands. */
  readonly rows: readonly MachineRow[];
  /** Some of them in some order, as they are now. */
  view(query: Query, clocks: Clocks): readonly MachineRow[];
  /** The machine at a position, the first being 1. Throws a RangeError where there is none. */
  row(position: number): MachineRow;
  /** Takes the start that a person entered for a machine, or takes it back. */
  enterStart(position: number, start: StartTold | undefined): void;
  /** Machines by verdict. */
  counts(): Readonly<VerdictCounts>;
  /** Lines so far, for a progress bar. */
  lineCounts(): LineCounts;
  /** Lines that were not understood, as a whole or in part, so far; at most 1,000. */
  badLines(): readonly BadLine[];
}

/** None counted yet. */
export function noVerdicts(): VerdictCounts {
  return { fixed: 0, 'not-fixed': 0, 'cannot-tell': 0, 'out-of-scope': 0, invalid: 0 };
}

/**
 * A fleet without machines.
 *
 * @param nowMs the moment of reading: what is to be installed later is planned
 * @example
 * const fleet = createFleet(facts, nowMs);
 * fleet.push('SRV01 6.1.7601.17514\nSRV02 6.1.7601.18438\n');
 * fleet.end();
 * fleet.judge();
 * fleet.view({ filter: 'not-fixed', sort: 'host' }, clocks).map(({ machine }) => machine.host) // ['SRV01']
 */
export function createFleet(facts: FleetFacts, nowMs: number): Fleet {
  const reader = createOutputReader(nowMs);
  const verdictOf = createJudge(facts);
  const rows: MachineRow[] = [];

  const row = (position: number): MachineRow => {
    const found = rows[position - 1];
    if (found === undefined) throw new RangeError(`There is no machine ${position} of ${rows.length}`);
    return found;
  };

  return {
    push: (chunk) => reader.push(chunk),
    nextInput: () => reader.nextInput(),
    end: () => reader.end(),
    judge() {
      for (const position of reader.changes()) {
        const machine = reader.machines[position - 1];
        if (machine === undefined) continue;
        rows[position - 1] = { position, machine, verdict: verdictOf(machine), entered: rows[position - 1]?.entered };
      }
    },
    rows,
    view({ filter, sort }, clocks) {
      const some = rows.filter(({ verdict }) => filter === '' || verdict.verdict === filter);
      return ordered(some, sort, clocks);
    },
    row,
    enterStart(position, entered) {
      rows[position - 1] = { ...row(position), entered };
    },
    counts() {
      const counts = noVerdicts();
      for (const { verdict } of rows) counts[verdict.verdict] += 1;
      return counts;
    },
    lineCounts: () => reader.counts(),
    badLines: () => reader.badLines(),
  };
}
