import { columnsOf } from './readers/columns.ts';
import { hasFacts } from './sighting.ts';
import { readFields } from './readers/fields.ts';
import { withoutPlans } from './still-to-come.ts';
import { withRecordNotes } from './readers/unknown-columns.ts';

/** What a paragraph below a machine's name says of its facts, in lines of a label and a value: "Status: planned". */
export interface RecordNotes {
  /** A fact was read, below this label where it has one. */
  told(fact: Fact, label: string | undefined): void;
  /** Adds a line; true where it, with those before it, takes a fact of the paragraph away, as in a row of a table. */
  takesAway(label: string, value: string): boolean;
  /** Another paragraph begins. */
  restart(): void;
}

/** A kind of fact; as the heading and the cell of a column. */
type Fact = keyof typeof EXAMPLES;

const EXAMPLES = {
  kb: ['KB', 'KB1000000'],
  version: ['tcpip.sys', '6.1.7601.17514'],
} as const;

/**
 * Notes of a paragraph that begins.
 *
 * @param nowMs a day after it is still to come
 */
export function createRecordNotes(nowMs = Infinity): RecordNotes {
  const facts = new Map<Fact, string | undefined>();
  let labels: string[] = [];
  let values: string[] = [];
  const leaves = ([fact, label]: readonly [Fact, string | undefined]): boolean => {
    const [heading, cell] = EXAMPLES[fact];
    const keys = ['Host', label ?? heading, ...labels];
    const found = readFields(withRecordNotes(keys, columnsOf(keys)), ['SRV01', cell, ...values]);
    if (typeof found === 'string' || found.version?.refused === true) return false;
    // A day beside a version may be that of anything: "Warranty: 2027-12-24".
    return hasFacts(fact === 'kb' ? withoutPlans(found, nowMs) : found);
  };
  return {
    told: (fact, label) => facts.set(fact, label),
    takesAway(label, value) {
      if (facts.size === 0) return false;
      labels.push(label);
      values.push(value);
      return ![...facts].every(leaves);
    },
    restart() {
      if (facts.size === 0) return;
      facts.clear();
      labels = [];
      values = [];
    },
  };
}
