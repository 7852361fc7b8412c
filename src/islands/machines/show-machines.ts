import { h, render } from 'preact';
import type { Input, InputReport, Report, Summary } from './protocol.ts';
import { fill } from '../../i18n/fill.ts';
import type { Channel } from './channel.ts';
import { copyComingText } from './copy-coming-text.ts';
import type { ExportFormat } from '../../reports/exports.ts';
import { askBeforeLeaving, openLinksBeside } from './leaving.ts';
import { FILES_LIMIT, listenForInput } from './listen-for-input.ts';
import { Machines } from './Machines.tsx';
import { missingPage, NO_ROWS, PAGE, withPage } from './row-pages.ts';
import type { PackageInput, ShownPackages } from '../packages/show-packages.ts';
import { saveFile } from './save-file.ts';
import { untouched, type MachinesActions, type MachinesState, type MachinesWords } from './state.ts';
import { shownRange } from './visible-rows.ts';

/** Where the results stand in the page. */
export interface MachinesPlace {
  readonly form: HTMLElement;
  readonly box: HTMLTextAreaElement;
  readonly root: HTMLElement;
}

/** What the page can do with the results after they have come to life. */
export interface ShownMachines {
  /** Says everything in other words: what was handed in is read again. */
  readonly speak: (words: MachinesWords) => void;
}

/** Loads what shows update packages. It says how many rows there are. */
export type PackagesProgram = (root: HTMLElement, changed: (rows: number) => void) => Promise<ShownPackages>;

/**
 * Brings the place to paste and drop to life. What is behind the channel reads, judges and keeps every machine; here
 * is what is shown of it. The state is kept here and the whole is rendered from it, as in the checker.
 */
export function showMachines(
  { form, box, root }: MachinesPlace,
  firstWords: MachinesWords,
  channel: Channel,
  packagesProgram: PackagesProgram,
): ShownMachines {
  let words = firstWords;
  let state = untouched(words.language);
  let run = 0;
  // Rows come page by page, one question at a time; another number makes answers to older questions worthless.
  let question = 0;
  let asking = false;
  let stale = false;
  let textRead = '';
  let all: readonly Input[] = [];
  let packages: Promise<ShownPackages> | undefined;
  let shownPackages: ShownPackages | undefined;

  const show = (change: Partial<MachinesState>) => {
    state = { ...state, ...change };
    render(h(Machines, { state, actions, words }), root);
  };
  const askForRows = () => {
    const { from, to } = shownRange(state.rows.size, state.scrolled);
    const page = stale ? Math.floor(from / PAGE) : missingPage(state.rows, from, to);
    if (asking || page === undefined) return;
    asking = true;
    channel.tell({ type: 'rows', question, query: state.query, from: page * PAGE, to: (page + 1) * PAGE });
  };
  const refreshRows = () => {
    question += 1;
    stale = true;
    asking = false;
    askForRows();
  };
  const read = (change: Partial<MachinesState> = {}) => {
    run += 1;
    textRead = box.value;
    const inputs = change.inputs ?? state.inputs;
    all = [...(box.value.trim() === '' ? [] : [{ name: words.intake.pasted, content: box.value }]), ...inputs];
    const nothing = all.length === 0;
    askBeforeLeaving(!nothing);
    const fresh = { progress: undefined, summary: undefined, rows: NO_ROWS, open: undefined, uncopied: '' };
    show({ notice: '', ...change, ...fresh, scrolled: 0, status: nothing ? 'idle' : 'reading' });
    question += 1;
    channel.tell({ type: 'read', run, language: words.language, inputs: all });
  };
  const add = (inputs: readonly Input[], notice: string) =>
    read({ inputs: [...state.inputs, ...inputs], notice, cleared: undefined });
  const takeAway = (text: string, inputs: readonly Input[], notice: string) => {
    const cleared = { text: box.value, inputs: state.inputs };
    box.value = text;
    read({ inputs, cleared, notice });
  };
  const showPackages = async (summary: Summary) => {
    const found = summary.inputs.flatMap((report, at) => packageInput(report, all[at]));
    const below = root.querySelector<HTMLElement>('[data-packages-root]');
    if (below === null || (found.length === 0 && packages === undefined)) return;
    packages ??= packagesProgram(below, (rows) => {
      if (rows !== state.packages) show({ packages: rows });
    });
    try {
      shownPackages = await packages;
      shownPackages.show(found, words.language);
    } catch {
      packages = undefined;
      show({ notice: words.intake.packagesFailed });
    }
  };
  let textArrived: (text: string) => void = () => undefined;
  const copyExport = async () => {
    const text = new Promise<string>((resolve) => (textArrived = resolve));
    const copied = await copyComingText(text);
    show({
      notice: copied ? words.intake.exports.copied : words.intake.exports.copyFailed,
      uncopied: copied ? '' : await text,
    });
  };

  const actions: MachinesActions = {
    cancel: () => channel.tell({ type: 'cancel' }),
    clear: () => takeAway('', [], words.intake.cleared),
    undo: () => {
      box.value = state.cleared?.text ?? '';
      read({ inputs: state.cleared?.inputs ?? [], cleared: undefined });
    },
    remove: (input) =>
      takeAway(
        box.value,
        state.inputs.filter((other) => other !== input),
        '',
      ),
    ask: (change) => {
      show({ query: { ...state.query, ...change }, scrolled: 0 });
      refreshRows();
    },
    scroll: (row) => {
      show({ scrolled: row });
      askForRows();
    },
    answerDates: (spelling, order) =>
      channel.tell({ type: 'date-order', spelling, order, position: state.open?.position }),
    open: (row) => show({ open: row, badStart: '', notice: '' }),
    close: () => show({ open: undefined, notice: '' }),
    enterStart: (position, text) => channel.tell({ type: 'start', position, text }),
    export: (format, position) => {
      const language = isCopied(format) ? state.ticketLanguage : words.language;
      channel.tell({
        type: 'export',
        format,
        language,
        query: state.query,
        schema: new URL(words.schemaPath, location.href).href,
        chimney: state.chimney,
        ...(position === undefined ? { packages: shownPackages?.parts(language) } : { position }),
      });
      if (isCopied(format)) void copyExport();
    },
    chooseTicketLanguage: (ticketLanguage) => show({ ticketLanguage }),
    wantChimney: (chimney) => show({ chimney }),
  };

  const hear = async (report: Report) => {
    switch (report.type) {
      case 'progress':
        if (report.run !== run) return;
        show({ progress: report.progress });
        if (state.rows.size < Math.min(report.progress.machines, PAGE)) refreshRows();
        return;
      case 'done': {
        if (report.run !== run) return;
        const { summary } = report;
        const notice = fill(summary.cancelled ? words.intake.cancelled : words.intake.done, {
          machines: summary.machines,
        });
        show({
          status: 'done',
          progress: summary,
          summary,
          notice: state.notice || (summary.machines > 0 || summary.cancelled ? notice : ''),
        });
        refreshRows();
        await showPackages(summary);
        return;
      }
      case 'rows':
        if (report.question !== question) return;
        asking = false;
        show({ rows: withPage(stale ? NO_ROWS : state.rows, report.from, report.rows, report.size) });
        stale = false;
        askForRows();
        return;
      case 'start':
        if (report.row === undefined) show({ badStart: report.text });
        // They may have been closed meanwhile.
        else if (state.open?.position === report.row.position) show({ badStart: '', open: report.row });
        return;
      case 'export':
        if (isCopied(report.format)) textArrived(await report.blob.text());
        else {
          saveFile(report.blob, report.fileName);
          show({ notice: fill(words.intake.exports.saved, { name: report.fileName }) });
        }
    }
  };
  channel.listen(
    (report) => void hear(report),
    () => show({ status: 'failed' }),
  );

  openLinksBeside(root);
  listenForInput(form, box, {
    edited: () => {
      // It may have been read, or cleared, since the key: then there is nothing new, and what was cleared stays at hand.
      if (box.value !== textRead) read({ cleared: undefined });
    },
    longText: (text) => add([{ name: words.intake.pasted, content: text }], words.intake.movedFromBox),
    files: (files) =>
      add(
        files.slice(0, FILES_LIMIT).map(({ name, file }) => ({ name, content: file })),
        files.length > FILES_LIMIT ? fill(words.intake.tooManyFiles, { limit: FILES_LIMIT }) : '',
      ),
  });
  // What a browser kept over a reload, or what was typed before this script arrived.
  if (box.value.trim() !== '') read();
  return {
    speak: (next) => {
      words = next;
      const ticketLanguage = next.language;
      if (state.status === 'idle') show({ ticketLanguage, notice: '' });
      else read({ ticketLanguage });
    },
  };
}

/** What is for the table of packages: their files, and texts that name components. */
function packageInput(report: InputReport, input: Input | undefined): readonly PackageInput[] {
  const { name } = report;
  if (report.kind === 'package' && typeof input?.content === 'object') {
    return [{ kind: 'package', name, content: input.content }];
  }
  return report.kind === 'text' && report.stored ? [{ kind: 'list', name, list: report.stored }] : [];
}

/** True for what goes to the clipboard; everything else is saved. */
function isCopied(format: ExportFormat): boolean {
  return format === 'ticket' || format === 'method';
}
