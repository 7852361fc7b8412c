import { createAgainstAbove } from './against-above.ts';
import { BLOCK_READERS } from './block-readers.ts';
import { createComments } from './comments.ts';
import { createConsoleLines } from './console-lines.ts';
import { createHeadingLines } from './heading-lines.ts';
import { createHeldLine } from './held-line.ts';
import type { LineContext } from './line-context.ts';
import { isWishHeading } from './list-headings.ts';
import { createLoneLines } from './lone-lines.ts';
import { createOpenBlock } from './open-block.ts';
import { createOwningSink } from './owning-sink.ts';
import { createQuotation } from './quotation.ts';
import type { Account, BlockReader } from './reader.ts';
import { checkMk } from './readers/check-mk.ts';
import { fileRecord } from './readers/file-record.ts';
import { json } from './readers/json.ts';
import { msinfo } from './readers/machine-summary.ts';
import { markup } from './readers/markup.ts';
import { isSysteminfoRuler } from './readers/systeminfo-csv.ts';
import { systeminfo } from './readers/systeminfo.ts';
import type { Subject } from './subject.ts';
import { createSurroundings } from './surroundings.ts';
import { isBlankOrRule, isRule } from './text/blank-or-rule.ts';
import { isFence } from './text/fence.ts';
import type { Line } from './text/line-ledger.ts';
import { isUnreal } from './vocabulary/wanted.ts';

// Most of what is read, and never a heading, a prompt or a message.
const ROW = /^"?[\w.-]+"?[,;\t|][^>]*$|^[\w-]+ +\d[\d.]+\s*$|^\s*\[\d{1,4}\]:/;
// Their first lines would pass for headings: "SRV01 | SUCCESS => {", "[System Summary]".
const WITH_HEADINGS: readonly BlockReader[] = [json, msinfo, checkMk];
const OBJECT = /^\s*(?:\[\s*)?\{\s*(?:"|$)|^\s*\[\s*$/;
const LABEL_ALONE = /^\S.*[:：]\s*$/;
// Within a block's lines: outputs have their values in a column.
const MAY_HEAD = /^[^:：]*[^\s:：][:：]\s?\D*$|[:：]\s*$|^\s*[<[][^<>/[\]]{1,60}[>\]]\s*$/;

/** Gives each line of an input to the reader that knows its format, and what is read to the machine it is of. */
export interface LineRouter {
  read(line: Line): void;
  readTooLong(line: Line): void;
  /** Ends what is open. */
  end(): void;
  /** A number that is the same for all lines of a block. */
  block(): number;
  /** What is being read belongs to. */
  subject(): Subject;
}

/**
 * A router that begins with the first line of the first input.
 *
 * @param nowMs a day after it is still to come
 */
export function createLineRouter(sink: Account, nowMs = Infinity): LineRouter {
  const around = createSurroundings(sink, nowMs);
  const { subject, scope, heading, consoleName, record, measured, updates, picked } = around;
  const own = createOwningSink(sink, around);
  const block = createOpenBlock(own);
  const held = createHeldLine(own, scope);

  /** Ends the open block, if there is one. Lines that it gives back may open another. */
  const endBlock = (): boolean => {
    const ended = block.end();
    if (ended === undefined) return false;
    against.blockEnded(ended);
    const { reader, last, isLone, unread } = ended;
    // "Target version: 6.1.7601.18438"
    if ((isLone && reader === fileRecord) || MAY_HEAD.test(last.text))
      scope.mayHead(last.text, last.number, record.isOpen());
    for (const line of unread) read(line);
    return true;
  };
  const endAll = (): void => {
    while (endBlock());
    held.drop(false);
  };
  const openBlock = (line: Line): boolean => {
    const before = held.line();
    const reader = BLOCK_READERS.find(({ recognise }) => recognise(line, before));
    if (reader === undefined) return false;
    held.drop(reader.name === 'powershell-table' || isSysteminfoRuler(line.text));
    updates.answered();
    return block.open(reader, line, before);
  };
  /** Lines that state nothing and say whose the lines below them are; true where this is one. */
  const turns = (line: Line): boolean => {
    const { text } = line;
    if (isBlankOrRule(text) || ROW.test(text) || block.isInside()) return false;
    const opensBlock = !block.isOpen() && WITH_HEADINGS.some(({ recognise }) => recognise(line, undefined));
    if (opensBlock && !isWishHeading(text)) return false;
    return consoleLines.read(line) || headingLines.read(line);
  };
  /** True for a line that ends the open block, whatever that would make of it. */
  const endsBlock = ({ text }: Line): boolean => {
    // Labels of systeminfo have values; a heading of what is to come has none.
    if (block.isOf(systeminfo) && LABEL_ALONE.test(text) && isWishHeading(text)) return true;
    // An object of JSON is no row of anything, nor is its first line.
    return !block.isOf(json) && OBJECT.test(text) && !block.isInside();
  };
  const read = (line: Line): void => {
    if (consoleName.isAnswer(line)) return;
    if (measured.isAnswer(line.text)) {
      sink.structural(line);
      return;
    }
    if (scope.isBelowWish(line.text)) {
      endAll();
      own.bad(line, 'wanted');
      return;
    }
    // Most lines of a fleet, and none of them is anything else.
    if (loneLines.readRow(line)) return;
    if (endsBlock(line)) endBlock();
    if (turns(line)) return;
    scope.passed(line);
    // Of a table, what stands below a rule among its rows may be another's; a frame around each row is none.
    if (own.hasTold() && isRule(line.text) && !/[+|]/.test(line.text)) subject.lost();
    if (block.take(line)) return;
    if (endBlock()) read(line);
    else if (line.text.trim() === '') {
      if (held.line() === undefined) updates.headsNothing();
      updates.blank();
      held.drop(false);
      sink.structural(line);
      around.endRecord();
      subject.blank();
    } else if (openBlock(line)) return;
    else if (isRule(line.text)) {
      held.drop(false);
      if (!heading.isUnderline(line)) subject.lost();
      sink.structural(line);
    } else loneLines.read(line);
  };

  const context: LineContext = { sink, own, around, block, held, nowMs, read, endAll };
  const consoleLines = createConsoleLines(context);
  const headingLines = createHeadingLines(context);
  const loneLines = createLoneLines(context);
  const against = createAgainstAbove(context);

  /** The name that stands above the open fence. */
  let fenced: ReturnType<typeof heading.current>;
  /** What stands in a fence is of the machine whose name is right above it; what stands behind it is of nobody. */
  const passFence = (line: Line): void => {
    const rightAbove = held.line();
    endAll();
    const above = heading.current();
    const wasFenced = fenced !== undefined;
    fenced = above === fenced ? undefined : above;
    if (fenced === undefined) subject.lost(wasFenced);
    else subject.shown();
    // "Example:"
    if (rightAbove?.number === line.number - 1 && isUnreal(rightAbove.text)) scope.doubt(rightAbove.text, 'all');
    scope.fence(line);
    sink.structural(line);
  };
  const comments = createComments({
    read(line) {
      if (!block.isInside() && isFence(line.text)) passFence(line);
      else against.read(block.isInside() && !picked.areRead() ? line : picked.bare(line, endAll));
    },
    refuse(line, words) {
      own.bad(line, 'prose');
      // "Example"
      if (isWishHeading(words) || isUnreal(words)) scope.mayHead(words, line.number);
    },
    isInside: () => block.isOf(markup) || block.isInside(),
  });
  const quotation = createQuotation({
    read: comments.read,
    refuse(line) {
      endAll();
      own.bad(line, 'prose');
    },
  });

  return {
    read: (line) => quotation.read(line),
    readTooLong(line) {
      quotation.end();
      endAll();
      own.bad(line, 'too-long');
    },
    end() {
      quotation.end();
      comments.restart();
      against.end();
      endAll();
      for (const each of [around, consoleLines, headingLines, loneLines, block]) each.restart();
      fenced = undefined;
    },
    block: block.number,
    subject: subject.current,
  };
}
