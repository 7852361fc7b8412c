import { assessMachine } from '../../src/domain/assess-machine.ts';
import type { Machine } from '../../src/outputs/machine.ts';
import { csvChunks } from '../../src/reports/export-csv.ts';
import { jsonChunks } from '../../src/reports/export-json.ts';
import { ticketText } from '../../src/reports/export-ticket.ts';
import { facts } from './facts.ts';

/** A machine as exports take it. */
export type JudgedRow = ReturnType<typeof rowsOf>[number];

/** The machines with their verdicts. */
export function rowsOf(machines: readonly Machine[]) {
  return machines.map((machine, index) => ({
    position: index + 1,
    machine,
    verdict: assessMachine(machine, facts.version, facts.installed),
  }));
}

const CONTEXT = {
  lang: 'en',
  facts,
  inputs: ['list.txt'],
  evaluated: '2026-11-24T03:00:00+00:00',
  deadlineOf: () => undefined,
} as const;

/** The CSV export of machines. */
export function exported(rows: readonly JudgedRow[]): string {
  return [...csvChunks(rows, CONTEXT)].join('');
}

/** Their JSON export. */
export function exportedJson(rows: readonly JudgedRow[]): string {
  return [
    ...jsonChunks(rows, { ...CONTEXT, schema: 'https://example.com/schema', badLines: [], notUnderstood: 0 }),
  ].join('');
}

/** Their text for a change record. */
export function exportedTicket(rows: readonly JudgedRow[]): string {
  return ticketText(rows, { ...CONTEXT, notUnderstood: 0, partly: 0, leftOut: 0 });
}
