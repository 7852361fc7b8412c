import { deniesRestart, tellsOfRestart } from './vocabulary/restarts.ts';
import { isSignature, isSignOff } from './vocabulary/greetings.ts';
import { holdsFact, namesMachine } from './vocabulary/facts-in-lines.ts';
import { isCourtesy } from './vocabulary/leaves-list.ts';
import { doubtedBy, namedIn, takenBackBy, type NamedMachines, type Note } from './vocabulary/takes-back.ts';

/** The machines of the list that stands right above a line, and those of what a program printed there. */
export interface ListsAbove {
  /**
   * A machine of a list that people wrote, with headings or without, of a record of labels below its name, or of what a
   * program printed.
   */
  add(host: string, by: 'people' | 'record' | 'program'): void;
  /** Those of which a note says that what was read of them is not so. */
  takenBackBy(note: Note): readonly string[];
  /** Those whose start a note takes back: the machines that it names, else all. */
  restartedBy(text: string): readonly string[];
  /**
   * Those of a list that a line names of which nothing is known that leaves them as they are; with a version or an update
   * in it, those of what a program printed, too.
   */
  doubtedBy(text: string): readonly string[];
  /**
   * Those of a list that stands right above, without a record between.
   *
   * @param overGap also where a blank line stands between
   * @param ofRecords also the machine of the last record, where one stands above
   */
  above(overGap: boolean, ofRecords: boolean): readonly string[];
  /** True where nothing stands above that a line could be against. */
  isEmpty(): boolean;
  /** True for a line in the signature of a mail: it says who wrote. */
  isSigned(text: string): boolean;
  /** True where a list or an output stands above without a blank line between. */
  isRightAbove(): boolean;
  /** Those of a list or a record of people's that stands right above. */
  listed(): readonly string[];
  /** All that stand right above, in a list or as a program printed them. */
  all(): readonly string[];
  /** Those of the last list or output, also where other lines stand between. */
  last(): readonly string[];
  /** How many were ever added. */
  count(): number;
  /**
   * A line was read, before which so many were added: a note stands right below a list, or behind one blank line, and
   * another below one that names a machine of it, or that thanks.
   */
  passed(text: string, before: number): void;
  /** Another input begins. */
  restart(): void;
}

interface Names extends NamedMachines {
  add(host: string): void;
  clear(): void;
}

const SHORT = /^[^.\\]*[a-z][^.\\]*(?=\.)/i;

function createNames(): Names {
  let hosts: string[] = [];
  /** Filled when a line asks for names: most rows have none below them. */
  const byName = new Map<string, string>();
  let filled = 0;
  return {
    get hosts() {
      return hosts;
    },
    named(name) {
      for (; filled < hosts.length; filled += 1) {
        const host = hosts[filled] ?? '';
        const [short = host] = SHORT.exec(host) ?? [];
        byName.set(short.toUpperCase(), host).set(host.toUpperCase(), host);
      }
      return byName.get(name);
    },
    add(host) {
      hosts.push(host);
    },
    clear() {
      hosts = [];
      filled = 0;
      byName.clear();
    },
  };
}

/** No list stands above yet. */
export function createListsAbove(): ListsAbove {
  const listed = createNames();
  const printed = createNames();
  /** Where the rows among those that are listed begin, behind the last record. */
  let rowsFrom = 0;
  let blanks = 0;
  /** True in the signature of a mail, and behind it. */
  let isSigned = false;
  /** True below such a note: a list that follows is another one. */
  let isNoted = false;
  let added = 0;
  let last: string[] = [];
  let isOver = false;
  const isEmpty = (): boolean => listed.hosts.length + printed.hosts.length === 0;
  const clear = (): void => {
    if (!isEmpty()) {
      listed.clear();
      printed.clear();
    }
    rowsFrom = 0;
    isNoted = false;
    isOver = true;
  };
  return {
    add(host, by) {
      if (isNoted) clear();
      added += 1;
      if (isOver) last = [];
      isOver = false;
      last.push(host);
      (by === 'program' ? printed : listed).add(host);
      if (by === 'record') rowsFrom = listed.hosts.length;
    },
    doubtedBy: (text) => [...doubtedBy(text, listed), ...(holdsFact(text) ? doubtedBy(text, printed) : [])],
    above(overGap, ofRecords) {
      if (blanks > 0 && !overGap) return [];
      const rows = listed.hosts.slice(rowsFrom);
      return rows.length > 0 || !ofRecords ? rows : listed.hosts.slice(-1);
    },
    restartedBy(text) {
      if (isEmpty() || !(tellsOfRestart(text) || deniesRestart(text))) return [];
      const named = [...namedIn(text, listed), ...namedIn(text, printed)];
      return named.length > 0 || namesMachine(text) ? named : [...listed.hosts, ...printed.hosts];
    },
    takenBackBy: (note) => takenBackBy(note, listed, printed),
    isEmpty,
    isSigned: (text) => isSigned && isSignature(text),
    isRightAbove: () => blanks === 0 && !isEmpty(),
    listed: () => listed.hosts,
    all: () => [...printed.hosts, ...listed.hosts],
    last: () => last,
    count: () => added,
    passed(text, before) {
      const isBlank = text.trim() === '';
      isSigned = added === before && (isSignOff(text) || (isSigned && (isBlank || isSignature(text))));
      if (added > before) blanks = 0;
      else if (isEmpty()) return;
      else if (isBlank) {
        blanks += 1;
        // A postscript may follow.
        if (!isSigned && (blanks > 1 || isNoted)) clear();
      } else {
        isNoted = isSigned || namedIn(text, listed).length > 0 || isCourtesy(text);
        if (!isNoted) clear();
      }
    },
    restart() {
      clear();
      last = [];
    },
  };
}
