import type { Locale } from '../../i18n/locales.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Query } from '../../fleet/fleet.ts';
import type { ExportFormat } from '../../reports/exports.ts';
import type { DateAnswer, Input, Progress, ShownRow, Summary } from './protocol.ts';
import { NO_ROWS, type RowPages } from './row-pages.ts';

/** What the results show at one moment; everything else follows from it. */
export interface MachinesState {
  /** Files and long texts; what stands in the box is not among them. */
  readonly inputs: readonly Input[];
  readonly status: 'idle' | 'reading' | 'done' | 'failed';
  readonly progress: Progress | undefined;
  readonly summary: Summary | undefined;
  readonly query: Query;
  readonly rows: RowPages;
  /** Where the table is scrolled to, in rows from the top. */
  readonly scrolled: number;
  /** The machine whose details are open. */
  readonly open: ShownRow | undefined;
  /** A start that could not be read. */
  readonly badStart: string;
  /** What "clear" took away. */
  readonly cleared: { readonly text: string; readonly inputs: readonly Input[] } | undefined;
  /** What became of the last action. */
  readonly notice: string;
  /** A text that could not be copied, to be copied by hand. */
  readonly uncopied: string;
  readonly ticketLanguage: Locale;
  /** True to get day 248.5 into the calendar. */
  readonly chimney: boolean;
  /** Rows of update packages and component lists, which have a table of their own. */
  readonly packages: number;
}

/** What a visitor can do with the results. */
export interface MachinesActions {
  readonly cancel: () => void;
  readonly clear: () => void;
  readonly undo: () => void;
  readonly remove: (input: Input) => void;
  readonly ask: (change: Partial<Query>) => void;
  readonly scroll: (row: number) => void;
  readonly answerDates: (spelling: string, order: DateAnswer) => void;
  readonly open: (row: ShownRow) => void;
  readonly close: () => void;
  readonly enterStart: (position: number, text: string) => void;
  readonly export: (format: ExportFormat, position?: number) => void;
  readonly chooseTicketLanguage: (language: Locale) => void;
  readonly wantChimney: (wanted: boolean) => void;
}

/** The words that the results need, in the page's language. */
export interface MachinesWords {
  readonly intake: Messages['intake'];
  readonly timeline: Messages['timeline'];
  readonly verdicts: Messages['checker']['verdicts'];
  readonly strength: Messages['checker']['strength'];
  /** Between the items of a list. */
  readonly separator: string;
  readonly language: Locale;
  /** Where updates' pages are. */
  readonly kbPath: string;
  /** What explains verdicts: its name, and where it is for a reason or a verdict. */
  readonly meaning: string;
  readonly meaningPath: (row: ShownRow) => string;
  readonly schemaPath: string;
  /** False where nothing may lead out of the page. */
  readonly linksOut: boolean;
}

export interface ViewProps {
  readonly state: MachinesState;
  readonly actions: MachinesActions;
  readonly words: MachinesWords;
}

/** The state while nothing is handed in. */
export function untouched(language: Locale): MachinesState {
  return {
    inputs: [],
    status: 'idle',
    progress: undefined,
    summary: undefined,
    query: { filter: '', sort: 'input' },
    rows: NO_ROWS,
    scrolled: 0,
    open: undefined,
    badStart: '',
    cleared: undefined,
    notice: '',
    uncopied: '',
    ticketLanguage: language,
    chimney: false,
    packages: 0,
  };
}
