/** Longer lines occur in no format that is read; a whole `systeminfo /fo csv` row with 400 updates has 8,000. */
export const LINE_MAX = 65_536;

/** Gets each line; `tooLong` lines come with their beginning only. */
export type OnLine = (line: string, tooLong: boolean) => void;

/** Reads lines in place, from the beginning of one; gives where it stopped, at the beginning of another. */
export type ReadInPlace = (text: string, from: number) => number;

/** Cuts chunks of text into lines, wherever the chunks end. */
export interface LineSplitter {
  push(chunk: string): void;
  /** True where the last chunk ended inside a line. */
  hasRest(): boolean;
  /** Hands over a last line without a line break. */
  finish(): void;
}

/**
 * Line breaks are LF, CRLF, CR, and the CR CR LF that a redirected `wmic` writes: each is one line break. Of a line
 * that never ends only the beginning is kept.
 */
export function createLineSplitter(onLine: OnLine, inPlace: ReadInPlace): LineSplitter {
  let rest = '';
  let dropped = false;

  const emit = (line: string) => {
    const tooLong = dropped || line.length > LINE_MAX;
    dropped = false;
    onLine(tooLong ? line.slice(0, LINE_MAX) : line, tooLong);
  };

  return {
    push(chunk) {
      if (!/[\r\n]/.test(chunk) && !rest.endsWith('\r')) {
        dropped ||= rest.length + chunk.length > LINE_MAX;
        rest = (rest + chunk).slice(0, LINE_MAX);
        return;
      }
      let text = rest + chunk;
      // A CR at the end may be the first half of a line break.
      const end = endWithoutReturns(text);
      const held = text.slice(end);
      if (held !== '') text = text.slice(0, end);
      if (text.includes('\r')) text = text.replace(/\r+\n?/g, '\n');
      let from = 0;
      for (;;) {
        if (!dropped) from = inPlace(text, from);
        const lineEnd = text.indexOf('\n', from);
        if (lineEnd < 0) break;
        emit(text.slice(from, lineEnd));
        from = lineEnd + 1;
      }
      const last = text.slice(from);
      dropped ||= last.length > LINE_MAX;
      rest = (dropped ? last.slice(0, LINE_MAX) : last) + held.slice(-2);
    },
    hasRest: () => rest !== '',
    finish() {
      const last = rest.replace(/\r+$/, '');
      if (last !== '' || rest !== '') emit(last);
      rest = '';
      dropped = false;
    },
  };
}

function endWithoutReturns(text: string): number {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 13) end -= 1;
  return end;
}
