import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINE_MAX } from '../../../src/outputs/text/line-splitter.ts';
import { accountOf, said, saidOf } from './fixtures.ts';
import { createOutputReader } from '../../../src/outputs/output-reader.ts';
import { type ReadOutputs, finished, readOutputs } from '../../support/outputs.ts';

const HEADER = 'host,tcpip.sys,installed KBs,remarks';

function lines(...rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}

describe('a quoted cell with line breaks', () => {
  test('is one cell of one row, and all its lines are the machine’s', () => {
    const text = lines(
      HEADER,
      'SRV01,6.1.7601.17514,"KB2491683',
      'KB2688338,',
      '',
      'KB2790655","ask ""Sato""',
      'before 6.1.7601.18438"',
      'SRV02,6.1.7601.18438,,',
    );
    const { machines, badLines, counts } = readOutputs(text);
    expect(machines.map(said)).toEqual([
      { host: 'SRV01', version: '6.1.7601.17514', kbs: 'KB2491683 KB2688338 KB2790655' },
      { host: 'SRV02', version: '6.1.7601.18438' },
    ]);
    expect(machines[0]?.lines).toEqual([{ input: 0, from: 2, to: 6 }]);
    expect(badLines).toEqual([]);
    expect(counts).toEqual({ lines: 7, consumed: 6, structural: 1, notUnderstood: 0, partly: 0, leftOut: 0 });
  });

  test.each([
    ['all quoted', ',', '"SRV01","6.1.7601.17514","KB2491683\nKB2688338","x\ny"'],
    ['semicolons', ';', 'SRV01;6.1.7601.17514;"KB2491683\nKB2688338";'],
    ['tabs', '\t', 'SRV01\t6.1.7601.17514\t"KB2491683\nKB2688338"\t'],
    ['update after update', ',', `SRV01,6.1.7601.17514,"KB2491683,\nKB2688338,\n",`],
    ['Windows’ line ends', ',', 'SRV01,6.1.7601.17514,"KB2491683\r\nKB2688338",\r\n'],
    ['a list of words', ',', 'SRV01,6.1.7601.17514,KB2491683 KB2688338,"first\n担当: 佐藤\n-----\nName : x"'],
  ])('is read: %s', (_name, delimiter, row) => {
    expect(saidOf(`${HEADER.replaceAll(',', delimiter)}\n${row}\nSRV02${delimiter}6.1.7601.18438`)).toEqual([
      { host: 'SRV01', version: '6.1.7601.17514', kbs: 'KB2491683 KB2688338' },
      { host: 'SRV02', version: '6.1.7601.18438' },
    ]);
  });

  test.each([
    ['a row without a host', ',6.1.7601.18438,,'],
    ['a row that is too short', 'SRV09,6.1.7601.18438'],
  ])('may have a line that looks like %s', (_name, line) => {
    expect(accountOf(HEADER, 'SRV01,6.1.7601.17514,,"see', line, 'there"')).toEqual({
      said: ['SRV01 6.1.7601.17514'],
      took: ['2-4 delimited-list'],
      bad: [],
      structural: 1,
    });
  });

  test('is read line by line where the row has other columns than the header', () => {
    // As a row of this list: without its header, neither version would be the file's.
    expect(accountOf('host,product version,version,remarks', 'SRV01,6.1.7601.18000,"6.1.7601.17514', 'x"')).toEqual({
      said: ['SRV01 6.1.7601.17514'],
      took: ['2 delimited-list'],
      bad: ['3 no-fact'],
      structural: 1,
    });
  });

  test('has 500 lines at the most, as long as the longest line', () => {
    const row = (...remarks: readonly string[]) =>
      accountOf(HEADER, `SRV01,6.1.7601.17514,,"${remarks.join('\n')}"`).took;
    const notes = (count: number) => Array.from({ length: count }, () => 'x');
    expect(row(...notes(500))).toEqual(['2-501 delimited-list']);
    expect(row(...notes(501))).toEqual(['2 delimited-list']);
    const rest = LINE_MAX - 'SRV01,6.1.7601.17514,,"'.length - '"'.length;
    expect(row('x'.repeat(rest - 10), 'x'.repeat(10))).toEqual(['2-3 delimited-list']);
    expect(row('x'.repeat(rest - 10), 'x'.repeat(11))).toEqual(['2 delimited-list']);
  });

  test('has 400 updates', () => {
    const kbs = Array.from({ length: 400 }, (_, index) => `KB${1_000_000 + index}`);
    expect(saidOf(`${HEADER}\nSRV01,6.1.7601.17514,"${kbs.join('\n')}",\n`)).toEqual([
      { host: 'SRV01', version: '6.1.7601.17514', kbs: kbs.join(' ') },
    ]);
  });

  test('is accounted for where its row says nothing', () => {
    const { machines, badLines } = readOutputs(lines(HEADER, 'SRV01,,,"off', 'since May"', 'SRV02,,,'));
    expect(machines.map(said)).toEqual([{ host: 'SRV01' }, { host: 'SRV02' }]);
    expect(badLines).toEqual([]);
  });
});

describe('a quote that is never closed', () => {
  const ROWS = Array.from({ length: 700 }, (_, index) => `SRV${index + 2},6.1.7601.18438,,`);

  test('takes no other machine with it', () => {
    const { machines, counts } = readOutputs(lines(HEADER, 'SRV1,6.1.7601.17514,,"19 inch', ...ROWS));
    expect(machines).toHaveLength(701);
    expect(counts).toEqual({ lines: 702, consumed: 701, structural: 1, notUnderstood: 0, partly: 0, leftOut: 0 });
  });

  test('can’t be told from a cell where a quote comes later: a row in it is pointed out', () => {
    const rows = ['SRV1,6.1.7601.17514,,"19 inch', 'SRV2,6.1.7601.18438,,"', 'SRV3,6.1.7601.18438,,'];
    expect(accountOf(HEADER, ...rows)).toMatchObject({
      said: ['SRV1 6.1.7601.17514', 'SRV3 6.1.7601.18438'],
      bad: ['3 in-quotes'],
    });
  });

  test('is none where another machine’s updates stand in a remark', () => {
    expect(
      accountOf(
        'host,installed kb,comment',
        'SRV1,KB4012212,"plan:',
        'SRV2,KB2553549,next week',
        '"',
        'SRV2,KB4012212,',
      ),
    ).toMatchObject({
      said: ['SRV1 KB4012212', 'SRV2 KB4012212'],
    });
  });

  test('leaves a row behind it whole that has line breaks itself', () => {
    expect(
      accountOf(HEADER, 'SRV1,6.1.7601.17514,,"19 inch', 'SRV2,6.1.7601.18438,"KB2688338', 'KB2790655",'),
    ).toMatchObject({
      said: ['SRV1 6.1.7601.17514', 'SRV2 6.1.7601.18438 KB2688338 KB2790655'],
      took: ['2 delimited-list', '3-4 delimited-list'],
    });
  });

  test('takes nothing of another output with it', () => {
    const boots = ['CSName=SRV09', 'LastBootUpTime=20230401081530.500000+540'];
    for (const between of [[], ['see below'], ['']]) {
      const { machines, badLines } = readOutputs(
        lines(HEADER, 'SRV1,6.1.7601.17514,,"19 inch', ...between, ...boots, '', 'SRV3 6.1.7601.18438'),
      );
      expect(machines.map(({ host }) => host)).toEqual(['SRV1', 'SRV09', 'SRV3']);
      expect(badLines.map(({ text }) => text)).toEqual(between.filter((line) => line !== ''));
    }
  });

  test('is closed by the end of the input', () => {
    const { machines } = readOutputs('host,version\nSRV01,"6.1.7601.17514\n', 'SRV02,"6.1.7601.18438"\n');
    expect(machines.map(({ host }) => host)).toEqual(['SRV01', 'SRV02']);
  });
});

const anyLine = fc.constantFrom(
  HEADER,
  'host;version',
  'SRV01,6.1.7601.17514,,"a',
  'SRV02,"6.1.7601.18438","KB2491683',
  'KB2688338',
  'KB2688338","b',
  'x","y',
  'end"',
  'end",',
  '"',
  '',
  'SRV03,,,',
  'SRV04 6.1.7601.17514',
  'SRV05,6.1.7601.17514,KB2688338,',
  'CSName=SRV06',
  'Version=6.1.7601.18438',
  'Version  ',
  '-------',
  'SRV07;"6.1.7601.18438',
  'tcpip.sys "quoted" 6.1.7601.21893',
);
const anyText = fc.array(anyLine, { maxLength: 40 }).map((all) => [HEADER, ...all].join('\n'));

function readByCharacters(text: string): ReadOutputs {
  const reader = createOutputReader();
  for (const character of text) reader.push(character);
  return finished(reader);
}

describe('wherever quotes stand', () => {
  test('every line goes somewhere, once, and chunks make no difference', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const evidence = readOutputs(text);
        const { counts, machines, badLines } = evidence;
        const taken = [
          ...machines.flatMap((machine) =>
            machine.lines.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
          ),
          // What is only remarked stands among a machine's lines already.
          ...badLines.filter(({ partly }) => !partly).map(({ line }) => line),
        ];
        expect(counts.lines).toBe(text.replace(/\n$/, '').split('\n').length);
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken.length).toBe(counts.consumed + counts.notUnderstood);
        expect(readByCharacters(text)).toEqual(evidence);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a scanner’s finding in a cell of lines', () => {
  const NESSUS = 'Plugin ID,CVE,Risk,Host,Name,Plugin Output';
  const finding = (host: string, file: string, found = '6.1.7601.17514') =>
    `58743,CVE-2012-0174,Medium,${host},"MS12-032: Vulnerability in TCP/IP","
  - C:\\Windows\\system32\\drivers\\${file} has not been patched.
    Remote version : ${found}
    Should be      : 6.1.7601.17802
"`;

  test('has the version that was found, of the machine of its row', () => {
    const rows = [NESSUS, finding('SRV01', 'tcpip.sys'), finding('SRV02', 'tcpip.sys', '6.1.7601.17617')];
    expect(accountOf(...rows.join('\n').split('\n'))).toMatchObject({
      said: ['SRV01 6.1.7601.17514', 'SRV02 6.1.7601.17617'],
      bad: [],
    });
    const openVas = [
      'IP,Hostname,NVT Name,Specific Result',
      '192.0.2.10,SRV01,MS12-032,"File checked:     C:\\Windows\\system32\\drivers\\tcpip.sys',
      'File version:     6.1.7601.17514',
      'Vulnerable range: Less than 6.1.7601.17802"',
    ];
    expect(accountOf(...openVas).said).toEqual(['SRV01 6.1.7601.17514']);
  });

  test('has none of another file, and none that is wanted', () => {
    const rows = [NESSUS, finding('SRV01', 'afd.sys'), '1,,None,SRV02,Notes,"tcpip.sys\nShould be : 6.1.7601.18438"'];
    expect(accountOf(...rows.join('\n').split('\n')).said).toEqual(['SRV01', 'SRV02']);
  });
});

describe('a heading with a line break in it', () => {
  test.each([
    ['サーバー名\t"tcpip.sys\n(バージョン)"\t備考\nSRV01\t6.1.7601.17514\t', { version: '6.1.7601.17514' }],
    [
      'Server;"tcpip.sys\nDateiversion";"letzter\nStart"\nSRV01;6.1.7601.17514;25.05.2023 10:05:22',
      {
        version: '6.1.7601.17514',
        boot: '2023-05-25 10:05:22',
      },
    ],
    ['Host,"File version\ntcpip.sys"\nSRV01,6.1.7601.17514', { version: '6.1.7601.17514' }],
    ['サーバー名\t"KB2553549\n適用状況"\nSRV01\t適用済み', { kbs: 'KB2553549' }],
    ['サーバー名\t"KB2553549\n(適用日)"\t起動日時\nSRV01\t2012/05/10\t', { kbs: 'KB2553549' }],
    ['Server;"KB2553549\ninstalliert?"\nSRV01;ja', { kbs: 'KB2553549' }],
    ['サーバー名\t"最終\n起動日時"\nSRV01\t2023/05/25 10:05:22', { boot: '2023-05-25 10:05:22' }],
  ])('is one heading: %j', (text, facts) => {
    expect(saidOf(text)).toEqual([{ host: 'SRV01', ...facts }]);
  });

  test.each([
    'サーバー名\t"tcpip.sys\n(目標バージョン)"\nSRV01\t6.1.7601.24384',
    'サーバー名\t"netio.sys\n(バージョン)"\nSRV01\t6.1.7601.24384',
    'Server;"tcpip.sys\nversion\n(required)"\nSRV01;6.1.7601.24384',
    'Server;"KB2553549\nto be installed"\nSRV01;yes',
    'Server;"KB2553549\nfehlt"\nSRV01;ja',
    'Host,"a remark\nKB2553549"\nSRV01,yes',
    'Host,"see\nand nothing"\nSRV01,6.1.7601.24384',
  ])('says of all its lines what the column is for: %j', (text) => {
    expect(saidOf(text).filter(({ version, kbs }) => (version ?? kbs) !== undefined)).toEqual([]);
    expect(readOutputs(text).badLines).not.toEqual([]);
  });

  test('may be a quotation mark that nothing closes: then each line stands alone', () => {
    expect(saidOf('Host,"tcpip.sys\nSRV01,6.1.7601.17514')).toEqual([{ host: 'SRV01', version: '6.1.7601.17514' }]);
    expect(accountOf('Host,"see', 'SRV01 6.1.7601.17514', '')).toMatchObject({
      bad: ['1 no-fact', '2 unknown-heading'],
    });
    expect(accountOf('Server,"that is all').bad).toEqual(['1 no-fact']);
  });
});
