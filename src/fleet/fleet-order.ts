import { WORST_FIRST } from '../domain/assess-machine.ts';
import { VERDICTS } from '../domain/assess.ts';
import type { MachineTable } from '../outputs/machine-table.ts';
import { hostKey } from './host-key.ts';
import type { Judge } from './judge.ts';
import type { Roster } from './roster.ts';

/**
 * How machines are ordered; those that are the same in it stay in input order.
 * - `host`: whatever the case, numbers by their value, machines without a host last
 * - `verdict`: the worst first
 * - `version`: number by number, by the version that decided; machines judged without one last
 * - a function: the smallest of the numbers that it gives for positions (the first is 1) first, those without one last
 */
export type FleetSort = 'input' | 'host' | 'verdict' | 'version' | ((position: number) => number | undefined);

/** Orders the machines of a roster; gives their indexes. */
export interface FleetOrder {
  by(sort: FleetSort): Uint32Array;
  /** Says that machines were added or changed. */
  forget(): void;
}

type Compare = (a: number, b: number) => number;

/** Each order is found once, until machines change. */
export function createFleetOrder(table: MachineTable, roster: Roster, judge: Judge): FleetOrder {
  const known = new Map<FleetSort, Uint32Array>();
  const compareBy = (sort: Exclude<FleetSort, 'input'>): Compare => {
    if (sort === 'verdict') return byVerdict(roster);
    if (sort === 'host') return byHost(table, roster);
    return sort === 'version' ? byVersion(judge, roster) : byNumber(roster, (index) => sort(index + 1));
  };
  return {
    by(sort) {
      const before = known.get(sort);
      if (before !== undefined) return before;
      const indexes = Uint32Array.from({ length: roster.size() }, (_, index) => index);
      if (sort !== 'input') {
        const compare = compareBy(sort);
        indexes.sort((a, b) => compare(a, b) || a - b);
      }
      // What a function answers may change without the machines.
      if (typeof sort === 'string') known.set(sort, indexes);
      return indexes;
    },
    forget: () => known.clear(),
  };
}

function byVerdict({ codeAt }: Roster): Compare {
  const ranks = [0, ...VERDICTS.map((verdict) => WORST_FIRST.indexOf(verdict))];
  const rank = (index: number): number => ranks[codeAt(index)] ?? 0;
  return (a, b) => rank(a) - rank(b);
}

function byHost(table: MachineTable, roster: Roster): Compare {
  const keys = Array.from({ length: roster.size() }, (_, index) => {
    const host = table.host(roster.orderAt(index));
    // Behind everything that a host's name begins with.
    return host === undefined ? '\uffff' : hostKey(host);
  });
  return (a, b) => {
    const [one = '', other = ''] = [keys[a], keys[b]];
    return one < other ? -1 : one > other ? 1 : 0;
  };
}

function byVersion(judge: Judge, roster: Roster): Compare {
  // Four parts of 16 bits are more than one number holds exactly.
  const upper = new Float64Array(roster.size()).fill(Infinity);
  const lower = new Float64Array(roster.size());
  for (let index = 0; index < roster.size(); index += 1) {
    const version = judge.decidingVersion(roster.orderAt(index));
    if (version === undefined) continue;
    upper[index] = version.major * 2 ** 16 + version.minor;
    lower[index] = version.build * 2 ** 16 + version.revision;
  }
  return (a, b) => {
    const [one = 0, other = 0] = [upper[a], upper[b]];
    return one === other ? (lower[a] ?? 0) - (lower[b] ?? 0) : one < other ? -1 : 1;
  };
}

/** The smallest first; without a number, or with one that is none, last. */
function byNumber(roster: Roster, numberOf: (index: number) => number | undefined): Compare {
  const numbers = Float64Array.from({ length: roster.size() }, (_, index) => numberOf(index) ?? Number.NaN);
  return (a, b) => {
    const [one = Number.NaN, other = Number.NaN] = [numbers[a], numbers[b]];
    if (one === other) return 0;
    if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
    return one < other ? -1 : 1;
  };
}
