import type { DriverFileReading } from '../../outputs/driver/driver-file.ts';
import type { StoredContent } from '../../packages/content.ts';
import { exportFile, judgedTexts } from '../../reports/exports.ts';
import type { FleetFacts } from '../../fleet/fleet-facts.ts';
import { createFleet, type MachineRow, type Query } from '../../fleet/fleet.ts';
import type { DayMonthOrder } from '../../deadlines/boot-time.ts';
import { startIn, type Clocks } from '../../deadlines/machine-start.ts';
import { deadlineSummary } from './deadline-summary.ts';
import type { InputReport, Progress, Report, Request } from './protocol.ts';
import { readInputs, sizeOf } from './read-inputs.ts';
import { shownRows } from './shown-rows.ts';
import { voiceOf } from '../../reports/words.ts';

/** What a session needs of its surroundings. */
export interface SessionHost {
  readonly report: (report: Report) => void;
  /** Lets what waits (questions of the page above all) have its turn. */
  readonly pause: () => Promise<void>;
  /** Real milliseconds since 1970 UTC. */
  readonly nowMs: () => number;
  /** Minutes that the viewer's clock is east of UTC at a moment. */
  readonly zoneOffsetMinutes: (ms: number) => number;
  readonly readDriverFile: (bytes: Uint8Array<ArrayBuffer>) => Promise<DriverFileReading>;
  readonly readStored: (text: string) => Promise<StoredContent | undefined>;
}

/** Answers the page: reads inputs, keeps the machines, and gives the rows and files that are asked for. */
export interface Session {
  /** @returns when everything that the request asks for has been reported */
  readonly handle: (request: Request) => Promise<void>;
}

// Between two slices the page is answered: a table that is scrolled while reading goes on must not wait.
const SLICE_MS = 25;
const PROGRESS_MS = 100;

type ReadRequest = Extract<Request, { readonly type: 'read' }>;

export function createSession(facts: FleetFacts, host: SessionHost): Session {
  let request: ReadRequest = { type: 'read', run: 0, language: 'en', inputs: [] };
  let fleet = createFleet(facts, host.nowMs());
  let reports: readonly InputReport[] = [];
  let cancelled = false;
  let done = true;
  let dateOrders: ReadonlyMap<string, DayMonthOrder> = new Map();
  // The rows of the last question: scrolling asks it again and again.
  let view: { readonly key: string; readonly rows: readonly MachineRow[] } | undefined;

  const clocks = (): Clocks => ({ nowMs: host.nowMs(), zoneOffsetMinutes: host.zoneOffsetMinutes, dateOrders });
  const names = () => request.inputs.map(({ name }) => name);
  const rowsOf = (query: Query): readonly MachineRow[] => {
    const key = `${query.filter}/${query.sort}`;
    if (view?.key !== key) view = { key, rows: fleet.view(query, clocks()) };
    return view.rows;
  };
  const shown = (rows: readonly MachineRow[]) =>
    shownRows(rows, { facts, language: request.language, inputs: names(), clocks: clocks() });
  const progress = (read: number): Progress => ({
    read,
    total: request.inputs.reduce((sum, input) => sum + sizeOf(input), 0),
    machines: fleet.rows.length,
    counts: fleet.counts(),
    lines: fleet.lineCounts(),
  });
  const reportDone = () => {
    view = undefined;
    const { total, ...end } = progress(0);
    host.report({
      type: 'done',
      run: request.run,
      summary: {
        ...end,
        total,
        read: total,
        cancelled,
        badLines: fleet.badLines(),
        inputs: reports,
        deadlines: deadlineSummary(fleet.rows, clocks()),
        judged: judgedTexts(clocks(), voiceOf(facts, request.language, [])),
      },
    });
  };

  const read = async (next: ReadRequest): Promise<void> => {
    request = next;
    fleet = createFleet(facts, host.nowMs());
    reports = [];
    view = undefined;
    cancelled = false;
    done = false;
    let sliceEnd = host.nowMs() + SLICE_MS;
    let lastProgress = 0;
    const overtaken = () => request !== next;
    const result = await readInputs(next.inputs, fleet, {
      readDriverFile: host.readDriverFile,
      readStored: host.readStored,
      stopped: () => cancelled || overtaken(),
      async advanced(sum) {
        if (host.nowMs() < sliceEnd) return;
        fleet.judge();
        view = undefined;
        if (host.nowMs() - lastProgress >= PROGRESS_MS) {
          host.report({ type: 'progress', run: next.run, progress: progress(sum) });
          lastProgress = host.nowMs();
        }
        await host.pause();
        sliceEnd = host.nowMs() + SLICE_MS;
      },
    });
    if (overtaken()) return;
    reports = result;
    fleet.judge();
    done = true;
    reportDone();
  };

  const reportStart = (position: number): void =>
    host.report({ type: 'start', text: '', row: shown([fleet.row(position)])[0] });
  const enterStart = (position: number, text: string): void => {
    const start = text.trim() === '' ? undefined : startIn(text);
    if (start === undefined && text.trim() !== '') {
      host.report({ type: 'start', text, row: undefined });
      return;
    }
    fleet.enterStart(position, start);
    reportStart(position);
    reportDone();
  };

  const exported = (asked: Extract<Request, { readonly type: 'export' }>): void => {
    const { notUnderstood, partly, leftOut } = fleet.lineCounts();
    const { name, type, parts } = exportFile(asked.format, {
      rows: asked.position === undefined ? rowsOf(asked.query) : [fleet.row(asked.position)],
      lang: asked.language,
      facts,
      inputs: names(),
      clocks: clocks(),
      schema: asked.schema,
      badLines: fleet.badLines(),
      notUnderstood,
      partly,
      leftOut,
      total: asked.position === undefined ? fleet.rows.length : undefined,
      chimney: asked.chimney,
      packages: asked.packages,
    });
    host.report({ type: 'export', format: asked.format, blob: new Blob([...parts], { type }), fileName: name });
  };

  return {
    async handle(asked) {
      switch (asked.type) {
        case 'read':
          return read(asked);
        case 'cancel':
          cancelled = !done;
          return;
        case 'date-order':
          dateOrders = withAnswer(dateOrders, asked);
          if (done) reportDone();
          if (asked.position !== undefined) reportStart(asked.position);
          return;
        case 'start':
          return enterStart(asked.position, asked.text);
        case 'rows': {
          const rows = rowsOf(asked.query);
          const { question, from } = asked;
          return host.report({
            type: 'rows',
            question,
            from,
            rows: shown(rows.slice(from, asked.to)),
            size: rows.length,
          });
        }
        case 'export':
          return exported(asked);
      }
    },
  };
}

function withAnswer(
  answers: ReadonlyMap<string, DayMonthOrder>,
  { spelling, order }: Extract<Request, { readonly type: 'date-order' }>,
): ReadonlyMap<string, DayMonthOrder> {
  const others = [...answers].filter(([other]) => other !== spelling);
  return new Map(order === undefined ? others : [...others, [spelling, order]]);
}
