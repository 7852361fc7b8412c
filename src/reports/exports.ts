import { calendarEvents, calendarFile, type CalendarMachine } from '../deadlines/calendar.ts';
import type { ExportContext } from './export-context.ts';
import { csvChunks } from './export-csv.ts';
import { jsonChunks } from './export-json.ts';
import { ticketText } from './export-ticket.ts';
import { deadlineIn, deadlineWords, type FleetDeadlines } from '../deadlines/fleet-deadlines.ts';
import type { MachineRow } from '../fleet/machine-row.ts';
import { wallTimeAt } from '../deadlines/counter.ts';
import type { BadLine } from '../outputs/text/line-ledger.ts';
import { isoDate, isoWall } from '../deadlines/iso-wall.ts';
import type { ExportFormat } from '../islands/machines/protocol.ts';
import { rowViews } from './row-view.ts';
import { voiceOf } from './words.ts';

/** What an export is made of. */
export interface ExportMaterial {
  readonly rows: Iterable<MachineRow>;
  readonly context: ExportContext;
  readonly deadlines: FleetDeadlines;
  /** Where the JSON's schema is published. */
  readonly schema: string;
  readonly badLines: readonly BadLine[];
  readonly notUnderstood: number;
  /** All machines, of which `rows` may be some; absent for one machine alone. */
  readonly total: number | undefined;
  /** True to get day 248.5 into the calendar. */
  readonly chimney: boolean;
}

/** A file to save: its parts, its kind and its name. */
export interface ExportFile {
  readonly parts: readonly string[];
  readonly type: string;
  readonly name: string;
}

/** Makes an export of machines. Its name has the day, so that two of them can be told apart. */
export function exportFile(format: ExportFormat, material: ExportMaterial): ExportFile {
  const { rows, context, deadlines } = material;
  const { nowMs, zoneOffsetMinutes } = deadlines.clocks;
  const name = `497-${isoDate(wallTimeAt(nowMs + zoneOffsetMinutes(nowMs) * 60_000))}`;
  switch (format) {
    case 'csv':
      return { parts: [...csvChunks(rows, context)], type: 'text/csv;charset=utf-8', name: `${name}.csv` };
    case 'json': {
      const generated = `${isoWall(wallTimeAt(nowMs))}Z`;
      const parts = [...jsonChunks(rows, { ...context, ...material, generated })];
      return { parts, type: 'application/json', name: `${name}.json` };
    }
    case 'ticket':
      return {
        parts: [ticketText(rows, { ...context, notUnderstood: material.notUnderstood, total: material.total })],
        type: 'text/plain;charset=utf-8',
        name: `${name}.txt`,
      };
    case 'calendar':
      return { parts: [calendar(material)], type: 'text/calendar;charset=utf-8', name: `${name}.ics` };
  }
}

function calendar({ rows, context, deadlines, chimney }: ExportMaterial): string {
  const messages = deadlineWords(context.lang);
  const { nowMs } = deadlines.clocks;
  const events = calendarEvents(machinesOf(rows, context, deadlines), {
    messages,
    catalog: context.facts.catalog,
    nowMs,
    chimney,
  });
  return calendarFile(events, { name: messages.calendar.name, nowMs });
}

function* machinesOf(
  rows: Iterable<MachineRow>,
  { facts, lang, inputs }: ExportContext,
  deadlines: FleetDeadlines,
): Generator<CalendarMachine> {
  const voice = voiceOf(facts, lang, inputs);
  const viewOf = rowViews(voice);
  for (const row of rows) {
    const deadline = deadlineIn(deadlines, row);
    if (deadline.kind !== 'known') continue;
    const view = viewOf(row);
    const verdict = `${view.verdictText} ${view.reasonText}`;
    yield { host: view.host, deadline, verdict, sources: view.sources.join(voice.words.checker.sourceSeparator) };
  }
}
