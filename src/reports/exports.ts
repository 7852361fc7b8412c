import { calendarEvents, calendarFile, type CalendarMachine } from '../deadlines/calendar.ts';
import { csvChunks } from './export-csv.ts';
import { jsonChunks } from './export-json.ts';
import { methodText } from './export-method.ts';
import { ticketText } from './export-ticket.ts';
import { deadlineOf, machineDeadline, startIso, type MachineDeadline } from '../deadlines/deadline.ts';
import { DEADLINE_WORDS, openStart } from '../deadlines/deadline-words.ts';
import type { Clocks } from '../deadlines/machine-start.ts';
import type { FleetFacts } from '../fleet/fleet-facts.ts';
import type { MachineRow } from '../fleet/fleet.ts';
import { catalogVersionText } from '../domain/catalog-version.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locales.ts';
import { wallTimeAt } from '../deadlines/counter.ts';
import type { BadLine } from '../outputs/text/line-ledger.ts';
import { isoWall, offsetText } from '../deadlines/iso-wall.ts';
import { momentText } from './restart-words.ts';
import { rowViews } from './row-view.ts';
import type { PackageParts } from '../packages/report/export-parts.ts';
import { voiceOf, type Voice } from './words.ts';

export type ExportFormat = 'csv' | 'json' | 'ticket' | 'method' | 'calendar';

/** What every export is made with. */
export interface ExportContext {
  /** The language of the sentences; codes and names of columns are the same in all. */
  readonly lang: Locale;
  readonly facts: FleetFacts;
  /** The names of the inputs, by number. */
  readonly inputs: readonly string[];
  /** When the machines were judged, ISO 8601 on the viewer's clock, with its offset; what is left of their deadlines is as of then. */
  readonly evaluated: string;
  /** When a machine started, as `startIso` says it; absent where no clock is at hand. */
  readonly startOf?: ((row: MachineRow) => string) | undefined;
  /** When a machine's counter runs out; absent or `undefined` where nothing is known of it. */
  readonly deadlineOf?: ((row: MachineRow) => MachineDeadline | undefined) | undefined;
  /** Why no deadline follows from the start that was read; `undefined` where one does, or none was read. */
  readonly openStartOf?: ((row: MachineRow) => string | undefined) | undefined;
  /** True for a machine that may have a deadline, of whose start nothing is known. */
  readonly isStartless?: ((row: MachineRow) => boolean) | undefined;
}

/** What an export is made of. */
export interface ExportMaterial extends Omit<
  ExportContext,
  'deadlineOf' | 'startOf' | 'openStartOf' | 'isStartless' | 'evaluated'
> {
  readonly rows: Iterable<MachineRow>;
  readonly clocks: Clocks;
  /** Where the JSON's schema is published. */
  readonly schema: string;
  readonly badLines: readonly BadLine[];
  readonly notUnderstood: number;
  /** Lines of which something was not taken. */
  readonly partly: number;
  readonly leftOut: number;
  /** All machines, of which `rows` may be some; absent for one machine alone. */
  readonly total: number | undefined;
  /** True to get day 248.5 into the calendar. */
  readonly chimney: boolean;
  /** What goes along of update packages and component lists. */
  readonly packages?: PackageParts | undefined;
}

/** A file to save: its parts, its kind and its name. */
export interface ExportFile {
  readonly parts: readonly string[];
  readonly type: string;
  readonly name: string;
}

/** Makes an export of machines. Its name has the day, so that two of them can be told apart. */
export function exportFile(format: ExportFormat, material: ExportMaterial): ExportFile {
  const { rows, clocks } = material;
  const evaluated = momentOf(clocks);
  const context = {
    ...material,
    evaluated,
    startOf: (row: MachineRow) => startIso(row, clocks),
    deadlineOf: (row: MachineRow) => machineDeadline(deadlineOf(row, clocks)),
    openStartOf: (row: MachineRow) => openStart(deadlineOf(row, clocks), DEADLINE_WORDS[material.lang]),
    isStartless: (row: MachineRow) => deadlineOf(row, clocks).kind === 'unknown',
  };
  const name = `497-${evaluated.slice(0, 10)}`;
  switch (format) {
    case 'csv':
      return {
        parts: [...csvChunks(rows, context, material.packages?.cells)],
        type: 'text/csv;charset=utf-8',
        name: `${name}.csv`,
      };
    case 'json':
      return {
        parts: [...jsonChunks(rows, { ...context, packages: material.packages?.entries })],
        type: 'application/json',
        name: `${name}.json`,
      };
    case 'ticket':
      return {
        parts: [ticketText(rows, { ...context, packages: material.packages?.ticket })],
        type: 'text/plain;charset=utf-8',
        name: `${name}.txt`,
      };
    case 'method':
      return { parts: [methodText(context)], type: 'text/plain;charset=utf-8', name: `${name}-method.txt` };
    case 'calendar':
      return { parts: [calendar(material)], type: 'text/calendar;charset=utf-8', name: `${name}.ics` };
  }
}

/** The moment of a check on the viewer's clock, ISO 8601 with its offset. */
function momentOf({ nowMs, zoneOffsetMinutes }: Clocks): string {
  const offset = zoneOffsetMinutes(nowMs);
  return isoWall(wallTimeAt(nowMs + offset * 60_000)) + offsetText(offset, '-');
}

/** When machines were judged, and with which data: for the foot of a print. */
export function judgedTexts(clocks: Clocks, voice: Voice): readonly string[] {
  const { machines, reports } = voice.words;
  return [
    fill(reports.evaluated, { moment: momentText(momentOf(clocks), voice) }),
    fill(machines.ticket.catalog, { version: catalogVersionText(voice.facts.catalog) }),
  ];
}

function calendar(material: ExportMaterial): string {
  const { lang, facts, chimney } = material;
  const messages = DEADLINE_WORDS[lang];
  const { nowMs } = material.clocks;
  const events = calendarEvents(machinesOf(material), { messages, catalog: facts.catalog, nowMs, chimney });
  return calendarFile(events, { name: messages.calendar.name, nowMs });
}

function* machinesOf({ rows, facts, lang, inputs, clocks }: ExportMaterial): Generator<CalendarMachine> {
  const voice = voiceOf(facts, lang, inputs);
  const viewOf = rowViews(voice);
  for (const row of rows) {
    const deadline = deadlineOf(row, clocks);
    if (deadline.kind !== 'known') continue;
    const view = viewOf(row);
    const verdict = `${view.verdictText} ${view.reasonText}`;
    yield { host: view.host, deadline, verdict, sources: view.citations.join(voice.words.checker.sourceSeparator) };
  }
}
