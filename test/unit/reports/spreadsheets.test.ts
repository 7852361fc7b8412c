import { describe, expect, test } from 'vitest';
import { read, utils, write, type ParsingOptions, type WorkSheet } from 'xlsx';
import { catalogCsv } from '../../../src/api/catalog-csv.ts';
import { catalog } from '../../../src/catalog/index.ts';
import { deadlineOf, machineDeadline, startIso } from '../../../src/deadlines/deadline.ts';
import type { MachineRow } from '../../../src/fleet/fleet.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locales.ts';
import { cutCells } from '../../../src/outputs/text/cells.ts';
import { csvChunks } from '../../../src/reports/export-csv.ts';
import { readOutputs } from '../../support/outputs.ts';
import { BY_REASON, CLOCKS, facts, judged, rowsOf } from '../fleet/fleet-facts.ts';

const NUMBERS: ReadonlySet<string> = new Set(['position', 'day now', 'days left', 'days overdue']);
// Of a column whose cells are dates or nothing, in one order that no country has another reading of.
const DATES: ReadonlySet<string> = new Set(['released']);

/** Machines with every reason, every kind of start, conflicts of each kind, and names that look like values. */
const rows = rowsOf(
  ...Object.values(BY_REASON).map((text, index) => text.replaceAll('SRV01', `SRV${100 + index}`)),
  'host,version,boot\nD1,6.1.7601.17514,20250401081530.500000+540\nD2,6.1.7601.17514,03/04/2026 10:00\nD3,6.1.7601.17514,2026-03-05\nD4,6.1.7601.17802,3/4/2026 8:15:30 PM\nD5,6.1.7601.17514,31/02/2019 08:00\n',
  'host,version,uptime\nU1,6.1.7601.17514,412.03:15:22\nU2,6.1.7601.17514,13 months\nU3,6.1.7601.17514,12.5\n',
  'host,version\nMAY-12,6.1.7601.17514\nMARCH1,6.1.7601.17514\n00012,6.1.7601.17514\n2E5,6.1.7601.17514\n10.0.0.1,6.1.7601.17514\n',
  'host,os version,kb\nC1,6.1.7601,KB2688338\nC1,6.0.6002,KB2688338\n',
  'host,os,kb\nC2,Windows 7 SP1,KB2688338\nC2,Windows Server 2008 SP2,KB2688338\n',
  'host,version,boot\nC3,6.1.7601.17514,2025-03-05 10:00:00\nC3,6.1.7601.17514,04/05/2026 11:00\n',
  'host,version\nC4,6.1.7601.17514\nC4,6.1.7601.17802\n',
  'C5 KB2688338 KB2553549\nC5 KB2688338 missing\n',
);

function csvOf(lang: Locale): string {
  return [
    ...csvChunks(rows, {
      lang,
      facts,
      inputs: ['list.txt'],
      evaluated: '2026-11-24T03:00:00+00:00',
      startOf: (row) => startIso(row, CLOCKS),
      deadlineOf: (row) => machineDeadline(deadlineOf(row, CLOCKS)),
    }),
  ].join('');
}

/** A CSV file as the library opens it. */
function opened(csv: string, options: ParsingOptions): WorkSheet {
  const { Sheets, SheetNames } = read(Buffer.from(csv), { type: 'buffer', ...options });
  const sheet = Sheets[SheetNames[0] ?? ''];
  if (sheet === undefined) throw new Error('No sheet');
  return sheet;
}

/** What became of cells that were not to change: their text, and what they are now. */
function changed(csv: string, options: ParsingOptions): readonly unknown[] {
  const sheet = opened(csv, options);
  const [header = [], ...lines] = csv
    .slice(1)
    .split('\r\n')
    .slice(0, -1)
    .map((line) => cutCells(line, ','));
  return lines.flatMap((cells, line) =>
    cells.flatMap((text, column) => {
      const name = header[column] ?? '';
      const cell: unknown = sheet[utils.encode_cell({ r: line + 1, c: column })];
      if (text === '' || NUMBERS.has(name) || DATES.has(name)) return [];
      const { t, v } = (cell ?? {}) as { t?: string; v?: unknown }; // a cell of the library
      return t === 's' && v === text ? [] : [{ name, text, t, v }];
    }),
  );
}

const OPENINGS: readonly (readonly [string, ParsingOptions])[] = [
  ['as it is', {}],
  ['with days first', { dateNF: 'dd/mm/yyyy' }],
  ['with months first', { dateNF: 'm/d/yy' }],
  ['with the year first', { dateNF: 'yyyy"年"m"月"d"日"' }],
  ['with dates as dates', { cellDates: true }],
  ['without texts', { cellText: false, cellNF: true }],
];

describe.each(OPENINGS)('opened in a spreadsheet %s', (_, options) => {
  test.each(LOCALES)('no text of the export becomes a number or a date, %s', (lang) => {
    expect(changed(csvOf(lang), options)).toEqual([]);
  });

  test('nor does one of the catalogue', () => {
    expect(changed(catalogCsv(catalog), options)).toEqual([]);
  });

  test.each(LOCALES)('saved as a workbook and as CSV again, the export says the same of every machine, %s', (lang) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, opened(csvOf(lang), options), 'Machines');
    const saved: unknown = write(book, { bookType: 'xlsx', type: 'buffer' });
    const again = read(saved, { type: 'buffer', ...options });
    const sheet = again.Sheets['Machines'];
    if (sheet === undefined) throw new Error('No sheet');
    const machines = judged(readOutputs(utils.sheet_to_csv(sheet)).machines);
    expect(machines.map(told)).toEqual(rows.map(told));
  });
});

function told({ machine, verdict }: MachineRow) {
  const { host, kbs, boot, uptime, conflicts, osVersions, editions, versions } = machine;
  return {
    host,
    verdict: verdict.verdict,
    reason: verdict.reason,
    contradictions: verdict.contradictions,
    versions: versions.map(({ version }) => Object.values(version).join('.')),
    kbs,
    starts: boot?.readings,
    uptime: [uptime?.seconds, uptime?.most],
    conflicts: conflicts.map(({ field }) => field),
    osVersions,
    editions,
  };
}
