import type { OwningSink } from './owning-sink.ts';
import type { Block, BlockReader } from './reader.ts';
import type { Line } from './text/line-ledger.ts';

/** The run of lines in one format that is being read. */
export interface OpenBlock {
  isOpen(): boolean;
  /** True while a line belongs to it whatever the line looks like. */
  isInside(): boolean;
  /** True where a word alone in a line is one of its rows. */
  hasNames(): boolean;
  isOf(reader: BlockReader): boolean;
  /** Its first line. */
  first(): Line | undefined;
  /** The same for all lines of a block, and another for every block and every input. */
  number(): number;
  /** Begins with a line that a reader recognised; false where that refuses it after all. */
  open(reader: BlockReader, line: Line, before: Line | undefined): boolean;
  /** Gives it a line; false where it is somebody else's. */
  take(line: Line): boolean;
  /** Ends it, and says what it was; `undefined` where none is open. */
  end(): EndedBlock | undefined;
  /** Another input begins. */
  restart(): void;
}

/** A block that has handed over all that it read. */
export interface EndedBlock {
  readonly reader: BlockReader;
  readonly first: Line;
  /** The last that it took and that is not blank: it may be a heading of what follows. */
  readonly last: Line;
  /** True for a single line that told nothing. */
  readonly isLone: boolean;
  /** Lines that turned out to be somebody else's. */
  readonly unread: readonly Line[];
}

/** None is open. */
export function createOpenBlock(own: OwningSink): OpenBlock {
  let open: { readonly block: Block; readonly reader: BlockReader; readonly first: Line; last: Line } | undefined;
  let number = 0;
  return {
    isOpen: () => open !== undefined,
    isInside: () => open?.block.isOpen?.() === true,
    hasNames: () => open?.block.hasNames?.() === true,
    isOf: (reader) => open?.reader === reader,
    first: () => open?.first,
    number: () => number,
    open(reader, line, before) {
      number += 1;
      own.blockBegins();
      const block = reader.read(own, line, before);
      if (block.read(line)) open = { block, reader, first: line, last: line };
      else own.blockEnds();
      return open !== undefined;
    },
    take(line) {
      if (open?.block.read(line) !== true) return false;
      if (line.text.trim() !== '') open.last = line;
      return true;
    },
    end() {
      if (open === undefined) return undefined;
      const { block, reader, first, last } = open;
      open = undefined;
      block.end();
      const isLone = first === last && !own.hasTold();
      own.blockEnds();
      return { reader, first, last, isLone, unread: block.unread?.() ?? [] };
    },
    restart() {
      number += 1;
    },
  };
}
