import type { Line } from './text/line-ledger.ts';
import { isCourtesy, leavesList } from './vocabulary/leaves-list.ts';
import { isSentence } from './vocabulary/sentences.ts';

/** Lines that are quoted in a mail, "> SRV01 6.1.7601.17514": the answer below may say that they are wrong. */
export interface Quotation {
  /** Takes a line; one that is quoted is held until the answer to it is known. */
  read(line: Line): void;
  /** Hands over what is held: no answer comes any more. */
  end(): void;
}

/** Where the lines go: without their marks, and those that an answer denies. */
export interface Quoted {
  readonly read: (line: Line) => void;
  readonly refuse: (line: Line) => void;
}

const QUOTED = /^(?:>\s?)+/;
const QUOTED_MAX = 1000;
// "No, that was SRV02."
const DENIAL =
  /^\s*(?:(?:no|nope|wrong|incorrect|nein|falsch|non|faux|sbagliato|nee|fout|нет|неверно)(?![\p{L}\p{N}])|いいえ|違|誤|不是|不对|错|아니|틀)/iu;

/** True for an answer that is against what is quoted above it, or may be; a question may ask for more of it. */
function isAgainst(answer: string): boolean {
  const isAnswer = isSentence(answer) || /[.!。]\s*$/.test(answer);
  return DENIAL.test(answer) || (isAnswer && !leavesList(answer) && !/[?？]\s*$/.test(answer));
}

/** Nothing is quoted yet. */
export function createQuotation({ read, refuse }: Quoted): Quotation {
  /** The quoted lines, and the greeting or the thanks below them. */
  let held: { readonly line: Line; readonly isQuoted: boolean }[] = [];
  const release = (denied: boolean): void => {
    const lines = held;
    held = [];
    for (const { line, isQuoted } of lines) {
      if (denied && isQuoted && line.text.trim() !== '') refuse(line);
      else read(line);
    }
  };
  return {
    read(line) {
      const { text } = line;
      // Most lines are not quoted.
      if (held.length === 0 && !text.startsWith('>')) read(line);
      else {
        const isQuoted = QUOTED.test(text);
        if (isQuoted || text.trim() === '' || isCourtesy(text)) {
          held.push({ line: { ...line, text: text.replace(QUOTED, '') }, isQuoted });
          if (held.length >= QUOTED_MAX) release(false);
          return;
        }
        release(isAgainst(text));
        read(line);
      }
    },
    end: () => release(false),
  };
}
