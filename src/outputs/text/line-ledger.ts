/** Why a line, or a part of it, gave nothing. */
export type BadReason =
  /** Nothing in it that is known of a machine. */
  | 'no-fact'
  /** Words stand in it that no value and no label covers: a sentence, which states nothing that can be relied on. */
  | 'prose'
  /** A command, or the message of one that failed. */
  | 'command'
  /** A version or an update that is wanted, expected or compared with. */
  | 'wanted'
  /** A version, and nothing says that it is tcpip.sys's. */
  | 'unnamed-file'
  /** A version that no tcpip.sys has: its first parts are not 5, 6 or 10.0. */
  | 'foreign-version'
  /** An update that is missing, failed, pending or taken away, or beside which something stands that says neither. */
  | 'not-installed'
  /** An update with a day of installation that is still to come. */
  | 'still-to-come'
  /** An update that nothing says is installed, or nothing says on which machine. */
  | 'no-inventory'
  /** A list below a heading of which nobody knows whether it says that something is there, or only wished. */
  | 'unknown-heading'
  /** An update beside a column of which nobody knows what it says of it. */
  | 'unclear-column'
  /** A row with more cells than there are headings: one has no heading, or all have slid behind a sign inside a cell. */
  | 'extra-cells'
  /** A note below a list that says of all of it that it is wanted, planned, missing, or of another file. */
  | 'takes-back'
  /** The headings of a list in which no column is known to hold the machines' names, though one has words like names. */
  | 'unknown-column'
  /** A date that nothing calls a start. */
  | 'unlabelled-date'
  /** A cell or a value under a known heading that can't be read. */
  | 'unreadable-value'
  /** A machine that was asked and did not answer. */
  | 'no-answer'
  /** A name that names no machine: cut off, `localhost`, `127.0.0.1`. */
  | 'no-name'
  /** A row inside a quoted cell: part of the cell, unless its quote was never meant. */
  | 'in-quotes'
  /** A second name, of which nothing says which is the machine's. */
  | 'second-name'
  /** A name that another row of the table has too, at another site or in another domain. */
  | 'namesake'
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

/** A line that was not understood, as a whole or in part. */
export interface BadLine {
  readonly input: number;
  readonly line: number;
  readonly reason: BadReason;
  /** True where the rest of the line was read: it counts as consumed. */
  readonly partly: boolean;
  /** The line's beginning as it was given: untrusted text. */
  readonly text: string;
  /** The heading or label of the value that can't be read, where that is known: untrusted text. */
  readonly heading?: string | undefined;
}

/** Where every line went: `lines` is the sum of `consumed`, `structural`, `notUnderstood` and `leftOut`. */
export interface LineCounts {
  readonly lines: number;
  readonly consumed: number;
  readonly structural: number;
  readonly notUnderstood: number;
  /** Lines among those consumed of which something was not taken. */
  readonly partly: number;
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
  bad(input: number, line: number, raw: string, reason: BadReason, heading?: string): void;
  /** Lists a line that counts as something else already. */
  remark(input: number, line: number, raw: string, reason: BadReason, heading?: string): void;
  counts(): LineCounts;
  /** In line order of each input; at most 1,000 (`counts()` has them all). */
  badLines(): readonly BadLine[];
}

/** No line is counted yet. */
export function createLineLedger(): LineLedger {
  let consumed = 0;
  let structural = 0;
  let notUnderstood = 0;
  let partly = 0;
  let leftOut = 0;
  const listed: BadLine[] = [];
  const list = (bad: BadLine): void => {
    const [text, heading] = [bad.text, bad.heading].map((said) => said?.slice(0, TEXT_MAX));
    if (listed.length < LISTED_MAX) listed.push({ ...bad, text: text ?? '', ...(heading && { heading }) });
  };
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
    bad(input, line, raw, reason, heading) {
      notUnderstood += 1;
      list({ input, line, reason, partly: false, text: raw, heading });
    },
    remark(input, line, raw, reason, heading) {
      partly += 1;
      list({ input, line, reason, partly: true, text: raw, heading });
    },
    counts: () => ({
      lines: consumed + structural + notUnderstood + leftOut,
      consumed,
      structural,
      notUnderstood,
      partly,
      leftOut,
    }),
    badLines: () => [...listed].sort((a, b) => a.input - b.input || a.line - b.line),
  };
}
