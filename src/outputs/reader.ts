import type { KbNumber } from '../domain/facts.ts';
import type { BadReason, Line } from './text/line-ledger.ts';
import type { ReaderName } from './machine.ts';
import type { Sighting } from './sighting.ts';
import type { PlainLine } from './readers/plain-line.ts';
import type { Subject } from './subject.ts';
import type { Moment } from './vocabulary/moments.ts';

/** Where all lines go. */
export interface Account {
  /** Lines that say something of one machine. */
  sighting(reader: ReaderName, sighting: Sighting, lines: readonly Line[]): void;
  /** What lines that are counted already say of a further machine: several hosts and one version. */
  also(reader: ReaderName, sighting: Sighting, lines: readonly Line[]): void;
  /** Lines that say more of the machine without a name which was seen last; none where they are counted already. */
  more(reader: ReaderName, sighting: Sighting, lines: readonly Line[]): void;
  /** What stands for the name of the machine without one that was seen last, where something of it is taken back. */
  nameless(): string | undefined;
  /**
   * Takes the versions and updates of a machine back: something says of the list that it stood in that they are not there.
   * `kbs`: these alone, where there are any.
   */
  takeBack(host: string, kbs?: readonly KbNumber[], keepsStart?: boolean): void;
  /** Takes back when a machine started, whoever said so. */
  takeStart(host: string): void;
  /** Says when the uptime of a machine was measured. */
  measured(host: string, at: Moment): void;
  /** A header, a ruler, a line of a known format without a fact in it. */
  structural(line: Line): void;
  /** `heading`: what stands over the value that is to blame, where that is known. */
  bad(line: Line, reason: BadReason, heading?: string): void;
  /** Says that something of a line was not taken, and why, though the line is counted as something else. */
  remark(line: Line, reason: BadReason, heading?: string): void;
}

/**
 * Where a reader puts what it reads. Every line handed to a reader is counted once: as part of a sighting, as
 * structure or as bad. A line may have a remark besides.
 */
export interface Sink extends Omit<Account, 'measured' | 'nameless'> {
  /** A heading among the lines of a block, over all that follows. */
  heading(text: string): void;
  /**
   * The headings of the columns, or the names of the properties, that what comes next stands below; `undefined` where
   * a program was asked for one alone.
   */
  below(headers: readonly string[] | undefined): void;
}

/** A run of lines in one format. */
export interface Block {
  /** Takes a line, or says that the block is over and the line is somebody else's. */
  readonly read: (line: Line) => boolean;
  /** Hands over what is still open. */
  readonly end: () => void;
  /** True while a line belongs to the block whatever it looks like: a quoted cell is open. */
  readonly isOpen?: () => boolean;
  /** True where a word alone in a line is a row: a machine of which nothing else is said. */
  readonly hasNames?: () => boolean;
  /** Lines that it took and that turned out to be somebody else's, in their order; once it has ended. */
  readonly unread?: () => readonly Line[];
}

/** A format of several lines: says whether a block of it starts at a line (given the line before), and reads it. */
export interface BlockReader {
  readonly name: ReaderName;
  readonly recognise: (line: Line, before: Line | undefined) => boolean;
  /** Starts a block. The line that was recognised is the first that the block gets. */
  readonly read: (sink: Sink, first: Line, before: Line | undefined) => Block;
}

/** A format of which every line stands alone. `file`: the one that a heading or a command names. */
export interface LineReader {
  readonly name: ReaderName;
  readonly recognise: (line: Line) => boolean;
  readonly read: (line: Line, file: Subject['file']) => PlainLine | BadReason;
}
