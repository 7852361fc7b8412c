import { bareNameIn } from './headings.ts';
import { runsOn, saysNothingOf } from './lines-without-facts.ts';
import type { Account } from './reader.ts';
import { isSame } from './subject.ts';
import type { BadReason, Line } from './text/line-ledger.ts';
import { saysNoAnswer } from './vocabulary/status.ts';

/** A heading that names a machine, until something is read below it. */
export interface NameHeading {
  /** One was found. */
  found(line: Line, host: string): void;
  current(): { readonly line: Line; readonly host: string } | undefined;
  /** A line below it was not understood: it may say that the machine gave no answer. */
  bad(text: string): void;
  /** Something was read of this machine, or of nobody: it was the heading's or not. */
  settle(used: boolean): void;
  /** True for a line that the heading runs on in. */
  runsOnIn(line: Line): boolean;
  /** True for a rule that belongs to the heading right above it; any other ends what stands above. */
  isUnderline(line: Line): boolean;
  /** A line is a name and nothing else; true where another machine's stands alone right above it. */
  isSecondName(line: Line, host: string): boolean;
  restart(): void;
}

/** Where the heading's line goes. */
interface HeadingLine extends Pick<Account, 'structural' | 'bad'> {
  readonly silent: (line: Line, hosts: readonly string[], reason: BadReason) => void;
}

/** None stands above yet. */
export function createNameHeading({ structural, bad, silent }: HeadingLine): NameHeading {
  let heading: { readonly line: Line; readonly host: string; refused: boolean } | undefined;
  /** The last line that is the name of a machine and nothing else. */
  let bareName: { readonly number: number; readonly host: string } | undefined;
  return {
    found(line, host) {
      heading = { line, host, refused: false };
    },
    current: () => heading,
    bad(text) {
      if (heading !== undefined) heading.refused ||= saysNoAnswer(text) || saysNothingOf(text);
    },
    settle(used) {
      if (heading === undefined) return;
      const { line, host, refused } = heading;
      heading = undefined;
      if (used) structural(line);
      else if (refused) silent(line, [host], 'no-answer');
      else bad(line, 'no-fact');
    },
    runsOnIn: (line) => heading !== undefined && runsOn(heading.line, line),
    isUnderline: ({ number, text }) =>
      heading?.line.number === number - 1 &&
      (bareNameIn(heading.line.text) !== undefined || heading.line.text.length === text.length),
    isSecondName({ number }, host) {
      const isSecond = bareName !== undefined && bareName.number + 1 === number && !isSame(bareName.host, host);
      bareName = { number, host };
      return isSecond;
    },
    restart() {
      bareName = undefined;
    },
  };
}
