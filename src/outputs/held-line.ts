import type { HeadingScope, UnclearHeading } from './heading-scope.ts';
import type { OwningSink } from './owning-sink.ts';
import type { BadReason, Line } from './text/line-ledger.ts';

/** A line that nobody wanted, until the next line shows whether it was a table's header. */
export interface HeldLine {
  /** It; `undefined` where the line above was taken. */
  line(): Line | undefined;
  /** Holds a line, with the reason that it gets where it is no header. */
  hold(line: Line, reason: BadReason): void;
  /** Lets it go: as the header of what follows, or as not understood. */
  drop(wasHeader: boolean): void;
  /** A line took something back: where it is the one that is held, that is what it says. */
  tookBack(line: Line): void;
}

/** None is held. */
export function createHeldLine(own: OwningSink, scope: HeadingScope): HeldLine {
  let held:
    { readonly line: Line; readonly reason: BadReason; readonly unclear: UnclearHeading | undefined } | undefined;
  return {
    line: () => held?.line,
    hold(line, reason) {
      held = { line, reason, unclear: scope.unclear };
    },
    drop(wasHeader) {
      if (held === undefined) return;
      const { line, reason, unclear } = held;
      held = undefined;
      // Of a header nothing was said that its words may have doubted as a heading.
      if (wasHeader) scope.unclear = unclear;
      if (wasHeader) own.structural(line);
      else own.bad(line, reason);
    },
    tookBack(line) {
      if (held?.line === line) held = { ...held, reason: 'takes-back' };
    },
  };
}
