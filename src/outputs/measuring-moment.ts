import { commandIn } from './command-lines.ts';
import { isRowOfOne } from './list-headings.ts';
import type { Account } from './reader.ts';
import { isToCome } from './still-to-come.ts';
import type { Line } from './text/line-ledger.ts';
import { type Moment, readMoment } from './vocabulary/moments.ts';
import { dayOfReport } from './vocabulary/report-words.ts';
import { holdsFact } from './vocabulary/facts-in-lines.ts';

/** When the uptimes that are read were measured, as far as a title, a label or a console says so. */
export interface MeasuringMoment {
  /** That of what is read now. */
  at(): Moment | undefined;
  /** True where this line is the label that says it. */
  isSaidBy(line: Line): boolean;
  /** A title may have the day of all below it. */
  titled(text: string): void;
  /**
   * A label says it of all below it, or of its record.
   *
   * @param record the machine that the record is of, as far as it is known; `undefined` outside of one
   */
  labelled(value: string, line: Line, record: { readonly host: string | undefined } | undefined): void;
  /** A command was entered: it may ask for the day. */
  entered(command: string): void;
  /** True for the answer to a command that asked for the day. */
  isAnswer(text: string): boolean;
  /** The record has told the uptime of a machine. */
  uptimeOf(host: string | undefined): void;
  recordEnds(): void;
  restart(): void;
}

// What a console is asked for its day with.
const ASKS_DAY = /^\s*(?:date(?:\s+\/t)?|get-date\b.*|echo\s+%date%.*)\s*$/i;

/**
 * Nothing says it yet.
 *
 * @param measured is told of a machine whose uptime was read before the moment
 * @param nowMs nothing was measured on a day after it
 */
export function createMeasuringMoment(measured: Account['measured'], nowMs: number): MeasuringMoment {
  /** `of`: the machine whose record says so, if it is one's; `line`: the label that says it. */
  let taken: { readonly at: Moment; readonly of?: string | undefined; readonly line?: Line } | undefined;
  /** The machine whose uptime the record has told. */
  let upOf: string | undefined;
  /** True below a command that asks for the day. */
  let isAsked = false;
  return {
    at: () => taken?.at,
    isSaidBy: (line) => taken?.line === line,
    titled(text) {
      // A row of a machine has its own days, and what begins its version looks like one.
      const at = holdsFact(text) || isRowOfOne(text) ? undefined : dayOfReport(text);
      if (at !== undefined && !isToCome(at, nowMs)) taken = { at };
    },
    labelled(value, line, record) {
      const told = readMoment(value);
      const at = told === undefined || told === 'unread' || !isToCome(told, nowMs) ? told : 'unread';
      if (at === undefined || (at === 'unread' && record === undefined)) return;
      taken = { at, of: record?.host, ...(at === 'unread' ? {} : { line }) };
      if (upOf !== undefined) measured(upOf, at);
    },
    entered(command) {
      isAsked = ASKS_DAY.test(command);
    },
    isAnswer(text) {
      if (!isAsked || text.trim() === '') return false;
      isAsked = false;
      const at = commandIn(text) === undefined ? readMoment(text) : undefined;
      if (at !== undefined) taken = { at };
      return at !== undefined;
    },
    uptimeOf(host) {
      upOf = host;
    },
    recordEnds() {
      if (taken?.of !== undefined) taken = undefined;
      upOf = undefined;
    },
    restart() {
      taken = undefined;
      isAsked = false;
    },
  };
}
