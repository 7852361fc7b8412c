/** Longer lines occur in no format that is read; a whole `systeminfo /fo csv` row with 400 updates has 8,000. */
export const LINE_MAX = 65_536;

/** Gets each line; `tooLong` lines come with their beginning only. */
export type OnLine = (line: string, tooLong: boolean) => void;

/** Cuts chunks of text into lines, wherever the chunks end. */
export interface LineSplitter {
  push(chunk: string): void;
  /** Hands over a last line without a line break. */
  finish(): void;
}

/**
 * Line breaks are LF, CRLF, CR, and the CR CR LF that a redirected `wmic` writes: each is one line break. Of a line
 * that never ends only the beginning is kept.
 */
export function createLineSplitter(onLine: OnLine): LineSplitter {
  let rest = '';
  let dropped = false;

  const emit = (line: string): void => {
    const tooLong = dropped || line.length > LINE_MAX;
    dropped = false;
    onLine(tooLong ? line.slice(0, LINE_MAX) : line, tooLong);
  };
  /** What stands before an LF: one line, but for lone CRs in it. */
  const emitUpTo = (text: string): void => {
    if (!text.includes('\r')) emit(text);
    else for (const line of text.slice(0, endBeforeReturns(text)).split(/\r+/)) emit(line);
  };
  /** Keeps what has no LF in it, but for lines that a lone CR has ended: a text may have no other line breaks. */
  const keep = (text: string): void => {
    let kept = rest + text;
    const lineEnd = text.includes('\r') || rest.endsWith('\r') ? lastReturnInside(kept) : -1;
    if (lineEnd >= 0) {
      emitUpTo(kept.slice(0, lineEnd));
      kept = kept.slice(lineEnd + 1);
    }
    dropped ||= kept.length > LINE_MAX;
    rest = kept.slice(0, LINE_MAX);
  };

  return {
    push(chunk) {
      let from = 0;
      if (rest !== '' || dropped) {
        const first = chunk.indexOf('\n');
        if (first < 0) return keep(chunk);
        const line = rest + chunk.slice(0, first);
        rest = '';
        emitUpTo(line);
        from = first + 1;
      }
      for (let end = chunk.indexOf('\n', from); end >= 0; end = chunk.indexOf('\n', from)) {
        emitUpTo(chunk.slice(from, end));
        from = end + 1;
      }
      return keep(chunk.slice(from));
    },
    finish() {
      const last = rest;
      rest = '';
      if (last !== '') emitUpTo(last);
      dropped = false;
    },
  };
}

/** The last CR with something behind it; -1 where there is none. Those at the end may belong to an LF. */
function lastReturnInside(text: string): number {
  const end = endBeforeReturns(text);
  return end === 0 ? -1 : text.lastIndexOf('\r', end - 1);
}

function endBeforeReturns(text: string): number {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 13) end -= 1;
  return end;
}

const NOT_PLAIN = /[^\t -~]/;
// Behind the escape sign.
const COLOUR = /\p{Cc}\[[\d;]*[mK]/gu;
const WIDE = /[\u3000\uff01-\uff61]/g;

/** True where a text can be read as it stands. */
function isPlain(text: string): boolean {
  return !NOT_PLAIN.test(text);
}

/**
 * Full-width letters, digits and signs become plain ones (a Japanese keyboard types them), no-break blanks become
 * blanks, invisible marks (direction overrides, byte-order marks, zero-width blanks) and a terminal's colours go.
 *
 * @example plainLine('ＳＲＶ０１') // 'SRV01'
 */
export function plainLine(raw: string): string {
  if (isPlain(raw)) return raw;
  return raw
    .replace(COLOUR, '')
    .replace(WIDE, (wide) => wide.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ');
}
