import type { Role } from './readers/columns.ts';
import { readFields } from './readers/fields.ts';
import { HASH_SEED, spread, withCode } from './host-hash.ts';
import type { Sighting } from './machine.ts';
import { isCellEnd } from './quick-cells.ts';

/** What the text of a cell says beside host, version and start. */
export type WordFacts = Pick<Sighting, 'product' | 'kbs'>;

/** Cells of a fleet's list, each text once: columns of products and updates repeat themselves. */
export interface WordTable {
  /**
   * The number of the text between two places, in a column of this role. 0: it says nothing. -1: the row has to be
   * read the long way.
   */
  find(column: number, role: Role, text: string, bytes: Uint8Array, from: number, to: number): number;
  /** Where the cell ends that begins at a place, if it has the text that `find` got last for this column; else -1. */
  endOfSame(column: number, role: Role, bytes: Uint8Array, from: number, delimiter: number): number;
  /** What `find` gave last for this column. */
  last(column: number): number;
  facts(word: number): WordFacts;
}

interface Word extends WordFacts {
  readonly role: Role;
  readonly bytes: Uint8Array;
  /** What `find` gives. */
  readonly says: number;
}

// A list with more different cells than this goes the long way, where nothing of a cell is kept.
const WORDS_MAX = 16_384;
const MASK = WORDS_MAX * 2 - 1;
const NO_KBS: Sighting['kbs'] = [];
const NO_FACTS: WordFacts = { product: undefined, kbs: NO_KBS };

export function createWordTable(): WordTable {
  // Places in the list of words; the first of them is nobody's.
  const slots = new Uint16Array(MASK + 1);
  const words: Word[] = [{ ...NO_FACTS, role: 'ignored', bytes: new Uint8Array(), says: 0 }];

  const enter = (slot: number, role: Role, bytes: Uint8Array, text: string): number => {
    const number = words.length;
    if (number >= WORDS_MAX) return -1;
    const facts = factsOf(role, text);
    const says = facts === undefined ? -1 : facts === NO_FACTS ? 0 : number;
    words.push({ ...(facts ?? NO_FACTS), role, bytes, says });
    slots[slot] = number;
    return says;
  };

  /** The last word of each column: lists that are sorted or all alike are read without looking words up. */
  const lasts: Word[] = [];

  return {
    find(column, role, text, bytes, from, to) {
      let hash = HASH_SEED;
      for (let at = from; at < to; at += 1) hash = withCode(hash, bytes[at] ?? 0);
      for (let slot = spread(hash) & MASK; ; slot = (slot + 1) & MASK) {
        const number = slots[slot] ?? 0;
        const word = words[number];
        if (number === 0 || word === undefined) {
          return enter(slot, role, bytes.slice(from, to), text.slice(from, to));
        }
        if (word.role !== role || word.bytes.length !== to - from || !startsWith(bytes, from, word.bytes)) continue;
        lasts[column] = word;
        return word.says;
      }
    },
    endOfSame(column, role, bytes, from, delimiter) {
      const word = lasts[column];
      if (word === undefined || word.role !== role || !startsWith(bytes, from, word.bytes)) return -1;
      const end = from + word.bytes.length;
      return isCellEnd(bytes[end] ?? 0, delimiter) ? end : -1;
    },
    last: (column) => lasts[column]?.says ?? 0,
    facts: (word) => words[word] ?? NO_FACTS,
  };
}

function startsWith(bytes: Uint8Array, from: number, word: Uint8Array): boolean {
  for (let at = 0; at < word.length; at += 1) if (bytes[from + at] !== word[at]) return false;
  return true;
}

// Rows are read the short way where they have a version, and what else a cell says may depend on that.
const BESIDE: readonly [Role, string] = ['version', '6.1.7601.16385'];

/** What a cell says for itself; `undefined` where it takes the whole row to tell. */
function factsOf(role: Role, text: string): WordFacts | undefined {
  const found = readFields([role, BESIDE[0]], [text.trim(), BESIDE[1]]);
  if (typeof found === 'string') return undefined;
  const { host, osVersion, boot, uptime, product, kbs } = found;
  if ([host, osVersion, boot, uptime].some((fact) => fact !== undefined)) return undefined;
  return product === undefined && kbs.length === 0 ? NO_FACTS : { product, kbs };
}
