import type { VersionFound } from './machine.ts';
import type { QuickVersion } from './quick-version.ts';

/**
 * The different pairs of a version and a product's cell, numbered from 1: rows of one kind get one verdict. Fleets
 * have few of them.
 */
export interface KindTable {
  /** The number of a pair; the product is a number of a `WordTable`. */
  find(version: QuickVersion, product: number): number;
  version(kind: number): VersionFound;
  product(kind: number): number;
}

const WIDTH = 4;
const FIRST_SLOTS = 1024;

export function createKindTable(): KindTable {
  let slots = new Int32Array(FIRST_SLOTS);
  // Of each kind: major × 100 + minor, build, revision, product.
  let cells = new Int32Array((FIRST_SLOTS / 2 + 1) * WIDTH);
  let count = 0;

  const cell = (kind: number, column: number): number => cells[kind * WIDTH + column] ?? 0;
  const grow = (): void => {
    slots = new Int32Array(slots.length * 4);
    const larger = new Int32Array((slots.length / 2 + 1) * WIDTH);
    larger.set(cells);
    cells = larger;
    const mask = slots.length - 1;
    for (let kind = 1; kind <= count; kind += 1) {
      let slot = hashOf(cell(kind, 0), cell(kind, 1), cell(kind, 2), cell(kind, 3)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = kind;
    }
  };

  return {
    find({ major, minor, build, revision }, product) {
      const line = major * 100 + minor;
      const mask = slots.length - 1;
      let slot = hashOf(line, build, revision, product) & mask;
      for (; ; slot = (slot + 1) & mask) {
        const kind = slots[slot] ?? 0;
        if (kind === 0) break;
        const at = kind * WIDTH;
        const same = cells[at + 2] === revision && cells[at + 1] === build && cells[at] === line;
        if (same && cells[at + 3] === product) return kind;
      }
      count += 1;
      slots[slot] = count;
      const at = count * WIDTH;
      cells[at] = line;
      cells[at + 1] = build;
      cells[at + 2] = revision;
      cells[at + 3] = product;
      const kind = count;
      if (count * 2 >= slots.length) grow();
      return kind;
    },
    version(kind) {
      const [line, build, revision] = [cell(kind, 0), cell(kind, 1), cell(kind, 2)];
      const version = { major: Math.trunc(line / 100), minor: line % 100, build, revision };
      return { version, tag: undefined, origin: 'text' };
    },
    product: (kind) => cell(kind, 3),
  };
}

function hashOf(line: number, build: number, revision: number, product: number): number {
  const mixed = Math.imul(revision ^ (build << 13) ^ (line << 23) ^ Math.imul(product, 0x85ebca6b), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
