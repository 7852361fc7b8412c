import { quotesAfter, type Delimiter } from '../text/cells.ts';
import type { Line } from '../text/line-ledger.ts';
import { LINE_MAX } from '../text/line-splitter.ts';
import type { Block } from '../reader.ts';

/** What a list says of its rows. */
export interface Rows {
  /** The sign between its cells; `undefined` as long as no header says what a row is. */
  readonly delimiter: () => Delimiter | undefined;
  /** Reads a line by itself; false where it is none of the list's. */
  readonly read: (line: Line) => boolean;
  /** Reads lines as one row; false where they are none. */
  readonly readJoined: (lines: readonly [Line, ...Line[]]) => boolean;
}

/** A list's block, and whether a row of it is open. */
export interface QuotedRows extends Required<Pick<Block, 'read' | 'end' | 'unread'>> {
  readonly isOpen: () => boolean;
}

// A cell with all updates of a machine has 400 lines. Behind a quote that is never closed, reading has to go on.
const LINES_MAX = 500;

/**
 * Joins the lines of a row whose quoted cell has line breaks in it, as spreadsheets write remarks. Where that gives no
 * row, every line is read as if it stood alone.
 *
 * ```
 * "SRV01","6.1.7601.17514","KB2491683
 * KB2688338"
 * ```
 */
export function quotedRows({ delimiter, read, readJoined }: Rows): QuotedRows {
  let held: Line[] = [];
  let length = 0;
  const unread: Line[] = [];

  const step = (line: Line): boolean => {
    const { text } = line;
    const sign = delimiter();
    if (held.length === 0) {
      const opens = sign !== undefined && text.includes('"') && text.includes(sign);
      if (!opens || quotesAfter(text, sign, false) !== 'open') return read(line);
      held = [line];
      length = text.length;
      return true;
    }
    length += text.length;
    const fits = sign !== undefined && held.length < LINES_MAX && length <= LINE_MAX;
    const quotes = fits ? quotesAfter(text, sign, true) : 'broken';
    held.push(line);
    if (quotes === 'open') return true;
    return (quotes === 'closed' && closed()) || readAlone();
  };
  const closed = (): boolean => {
    const [first, ...others] = held;
    if (first === undefined || !readJoined([first, ...others])) return false;
    held = [];
    return true;
  };
  /** False where one of the lines is none of the list's: then the last of them is not taken, others are unread. */
  const readAlone = (): boolean => {
    const lines = held;
    held = [];
    for (const [index, line] of lines.entries()) {
      if (index === 0 ? read(line) : step(line)) continue;
      unread.push(...lines.slice(index, -1));
      return false;
    }
    return true;
  };

  return {
    isOpen: () => held.length > 0,
    read: step,
    end() {
      while (held.length > 0) {
        const last = held.slice(-1);
        if (!readAlone()) unread.push(...last);
      }
    },
    unread: () => unread,
  };
}
