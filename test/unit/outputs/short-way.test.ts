import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEvidenceReader, readEvidence, type Evidence } from '../../../src/outputs/output-reader.ts';

/* Rows of a fleet's list are read in place, without cutting lines and cells. The long way has to say the same: lines
 * that come in pieces always take it. */

/** Every line in pieces. */
function readByCharacters(text: string): Evidence {
  const reader = createEvidenceReader();
  for (const character of text) reader.push(character);
  return reader.finish();
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
        // Mostly the first, so that whole rows are read the short way.
        return possible[choice < 700 ? choice % 2 : choice % possible.length] ?? '';
      });
      return [...cells, ...(extra === '' ? [] : [extra])].join(delimiter);
    }),
    ...also,
  ]);

describe('the short way says what the long way says', () => {
  test('of a host and a version', () => {
    fc.assert(
      fc.property(fc.array(rowText, { minLength: 1, maxLength: 8 }), lineEnds, (lines, lineEnd) => {
        const text = `${lines.join(lineEnd)}${lineEnd}`;
        expect(readEvidence(text)).toEqual(readByCharacters(text));
      }),
      { numRuns: 600 },
    );
  });

  test('of rows below a header', () => {
    fc.assert(
      fc.property(headed, lineEnds, (lines, lineEnd) => {
        const text = `${lines.join(lineEnd)}${lineEnd}`;
        expect(readEvidence(text)).toEqual(readByCharacters(text));
      }),
      { numRuns: 800 },
    );
  });

  test.each([
    ['host,version,boot,last boot', 'SRV01,6.1.7601.17514,2023-04-01 08:15,2023-05-01 08:15'],
    ['host,version,boot,last boot', 'SRV01,6.1.7601.17514,,2023-05-01 08:15'],
    ['host,computer,version', 'SRV01,SRV02,6.1.7601.17514'],
    ['host,version,file version', 'SRV01,6.1.7601.17514,6.1.7601.18438'],
    ['host,version,edition,os', 'SRV01,6.1.7601.17514,windows-7,windows-vista'],
    ['host,version,kb,updates', 'SRV01,6.1.7601.17514,KB2688338,KB2790655'],
    ['host,version,FileVersionRaw', 'SRV01,6.1.7601.17514,6.1.7601.18438'],
    ['host,version,FileMajorPart,FileMinorPart,FileBuildPart,FilePrivatePart', 'SRV01,6.1.7601.17514,6,1,7601,18438'],
    ['version,host', '6.1.7601.17514,SRV01'],
    ['host,host', 'SRV01,SRV02'],
    ['version,version', '6.1.7601.17514,6.1.7601.18438'],
    ['owner,version', 'Sato1,6.1.7601.17514'],
    ['host,product version', 'SRV01,6.1.7601.17514'],
  ])('of columns that come twice, or are others: %s', (...lines) => {
    const text = `${lines.join('\n')}\n`;
    expect(readEvidence(text)).toEqual(readByCharacters(text));
  });

  test.each(HOSTS)('of a host called %s', (host) => {
    for (const between of [' ', ',', ';']) {
      for (const before of ['', 'host,version\n', `SRV01${between}6.1.7601.17514\n`]) {
        const text = `${before}${host}${between}6.1.7601.17514\n`;
        expect(readEvidence(text)).toEqual(readByCharacters(text));
      }
    }
  });
});

describe('rows of five columns', () => {
  const HEADER = 'host,version,edition,boot time,KBs';
  const ROW = 'SRV01,6.1.7601.17514,windows-7-sp1,2023-04-01 08:15:30,KB2688338 KB2790655';

  test('keep all that they say', () => {
    const { machines, counts } = readEvidence(`${HEADER}\n${ROW}\n`);
    expect(counts).toEqual({ lines: 2, consumed: 1, structural: 1, notUnderstood: 0 });
    expect(machines).toEqual([
      {
        order: 0,
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
        lines: [{ input: 0, from: 2, to: 2 }],
        readers: ['delimited-list'],
        conflicts: [],
      },
    ]);
  });

  test('keep it when more is said of the same host', () => {
    const [machine] = readEvidence(`${HEADER}\n${ROW}\nsrv01,6.1.7601.18438,windows-7,,KB2491683\n`).machines;
    expect(machine?.versions.map(({ version }) => version.revision)).toEqual([17514, 18438]);
    expect(machine?.kbs).toEqual(['KB2688338', 'KB2790655', 'KB2491683']);
    expect(machine?.conflicts).toEqual([{ field: 'edition', kept: 'windows-7-sp1', other: 'windows-7' }]);
    expect(machine?.boot?.raw).toBe('2023-04-01 08:15:30');
  });

  test('are read whole where every machine has updates of its own', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `SRV${index},6.1.7601.17514,,,KB${1_000_000 + index}`);
    // Longer than one of the pieces that a text is read in.
    const { machines, counts } = readEvidence(`${HEADER}\n${rows.join('\n')}\n`);
    expect(counts).toEqual({ lines: 20_001, consumed: 20_000, structural: 1, notUnderstood: 0 });
    expect(machines.map(({ kbs }) => kbs.join(' '))).toEqual(rows.map((row) => row.split(',')[4]));
  });
});
