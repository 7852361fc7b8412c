import type { Line } from './text/line-ledger.ts';

/** Lines that somebody has commented out, as in a script: what stands in them is not said. */
export interface Comments {
  /** Takes a line. */
  read(line: Line): void;
  /** Another input begins. */
  restart(): void;
}

/** Where the lines go. */
export interface Commented {
  readonly read: (line: Line) => void;
  /** `words`: the line without the signs of comments. It may say what the lines below it are. */
  readonly refuse: (line: Line, words: string) => void;
  /** True where an open document has comments of its own, or a quoted cell goes on. */
  readonly isInside: () => boolean;
}

// The offline file holds this as it is: what begins a comment of HTML must not stand in it as one word.
const BEGINS = /^\s*(?:\/\*|<!-{2}|<#|--\[\[)/;
/** By the first two signs. */
const ENDS: Readonly<Record<string, string>> = { '/*': '*/', '<!': '-->', '<#': '#>', '--': ']]' };

const SIGNS = /^[\s/*<!#[-]+|[\s/*>#\]-]+$/g;

/** Nothing is commented out yet. */
export function createComments({ read, refuse, isInside }: Commented): Comments {
  /** What ends the comment that is open. */
  let end: string | undefined;
  return {
    read(line) {
      const { text } = line;
      const [begins] = end === undefined ? (BEGINS.exec(text) ?? []) : [];
      if (begins !== undefined && !isInside()) end = ENDS[begins.trim().slice(0, 2)];
      if (end === undefined) {
        read(line);
        return;
      }
      refuse(line, text.replace(SIGNS, ''));
      if (text.includes(end)) end = undefined;
    },
    restart() {
      end = undefined;
    },
  };
}
