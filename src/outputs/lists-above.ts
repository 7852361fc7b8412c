import { takenBackBy, type Note } from './vocabulary/takes-back.ts';

/** The machines of the list that stands right above a line, and those of what a program printed there. */
export interface ListsAbove {
  /**
   * A machine of a list that people wrote, with headings or without, of a record of labels below its name, or of what a
   * program printed.
   */
  add(host: string, by: 'people' | 'record' | 'program'): void;
  /** Those of which a note says that what was read of them is not so. */
  takenBackBy(note: Note): readonly string[];
  /** Those of a list that stands right above, without a blank line or a record between. */
  rightAbove(): readonly string[];
  /** How many there are. */
  count(): number;
  /** A line was read, before which there were so many: a note stands right below a list, or behind one blank line. */
  passed(text: string, before: number): void;
  clear(): void;
}

/** No list stands above yet. */
export function createListsAbove(): ListsAbove {
  let listed: string[] = [];
  let printed: string[] = [];
  /** Where the rows among those that are listed begin, behind the last record. */
  let rowsFrom = 0;
  let blanks = 0;
  const count = (): number => listed.length + printed.length;
  const clear = (): void => {
    listed = [];
    printed = [];
    rowsFrom = 0;
  };
  return {
    add(host, by) {
      (by === 'program' ? printed : listed).push(host);
      if (by === 'record') rowsFrom = listed.length;
    },
    rightAbove: () => (blanks === 0 ? listed.slice(rowsFrom) : []),
    takenBackBy: (note) => takenBackBy(note, listed, printed),
    count,
    passed(text, before) {
      if (count() > before) blanks = 0;
      else if (before > 0 && (text.trim() !== '' || (blanks += 1) > 1)) clear();
    },
    clear,
  };
}
