import type { Line } from './text/line-ledger.ts';

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

const QUOTED = /^(?:>\s)+|^>$/;
const QUOTED_MAX = 1000;
// "No, that was SRV02."
const DENIAL =
  /^\s*(?:(?:no|nope|wrong|incorrect|nein|falsch|non|faux|sbagliato|nee|fout|нет|неверно)(?![\p{L}\p{N}])|いいえ|違|誤|不是|不对|错|아니|틀)/iu;

/** Nothing is quoted yet. */
export function createQuotation({ read, refuse }: Quoted): Quotation {
  let held: Line[] = [];
  const release = (denied: boolean): void => {
    const lines = held;
    held = [];
    for (const line of lines) {
      if (denied && line.text.trim() !== '') refuse(line);
      else read(line);
    }
  };
  return {
    read(line) {
      const { text } = line;
      // Most lines are not quoted.
      if (held.length === 0 && !text.startsWith('>')) read(line);
      else if (QUOTED.test(text) || (held.length > 0 && text.trim() === '')) {
        held.push({ ...line, text: text.replace(QUOTED, '') });
        if (held.length >= QUOTED_MAX) release(false);
      } else {
        if (held.length > 0) release(DENIAL.test(text));
        read(line);
      }
    },
    end: () => release(false),
  };
}
