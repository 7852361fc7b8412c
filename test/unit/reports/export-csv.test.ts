import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutCells } from '../../../src/outputs/text/cells.ts';
import { roleOf } from '../../../src/outputs/vocabulary/role-of-heading.ts';
import type { Machine } from '../../../src/outputs/machine.ts';
import { csvCell } from '../../../src/reports/csv-cell.ts';
import { CSV_COLUMNS, csvChunks, type CsvColumn } from '../../../src/reports/export-csv.ts';
import type { MachineDeadline } from '../../../src/deadlines/deadline.ts';
import type { MachineRow } from '../../../src/fleet/fleet.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locales.ts';
import { anyMachines } from '../fleet/any-machine.ts';
import { BY_REASON, facts, judged, rowsOf } from '../fleet/fleet-facts.ts';
import { readOutputs } from '../../support/outputs.ts';

const EVALUATED = '2026-11-24T03:00:00+00:00';
const DEADLINE: MachineDeadline = {
  bootText: '=2023-01-01',
  dayNow: 10,
  wrap: '2024-05-12T02:27:52',
  wrapMs: Date.UTC(2024, 4, 12, 2, 27, 52),
  chimney: '2023-09-06T13:13:56',
  lastWeekend: '2024-05-04',
  daysLeft: 487,
  earlierDays: 0,
  counterWraps: false,
};

function csvOf(
  rows: Iterable<MachineRow>,
  lang: Locale = 'en',
  deadline?: MachineDeadline,
  inputs = ['srv.txt'],
): string {
  const deadlineOf = () => deadline;
  return [...csvChunks(rows, { lang, facts, inputs, evaluated: EVALUATED, deadlineOf })].join('');
}

/** The rows below the header, by column. */
function cellsOf(csv: string): readonly Readonly<Record<CsvColumn, string>>[] {
  const [, ...lines] = csv.split('\r\n').slice(0, -1);
  return lines.map((line) => {
    const cells = cutCells(line, ',');
    expect(cells).toHaveLength(CSV_COLUMNS.length);
    return Object.fromEntries(CSV_COLUMNS.map((column, index) => [column, cells[index] ?? ''])) as Record<
      CsvColumn,
      string
    >; // built from all columns
  });
}

const said = ({ machine, verdict }: MachineRow) => [machine.host, verdict.verdict, verdict.reason];
const known = ({ versions, osVersion, edition, kbs, boot, uptime }: Machine) => ({
  versions: versions.map(({ version, tag }) => ({ version, tag })),
  osVersion,
  edition,
  kbs,
  starts: boot?.readings,
  uptime: uptime?.seconds,
});

describe('read again, a CSV gives the same machines', () => {
  test.each(LOCALES)('any machines, %s', (lang) => {
    fc.assert(
      fc.property(anyMachines, (machines) => {
        const rows = judged(machines);
        const { machines: again, badLines } = readOutputs(csvOf(rows, lang, DEADLINE));
        expect(badLines).toEqual([]);
        expect(judged(again).map(said)).toEqual(rows.map(said));
        expect(again.map(known)).toEqual(machines.map(known));
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['several versions of a host', 'A 6.1.7601.18438\nB 6.1.7601.17514\nA 6.1.7601.17514'],
    ['updates of machines without a name', 'A 6.1.7601.17514\nKB2688338\n\nA 6.1.7601.17514\nKB1234567'],
    ['a number in the place of a name', 'CSName,Version\n601.18438,6.1.7601.17514\n601.18438,6.1'],
    ['dates with two readings', 'host,version,boot\nA,6.1.7601.17514,03/04/2019 10:00'],
    ['a number without enough digits', 'FileMajorPart,FileMinorPart,FileBuildPart,FilePrivatePart\n6,1,5,17514'],
    [
      'every reason',
      Object.values(BY_REASON)
        .map((text, index) => text.replaceAll('SRV01', `S${index}`))
        .join('\n\n'),
    ],
  ])('%s', (_, text) => {
    const rows = rowsOf(...text.split('\n\n'));
    const again = readOutputs(csvOf(rows)).machines;
    expect(judged(again).map(said)).toEqual(rows.map(said));
    expect(again.map(known)).toEqual(rows.map(({ machine }) => known(machine)));
  });

  test.each([
    ['OS versions', 'host,os version,kb\nC1,6.1.7601,KB2688338\nC1,6.0.6002,KB2688338'],
    ['editions', 'host,os,kb\nC2,Windows 7 SP1,KB2688338\nC2,Windows Server 2008 SP2,KB2688338'],
    ['starts', 'host,version,boot\nC3,6.1.7601.17514,2025-03-05 10:00\nC3,6.1.7601.17514,04/05/2026 11:00'],
    ['updates', 'host,kb,status,product\nC5,KB2688338,installed,Windows 7\nC5,KB2688338,missing,'],
    ['versions', 'host,version\nC4,6.1.7601.17514\nC4,6.1.7601.17802'],
  ])('contradicting %s of machines without a name, in either language', (_, text) => {
    const nameless = rowsOf(text).map(({ machine }) => ({ ...machine, host: undefined }));
    const rows = judged([...nameless, ...nameless]);
    const conflicts = (machine: Machine) => machine.conflicts.map(({ field }) => field);
    for (const csv of [csvOf(rows), csvOf(rows, 'ja'), csvOf(rows, 'ja').normalize('NFKC')]) {
      const { machines: again, badLines } = readOutputs(csv);
      expect(badLines).toEqual([]);
      expect(judged(again).map(said)).toEqual(rows.map(said));
      expect(again.map(conflicts)).toEqual([...nameless, ...nameless].map(conflicts));
    }
  });

  test('more updates than a cell of Excel holds', () => {
    const kbs = Array.from({ length: 7000 }, (_, index) => `KB${1_000_000 + index}`);
    const rows = rowsOf(kbs.map((kb) => `SRV01;${kb}`).join('\n'));
    const csv = csvOf(rows);
    for (const { kbs: cell } of cellsOf(csv)) expect(cell.length).toBeLessThan(32_767);
    expect(readOutputs(csv).machines.map((machine) => machine.kbs)).toEqual([kbs]);
  });

  test('exported again it is the same, but for where it was read', () => {
    const rows = rowsOf(...Object.values(BY_REASON).map((text, index) => text.replaceAll('SRV01', `S${index}`)));
    const facets = (csv: string) => cellsOf(csv).map((cells) => ({ ...cells, 'read from': '', product: '' }));
    const csv = csvOf(rows);
    expect(facets(csvOf(judged(readOutputs(csv).machines)))).toEqual(facets(csv));
  });
});

describe('the file', () => {
  test('begins with a byte-order mark and the columns, and ends every line with CR LF', () => {
    const csv = csvOf(rowsOf('SRV01 6.1.7601.17514'), 'ja');
    expect(csv.startsWith(`\ufeff${CSV_COLUMNS.join(',')}\r\n1,SRV01,6.1.7601.17514,`)).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('of no machine has the columns', () => {
    expect(csvOf([])).toBe(`\ufeff${CSV_COLUMNS.join(',')}\r\n`);
  });

  test('has columns that the readers know, before all others, and none of these twice', () => {
    const roles = CSV_COLUMNS.map(roleOf);
    expect(roles.slice(0, 9)).toEqual([
      undefined,
      'host',
      'version',
      'os-version',
      'product',
      'boot',
      'uptime',
      'kb',
      'product',
    ]);
    // "found" says it in words; the version stands in its own column.
    expect(roles.slice(9).filter((role) => role !== undefined)).toEqual(['found']);
  });

  test('comes in pieces', () => {
    const rows = rowsOf(Array.from({ length: 2500 }, (_, index) => `SRV${index} 6.1.7601.17514`).join('\n'));
    const chunks = [...csvChunks(rows, { lang: 'en', facts, inputs: [], evaluated: EVALUATED })];
    expect(chunks.length).toBeGreaterThan(4);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(1_000_000);
  });

  test('says what the page says, with the catalogue’s version and the sources in every row', () => {
    const [cells] = cellsOf(csvOf(rowsOf('SRV01 6.1.7601.17802'), 'ja', DEADLINE));
    expect(cells).toMatchObject({
      verdict: 'fixed',
      reason: 'at-or-above-listed-update',
      evidence: 'official',
      'verdict text': '対策済み',
      strength: '公式',
      comparison: '6.1.7601, GDR: 17802 ≥ 17802（KB2688338）; 6.1.7601, GDR: 17802 ≥ 17757（KB2553549）',
      'day now': '10',
      'day 497': '2024-05-12T02:27:52（UTCとの時差は不明）',
      'last weekend': '2024-05-04/2024-05-05',
      'evaluated at': EVALUATED,
      'list strength': '公式',
      'number strength': 'スキャナーが一致',
      'days left': '487',
      'days overdue': '',
      'read from': 'srv.txt 1行目',
      'catalogue version': `${facts.catalog.date}+${facts.catalog.hash}`,
    });
    expect(cells?.sources).toContain('vwnet.jp');
  });

  test('dates are ISO 8601; one with two readings stays as it was written, with words before it', () => {
    const text = 'host,version,boot\nA,6.1.7601.17514,20230401081530.500000+540\nB,6.1.7601.17514,03/04/2019 10:00';
    expect(cellsOf(csvOf(rowsOf(text))).map((cells) => cells['boot time'])).toEqual([
      '2023-04-01T08:15:30+09:00',
      'as written: 03/04/2019 10:00',
    ]);
  });

  test('the words beside a date are those of the page, and the file reads the same in both languages', () => {
    const text = `host,version,boot
A,6.1.7601.17514,2023-04-01 08:15:30
B,6.1.7601.17514,03/04/2019 10:00
C,6.1.7601.17514,2026-03-05
D,6.1.7601.17514,2025-03-05 10:00
D,6.1.7601.17514,04/05/2026 11:00`;
    const starts = (lang: Locale) => cellsOf(csvOf(rowsOf(text), lang, DEADLINE)).map((cells) => cells['boot time']);
    expect(starts('ja')).toEqual([
      '2023-04-01T08:15:30（UTCとの時差は不明）',
      '元の記載：03/04/2019 10:00',
      '2026-03-05（時刻は不明）',
      '2025-03-05T10:00:00（UTCとの時差は不明）',
      '元の記載：04/05/2026 11:00',
    ]);
    expect(starts('en').slice(0, 3)).toEqual([
      '2023-04-01T08:15:30 (offset not known)',
      'as written: 03/04/2019 10:00',
      '2026-03-05 (time not known)',
    ]);
    const csv = csvOf(rowsOf(text), 'ja', DEADLINE);
    expect(csv).not.toMatch(/as written|not known/);
    const told = (machine: Machine) => [known(machine), machine.conflicts.map(({ other }) => other)];
    const expected = rowsOf(text).map(({ machine }) => told(machine));
    for (const again of [csv, csv.normalize('NFKC'), csvOf(rowsOf(text), 'en', DEADLINE)]) {
      const { machines, badLines } = readOutputs(again);
      expect(badLines).toEqual([]);
      expect(machines.map(told)).toEqual(expected);
    }
  });

  test('what stands in for a product, and what two inputs contradict, are in the language of the page', () => {
    const text = 'host,kb,status\nC5,KB2688338,installed\nC5,KB2688338,missing';
    const cells = (lang: Locale) => {
      const [first, second] = cellsOf(csvOf([...rowsOf(text), ...rowsOf('KB2688338')], lang));
      return [first?.product, second?.kbs];
    };
    expect(cells('ja')).toEqual(['Microsoft Windows（種類は不明）', 'KB2688338（適用済み、未適用）']);
    expect(cells('en')).toEqual(['Windows (version unknown)', 'KB2688338 (installed, missing)']);
  });

  test('a deadline that has passed is a number of its own', () => {
    const [cells] = cellsOf(csvOf(rowsOf('SRV01 6.1.7601.17514'), 'en', { ...DEADLINE, daysLeft: -3 }));
    expect([cells?.['days left'], cells?.['days overdue']]).toEqual(['', '3']);
  });
});

const NASTY = 'aA1 =+-@＝＋－＠;,"＂\'\t\r\n\u0000\u0085\u00a0\u200b\u2028\u202e\u2066\u3000\ud83d日|';

describe('a cell', () => {
  test.each([
    ['', ''],
    ['SRV01', 'SRV01'],
    ['6.1.7601.17802 (_ldr)', '6.1.7601.17802 (_ldr)'],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\r\nb', '"a b"'],
    ['=1+1', `"'=1+1"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['  =1', `"'  =1"`],
    ['\t=1', `"' =1"`],
    ['\r=1', `"' =1"`],
    ['\u200b=1', `"'=1"`],
    ['\u3000＝1', `"'\u3000＝1"`],
    ['＋1', `"'＋1"`],
    ['－1', `"'－1"`],
    ['＠x', `"'＠x"`],
    ['Windows 7;=cmd', `"Windows 7;'=cmd"`],
    ['a＂b', '"a""b"'],
  ])('%j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  test('is never a formula, and always one cell of one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...NASTY) }), (text) => {
        const cell = csvCell(text);
        expect(cell.replace(/^"/, '')).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        expect(cell).not.toMatch(/[\r\n\u202a-\u202e\u2066-\u2069]/);
        expect(cutCells(`${cell},next`, ',')).toHaveLength(2);
      }),
    );
  });
});

test('a machine that did not answer is still there when its export is read again', () => {
  const csv = csvOf(rowsOf('Node,Version\nSRV01,\nSRV02,6.1.7601.17514\n'));
  const again = readOutputs(csv);
  expect(again.machines.map(({ host }) => host)).toEqual(['SRV01', 'SRV02']);
  expect(again.badLines).toEqual([]);
  expect(rowsOf(csv).map(({ verdict }) => verdict.reason)).toEqual(['no-listed-update-installed', 'below-fix-level']);
});

test('a version that an answer said no of proves no fix either when its export is read again', () => {
  const rows = rowsOf('host,tcpip.sys,Compliant\nWEB3,6.1.7601.18438,no\nWEB4,6.1.7601.17514,no');
  expect(rows.map(({ verdict }) => verdict.verdict)).toEqual(['cannot-tell', 'not-fixed']);
  const again = judged(readOutputs(csvOf(rows)).machines);
  expect(again.map(({ verdict }) => verdict.verdict)).toEqual(['cannot-tell', 'not-fixed']);
  expect(again.map(({ machine }) => machine.versions.length)).toEqual([1, 1]);
});
