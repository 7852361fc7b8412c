import type { KbNumber } from '../../domain/facts.ts';
import type { VerdictName } from '../../domain/assess.ts';
import type { DriverFileReading } from '../../outputs/driver/driver-file.ts';
import type { StoredContent } from '../../packages/content.ts';
import type { PackageParts } from '../../packages/report/export-parts.ts';
import type { Encoding } from '../../outputs/text/decode.ts';
import type { BadLine, LineCounts } from '../../outputs/text/line-ledger.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Query } from '../../fleet/fleet.ts';
import type { ExportFormat } from '../../reports/exports.ts';
import type { RowView } from '../../reports/row-view.ts';
import type { DayMonthOrder } from '../../deadlines/boot-time.ts';
import type { Due } from '../../deadlines/deadline.ts';
import type { TimelineData } from '../../deadlines/timeline.ts';

/** What the page and the worker that reads and judges say to each other. */

/** A larger file is refused: a browser on an old machine has little memory. */
export const INPUT_LIMIT = 100_000_000;

/** Something handed in: a pasted text, or a file, which the worker opens itself. */
export interface Input {
  readonly name: string;
  readonly content: string | Blob;
}

/** How an input was read, or why it was not. */
export type Outcome =
  | {
      readonly kind: 'text';
      readonly encoding: Encoding | undefined;
      /** The components and packages that it names, where it does. */
      readonly stored?: StoredContent | undefined;
    }
  /** An update package: it is read elsewhere. */
  | { readonly kind: 'package' }
  | { readonly kind: 'driver-file'; readonly reading: DriverFileReading }
  | { readonly kind: 'empty' | 'binary' | 'too-large' | 'unreadable' };

/** What became of one input. */
export type InputReport = Outcome & { readonly name: string; readonly size: number };

/** The order of day and month that a person gave for dates such as 03/04/2019. */
export type DateAnswer = DayMonthOrder | undefined;

/** A way to write dates that leaves day and month open, an example of it, and how many machines have such a date. */
export interface DateQuestion {
  readonly spelling: string;
  /** Untrusted text. */
  readonly example: string;
  readonly count: number;
  /** What a person answered. */
  readonly answer: DateAnswer;
}

/** One row of the results. */
export interface ShownRow extends Omit<RowView, 'citations'> {
  /** The start as it was read, ISO 8601 on the machine's own clock; empty where it is not known for certain. */
  readonly start: string;
  /** What a known start means for a machine that has the fix; empty for all others. */
  readonly restart: string;
  /** The machine's deadline in words. */
  readonly deadline: {
    /** In a few words; every second part is a date, to be kept in one piece: Chromium would begin a line within one. */
    readonly short: readonly string[];
    readonly long: readonly string[];
    /** `soon`: so near that a restart has to be planned now. */
    readonly due: Due | 'soon';
    /** True where a start that a person enters would help. */
    readonly canEnterStart: boolean;
    readonly hasCalendar: boolean;
    /** Which question the machine's start depends on, answered or not; absent where it has one reading. */
    readonly spelling: string | undefined;
  };
  /** Where the updates of the verdict stand, below the address of the list of updates. */
  readonly links: readonly { readonly kb: KbNumber; readonly path: string }[];
  /** An update that the next step names, and where it stands there; absent where it names none. */
  readonly listed?: { readonly name: string; readonly path: string };
}

/** How far reading has come, or what it ended with. */
export interface Progress {
  readonly read: number;
  readonly total: number;
  readonly machines: number;
  readonly counts: Readonly<Record<VerdictName, number>>;
  readonly lines: LineCounts;
}

/** What is known when reading has ended. */
export interface Summary extends Progress {
  /** True where a person stopped it: what had been read until then stands. */
  readonly cancelled: boolean;
  readonly badLines: readonly BadLine[];
  readonly inputs: readonly InputReport[];
  /** What the deadlines of all machines come to. */
  readonly deadlines: {
    /** Dates with two readings, one question for each way to write them. */
    readonly questions: readonly DateQuestion[];
    /** Machines that need a calendar entry. */
    readonly atRisk: number;
    /** Machines that are past day 497, for which no calendar helps. */
    readonly overdue: number;
    readonly timeline: TimelineData | undefined;
  };
  /** When the machines were judged, and with which data, in words. */
  readonly judged: readonly string[];
}

/** From the page to the worker. */
export type Request =
  | { readonly type: 'read'; readonly run: number; readonly language: Locale; readonly inputs: readonly Input[] }
  | { readonly type: 'cancel' }
  | {
      readonly type: 'date-order';
      readonly spelling: string;
      readonly order: DateAnswer;
      /** A machine to be shown anew. */
      readonly position?: number | undefined;
    }
  /** A start that a person entered for a machine; empty takes it back. */
  | { readonly type: 'start'; readonly position: number; readonly text: string }
  | {
      readonly type: 'rows';
      readonly question: number;
      readonly query: Query;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly type: 'export';
      readonly format: ExportFormat;
      readonly language: Locale;
      readonly query: Query;
      /** One machine alone. */
      readonly position?: number;
      /** The full address of the JSON's schema. */
      readonly schema: string;
      /** True to get day 248.5 into the calendar too. */
      readonly chimney: boolean;
      /** What goes along of update packages. */
      readonly packages?: PackageParts | undefined;
    };

/** From the worker to the page. */
export type Report =
  | { readonly type: 'progress'; readonly run: number; readonly progress: Progress }
  | { readonly type: 'done'; readonly run: number; readonly summary: Summary }
  | {
      readonly type: 'rows';
      readonly question: number;
      readonly from: number;
      readonly rows: readonly ShownRow[];
      /** Rows that the query has in all. */
      readonly size: number;
    }
  /** A machine after its start was entered or decided; without a row where the start could not be read. */
  | { readonly type: 'start'; readonly text: string; readonly row: ShownRow | undefined }
  | { readonly type: 'export'; readonly format: ExportFormat; readonly blob: Blob; readonly fileName: string };
