import type { HeldLine } from './held-line.ts';
import type { OpenBlock } from './open-block.ts';
import type { OwningSink } from './owning-sink.ts';
import type { Account } from './reader.ts';
import type { Surroundings } from './surroundings.ts';
import type { Line } from './text/line-ledger.ts';

/** What those who look at a line, one after another, share. */
export interface LineContext {
  /** Where all lines go, whoever they are of. */
  readonly sink: Account;
  /** What readers get. */
  readonly own: OwningSink;
  readonly around: Surroundings;
  readonly block: OpenBlock;
  readonly held: HeldLine;
  /** A day after it is still to come. */
  readonly nowMs: number;
  /** Reads a line that takes nothing back. */
  read(line: Line): void;
  /** Ends what is open, and lets go of the line that is held. */
  endAll(): void;
}
