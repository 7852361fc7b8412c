import { VERDICTS, type VerdictName } from '../domain/assess.ts';
import { noVerdicts, type VerdictCounts } from './verdict-counts.ts';

/** The judged machines by index, without gaps: their orders in the table and their verdicts, as numbers. */
export interface Roster {
  size(): number;
  /** Adds a machine that comes after all others. */
  add(order: number, code: number): void;
  /** Gives a machine another verdict. */
  change(order: number, code: number): void;
  orderAt(index: number): number;
  /** The verdict's place in `VERDICTS`, counted from 1. */
  codeAt(index: number): number;
  counts(): Readonly<VerdictCounts>;
  /** Those of some indexes whose machines have this verdict; `''` for all. */
  only(filter: VerdictName | '', indexes: Uint32Array): Uint32Array;
}

export function createRoster(): Roster {
  let orders = new Int32Array(1024);
  let codes = new Uint8Array(1024);
  let size = 0;
  const counts = new Int32Array(VERDICTS.length + 1);
  const count = (code: number, by: number): void => {
    counts[code] = (counts[code] ?? 0) + by;
  };
  const orderAt = (index: number): number => orders[index] ?? -1;
  const codeAt = (index: number): number => codes[index] ?? 0;
  const grow = (): void => {
    const [oldOrders, oldCodes] = [orders, codes];
    orders = new Int32Array(size * 4);
    codes = new Uint8Array(size * 4);
    orders.set(oldOrders);
    codes.set(oldCodes);
  };
  /** Orders ascend. */
  const indexOf = (order: number): number => {
    let [from, to] = [0, size];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (orderAt(middle) < order) from = middle + 1;
      else to = middle;
    }
    return from;
  };

  return {
    size: () => size,
    add(order, code) {
      if (size === orders.length) grow();
      orders[size] = order;
      codes[size] = code;
      size += 1;
      count(code, 1);
    },
    change(order, code) {
      const index = indexOf(order);
      count(codeAt(index), -1);
      codes[index] = code;
      count(code, 1);
    },
    orderAt,
    codeAt,
    counts() {
      const named = noVerdicts();
      VERDICTS.forEach((verdict, place) => {
        named[verdict] = counts[place + 1] ?? 0;
      });
      return named;
    },
    only(filter, indexes) {
      if (filter === '') return indexes;
      const code = VERDICTS.indexOf(filter) + 1;
      return indexes.filter((index) => codes[index] === code);
    },
  };
}
