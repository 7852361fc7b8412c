/** Why a line gave nothing. */
export type BadReason =
  /** Nothing in it that is known of a machine. */
  | 'no-fact'
  /** Looks like a file version and is none: a part above 65535, or five parts. */
  | 'bad-version'
  /** Two different versions, and nothing says which is tcpip.sys's. */
  | 'several-versions'
  /** The version of another file, e.g. fwpkclnt.sys, or of a copy of tcpip.sys that Windows does not load. */
  | 'other-file'
  /** Ends in the middle of a value, e.g. `6.1.7601.17...` or `[241]: KB29`. */
  | 'cut-off'
  /** Longer than any line of the formats that are read. */
  | 'too-long';

/** A line that was not understood. */
export interface BadLine {
  readonly input: number;
  readonly line: number;
  readonly reason: BadReason;
  /** The line's beginning as it was given: untrusted text. */
  readonly text: string;
}

/** Where every line went: `lines` is the sum of the other counts. */
export interface LineCounts {
  readonly lines: number;
  readonly consumed: number;
  readonly structural: number;
  readonly notUnderstood: number;
  /** Lines of machines that were one too many. */
  readonly leftOut: number;
}

/** A line on its way: as given, and as it is read (full-width characters narrowed, invisible ones removed). */
export interface Line {
  readonly number: number;
  readonly raw: string;
  readonly text: string;
}

// More listed lines help nobody, and memory has to stay bounded whatever is dropped.
const LISTED_MAX = 1000;
const TEXT_MAX = 120;

/** Counts every line once and lists those that were not understood, up to a limit. */
export interface LineLedger {
  consumed(lines: number): void;
  leftOut(lines: number): void;
  structural(): void;
  bad(input: number, line: number, raw: string, reason: BadReason): void;
  counts(): LineCounts;
  /** In line order of each input; at most 1,000 (`counts().notUnderstood` has them all). */
  badLines(): readonly BadLine[];
}

export function createLineLedger(): LineLedger {
  let consumed = 0;
  let structural = 0;
  let notUnderstood = 0;
  let leftOut = 0;
  const listed: BadLine[] = [];
  return {
    consumed(lines) {
      consumed += lines;
    },
    leftOut(lines) {
      leftOut += lines;
    },
    structural() {
      structural += 1;
    },
    bad(input, line, raw, reason) {
      notUnderstood += 1;
      if (listed.length < LISTED_MAX) listed.push({ input, line, reason, text: raw.slice(0, TEXT_MAX) });
    },
    counts: () => ({
      lines: consumed + structural + notUnderstood + leftOut,
      consumed,
      structural,
      notUnderstood,
      leftOut,
    }),
    badLines: () => [...listed].sort((a, b) => a.input - b.input || a.line - b.line),
  };
}
