import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeLine } from '../../../src/outputs/readers/free-line.ts';
import { readPlainRow } from '../../../src/outputs/readers/plain-row.ts';
import { createOutputReader } from '../../../src/outputs/output-reader.ts';
import { type ReadOutputs, finished, readOutputs } from '../../support/outputs.ts';

/* The rows that lists of machines consist of, and some that only look like them. */

/** Every line in pieces. */
function readByCharacters(text: string): ReadOutputs {
  const reader = createOutputReader();
  for (const character of text) reader.push(character);
  return finished(reader);
}

const HOSTS = [
  'SRV01',
  'srv01',
  'SRV02',
  'web-1',
  'SRV_A',
  'Kiosk3',
  'SERVER01',
  'server2008',
  'server',
  'windows7',
  'WIN-4F2K',
  'x-win7',
  'wins7',
  'vista',
  'KB2688338',
  'kb12',
  'unknown',
  'error',
  'null',
  'true',
  'File',
  'file1',
  'fileversion',
  'Version2',
  'N/A',
  'サーバー1',
  'é1',
  '192.0.2.1',
  '"SRV03"',
  ' SRV04',
  '',
  'a'.repeat(70),
  `${'a'.repeat(61)}1`,
  `${'a'.repeat(62)}1`,
  'srv-2019-01-02',
  'srv-20190102-3',
];
const VERSIONS = [
  '6.1.7601.17514',
  '6.1.7601.18438',
  '06.01.7601.017514',
  '10.0.17763.1',
  '6.1.7601.70000',
  '6.1.7601',
  '6.1.7601.17514.1',
  '6.1.7601.17',
  '6.1.7601.17...',
  '6.1.7601.17514 (win7sp1_ldr.120329-1500)',
  '6.1.7601.1751４',
  '10.0.0.1',
  'v6.1.7601.17514',
  ' 6.1.7601.17514 ',
  'tbd',
  '',
];
const CELLS: Readonly<Record<string, readonly string[]>> = {
  host: HOSTS,
  version: VERSIONS,
  edition: [
    'windows-7-sp1',
    'windows-7',
    'Windows Server 2008 R2',
    'Windows XP',
    'Linux',
    '"Windows 7"',
    'Windows® 7',
    '',
  ],
  KBs: ['KB2688338', 'KB2688338 KB2790655', 'kb2790655', 'KB26', 'none', ' KB2688338', '"KB2688338;KB2790655"', ''],
  'boot time': [
    '2023-04-01 08:15:30',
    '2023-04-01T08:15',
    '2023-02-31 08:15:30',
    '2023-04-01 08:75:30',
    '2023-04-01 08:15:3',
    '1901-04-01 08:15:30',
    '2023-04-01',
    '4/1/2023 8:15',
    '20230401081530.500000+540',
    '412.03:15:22',
    'soon',
    '',
  ],
  file: ['tcpip.sys', 'C:\\Windows\\System32\\drivers\\tcpip.sys', 'fwpkclnt.sys', '-', ''],
  name: ['C:\\Windows\\System32\\drivers\\tcpip.sys', 'Windows 7', 'SRV09', ''],
  'os version': ['6.1.7601', '6.3.9600.17415', ''],
  uptime: ['412', '412.03:15:22', ''],
  ProductVersion: ['6.1.7601.17514', ''],
  owner: ['Sato', 'KB2688338', '6.1.7601.18438', ''],
};

// What a host's name, a label, a product, an update or a date may begin or end with.
const WORD_PARTS = 'win dows server 2008 2012 r2 kb 268833 8 - _ file versi on srv 01 2019 -01-02 vista null x'.split(
  ' ',
);

const anyRow = fc.tuple(
  fc.constantFrom(...HOSTS),
  fc.constantFrom(' ', ',', ';', '\t', '  ', ', ', ' : '),
  fc.constantFrom(...VERSIONS),
);
const rowText = fc.oneof(
  anyRow.map(([host, between, version]) => `${host}${between}${version}`),
  anyRow.map(([host, between, version]) => `${version}${between}${host}`),
);
const lineEnds = fc.constantFrom('\n', '\r\n');

const headed = fc
  .record({
    columns: fc.shuffledSubarray(Object.keys(CELLS), { minLength: 2 }),
    delimiter: fc.constantFrom(',', ';', '\t'),
    rows: fc.array(fc.array(fc.nat({ max: 1000 }), { minLength: 11, maxLength: 11 }), { minLength: 1, maxLength: 12 }),
    extra: fc.constantFrom('', '', '', 'KB2491683', 'x'),
    also: fc.array(rowText, { maxLength: 2 }),
  })
  .map(({ columns, delimiter, rows, extra, also }) => [
    columns.join(delimiter),
    ...rows.map((row) => {
      const cells = columns.map((column, index) => {
        const choice = row[index] ?? 0;
        const possible = CELLS[column] ?? [];
        // Mostly the first, so that whole rows are understood.
        return possible[choice < 700 ? choice % 2 : choice % possible.length] ?? '';
      });
      return [...cells, ...(extra === '' ? [] : [extra])].join(delimiter);
    }),
    ...also,
  ]);

describe('rows', () => {
  test('of a host and a version are read alike, wherever chunks end', () => {
    fc.assert(
      fc.property(fc.array(rowText, { minLength: 1, maxLength: 8 }), lineEnds, (lines, lineEnd) => {
        const text = `${lines.join(lineEnd)}${lineEnd}`;
        expect(readOutputs(text)).toEqual(readByCharacters(text));
      }),
      { numRuns: 300 },
    );
  });

  test('below a header are read alike, wherever chunks end', () => {
    fc.assert(
      fc.property(headed, lineEnds, (lines, lineEnd) => {
        const text = `${lines.join(lineEnd)}${lineEnd}`;
        expect(readOutputs(text)).toEqual(readByCharacters(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a plain row', () => {
  const line = (text: string) => ({ number: 1, raw: text, text });

  /** A blank behind it keeps a line from being read as a plain row. */
  function expectSame(text: string): void {
    const plain = readPlainRow(text);
    if (plain !== undefined) expect(freeLine.read(line(text), undefined)).toMatchObject({ sightings: [plain] });
    expect(readOutputs(text).machines).toEqual(readOutputs(`${text} `).machines);
  }

  test('is what most lists consist of', () => {
    expect(readPlainRow('SRV01 6.1.7601.17514')).toMatchObject({
      host: 'SRV01',
      version: { version: { revision: 17514 } },
    });
    expect(readPlainRow('web-1    10.0.17763.1')).toMatchObject({ host: 'web-1' });
  });

  test.each(HOSTS)('says of a host called %s what every other way says', (host) => {
    for (const version of VERSIONS) {
      for (const between of [' ', ',', ';', '  ', '\t']) expectSame(`${host}${between}${version}`);
    }
  });

  test('says the same of any word', () => {
    const word = fc
      .array(fc.constantFrom(...WORD_PARTS), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(word, (host) => expectSame(`${host} 6.1.7601.17514`)),
      { numRuns: 2000 },
    );
  });
});

describe('rows of five columns', () => {
  const HEADER = 'host,version,edition,boot time,KBs';
  const ROW = 'SRV01,6.1.7601.17514,windows-7-sp1,2023-04-01 08:15:30,KB2688338 KB2790655';

  test('keep all that they say', () => {
    const { machines, counts } = readOutputs(`${HEADER}\n${ROW}\n`);
    expect(counts).toEqual({ lines: 2, consumed: 1, structural: 1, notUnderstood: 0, partly: 0, leftOut: 0 });
    expect(machines).toEqual([
      {
        host: 'SRV01',
        versions: [{ version: { major: 6, minor: 1, build: 7601, revision: 17514 }, tag: undefined, origin: 'text' }],
        osVersion: undefined,
        edition: 'windows-7-sp1',
        product: 'windows-7-sp1',
        kbs: ['KB2688338', 'KB2790655'],
        boot: {
          raw: '2023-04-01 08:15:30',
          order: 'year-month-day',
          readings: [{ year: 2023, month: 4, day: 1, hour: 8, minute: 15, second: 30 }],
          ambiguous: false,
          offsetMinutes: undefined,
          dateOnly: false,
        },
        uptime: undefined,
        installs: [],
        lines: [{ input: 0, from: 2, to: 2 }],
        readers: ['delimited-list'],
        osVersions: [],
        editions: ['windows-7-sp1'],
        otherWindows: undefined,
        conflicts: [],
      },
    ]);
  });

  test('keep it when more is said of the same host', () => {
    const [machine] = readOutputs(`${HEADER}\n${ROW}\nsrv01,6.1.7601.18438,windows-7,,KB2491683\n`).machines;
    expect(machine?.versions.map(({ version }) => version.revision)).toEqual([17514, 18438]);
    expect(machine?.kbs).toEqual(['KB2688338', 'KB2790655', 'KB2491683']);
    expect(machine?.conflicts).toEqual([{ field: 'edition', kept: 'windows-7-sp1', other: 'windows-7' }]);
    expect(machine?.boot?.raw).toBe('2023-04-01 08:15:30');
  });

  test('are read where every machine has updates of its own', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `SRV${index},6.1.7601.17514,,,KB${1_000_000 + index}`);
    // Longer than one of the pieces that a text is read in.
    const { machines, counts } = readOutputs(`${HEADER}\n${rows.join('\n')}\n`);
    expect(counts).toEqual({ lines: 20_001, consumed: 20_000, structural: 1, notUnderstood: 0, partly: 0, leftOut: 0 });
    expect(machines.map(({ kbs }) => kbs.join(' '))).toEqual(rows.map((row) => row.split(',')[4]));
  });
});
