import { describe, expect, test } from 'vitest';
import { accountOf, fixture, LANGUAGES, saidOf } from './fixtures.ts';
import { readOutputs } from '../../support/outputs.ts';

const HEAD = [
  'Host Name:                 SRV01',
  'OS Name:                   Microsoft Windows 7 Professional ',
  'OS Version:                6.1.7601 Service Pack 1 Build 7601',
];
const DATES = ['Original Install Date:     25/10/2012, 10:11:12', 'System Boot Time:          03/04/2019, 08:15:30'];
const UPDATES = [
  'Hotfix(s):                 2 Hotfix(s) Installed.',
  '                           [01]: KB2491683',
  '                           [02]: KB2506212',
];
const LAST = '                           [03]: KB2688338';
const SECOND = HEAD.map((line) => line.replace('SRV01', 'SRV02'));
const FIRST_SAYS = 'SRV01 6.1.7601 windows-7-sp1';

describe('systeminfo', () => {
  test('says which of its lines say something', () => {
    expect(
      accountOf(
        '',
        ...HEAD,
        'OS Manufacturer:           Microsoft Corporation',
        ...DATES,
        ...UPDATES,
        'Domain:  x',
        '',
      ),
    ).toEqual({
      said: [`${FIRST_SAYS} KB2491683 KB2506212 2019-04-03 08:15:30`],
      took: ['2-4 7 9-10 systeminfo'],
      bad: [],
      structural: 5,
    });
  });

  // Chats, tickets and web pages make one blank of several.
  test.each(LANGUAGES)('says the same without its columns: %s', (language) => {
    const text = fixture(`systeminfo-${language}.txt`);
    const squeezed = text.replace(/[ \t]+/g, ' ').replace(/^ /gm, '');
    expect(saidOf(squeezed)).toEqual(saidOf(text));
  });

  test.each(['State: sample values', 'Status: planned', '備考: 適用予定'])(
    'has no updates below a remark that puts them off: %s',
    (remark) => {
      const { said, bad } = accountOf(...HEAD, remark, ...UPDATES);
      expect(said).toEqual([FIRST_SAYS]);
      expect(bad).not.toEqual([]);
    },
  );

  test.each([
    ['nothing', []],
    ['a blank line', ['']],
  ])('of one machine ends where that of another begins, with %s between', (_name, between) => {
    const { said, took, bad } = accountOf(...HEAD, ...UPDATES, ...between, ...SECOND, ...DATES);
    expect(said).toEqual([`${FIRST_SAYS} KB2491683 KB2506212`, 'SRV02 6.1.7601 windows-7-sp1 2019-04-03 08:15:30']);
    expect(took).toHaveLength(2);
    expect(bad).toEqual([]);
  });

  test('may have another’s lines below, whose head has scrolled away: its list or its dates begin again', () => {
    const [, second = ''] = UPDATES;
    expect(accountOf(...HEAD, ...DATES, ...UPDATES, ...UPDATES.slice(1)).said).toEqual([
      `${FIRST_SAYS} KB2491683 KB2506212 2019-04-03 08:15:30`,
      'KB2491683 KB2506212',
    ]);
    expect(accountOf(...HEAD, ...DATES, ...UPDATES, ...DATES, second).said).toEqual([
      `${FIRST_SAYS} KB2491683 KB2506212 2019-04-03 08:15:30`,
      'KB2491683 2019-04-03 08:15:30',
    ]);
  });

  test('may have updates before it that are of another machine', () => {
    expect(accountOf('[01]: KB2790655', ...HEAD, ...DATES, ...UPDATES, LAST).said).toEqual([
      'KB2790655',
      `${FIRST_SAYS} KB2491683 KB2506212 KB2688338 2019-04-03 08:15:30`,
    ]);
  });

  test('may be cut down to what is of interest', () => {
    expect(accountOf(...HEAD.slice(1)).said).toEqual(['6.1.7601 windows-7-sp1']);
    expect(accountOf(...HEAD.slice(2)).said).toEqual(['6.1.7601']);
    expect(accountOf(...HEAD.slice(2), ...DATES).said).toEqual(['6.1.7601 2019-04-03 08:15:30']);
    expect(accountOf(...UPDATES.slice(1))).toMatchObject({ said: ['KB2491683 KB2506212'], took: ['1-2 systeminfo'] });
  });

  test('may have blank lines in it, and blanks at the ends of its lines', () => {
    for (const blank of ['', ' ']) {
      expect(accountOf(...HEAD.map((line) => `${line} `), blank, ...DATES, blank, ...UPDATES)).toMatchObject({
        said: [`${FIRST_SAYS} KB2491683 KB2506212 2019-04-03 08:15:30`],
        bad: [],
      });
    }
  });

  test('has host and product right above the OS version; what else stands above is not understood', () => {
    expect(accountOf('Remark:    x', 'Owner:    SRV09', ...HEAD)).toEqual({
      said: [FIRST_SAYS],
      took: ['3-5 systeminfo'],
      bad: ['1 no-fact', '2 no-fact'],
      structural: 0,
    });
  });

  test('has no host where what stands there is none', () => {
    expect(accountOf('Host Name:    no name yet', ...HEAD.slice(1))).toEqual({
      said: ['6.1.7601 windows-7-sp1'],
      took: ['2-3 systeminfo'],
      bad: [],
      structural: 1,
    });
  });

  test('has the first of two hosts above the OS version', () => {
    expect(accountOf('Host Name:    SRV01', 'Domain:       corp', ...HEAD.slice(2))).toEqual({
      said: ['SRV01 6.1.7601'],
      took: ['1 3 systeminfo'],
      bad: [],
      structural: 1,
    });
  });

  test('without an OS version is none', () => {
    const lines = [...HEAD.slice(0, 2), ...DATES].map((line) => line.replace(/^[^:]*/, 'Label in Klingon'));
    expect(accountOf(...lines)).toEqual({
      said: [],
      took: [],
      bad: ['1 no-fact', '2 no-fact', '3 unlabelled-date', '4 unlabelled-date'],
      structural: 0,
    });
  });

  test('without an OS version is known by its labels', () => {
    expect(accountOf(...HEAD.slice(0, 2), ...DATES)).toMatchObject({
      said: ['SRV01 2019-04-03 08:15:30'],
      took: ['1-2 4 systeminfo'],
      bad: [],
    });
    expect(accountOf(...DATES.slice(1))).toMatchObject({ took: ['1 systeminfo'], bad: [] });
  });

  test.each([
    ['another build at its end', '6.1.7601 Service Pack 1 Build 7600'],
    ['nothing behind it', '6.1.7601'],
    ['the build alone behind it', '6.1.7601 7601x'],
    ['words before it', 'Windows 6.1.7601 Service Pack 1 Build 7601'],
    ['words behind it', '6.1.7601 Service Pack 1 Build 7601 (retail)'],
  ])('has no OS version with %s', (_name, value) => {
    expect(accountOf(...HEAD.slice(0, 2), `OS Version:                ${value}`).said).not.toContain(FIRST_SAYS);
  });

  test.each([
    ['the day of installation alone', DATES.slice(0, 1), ['4 unlabelled-date']],
    ['dates without a time', DATES.map((line) => line.replace(/,.*$/, '')), []],
  ])('tells no start with %s', (_name, lines, bad) => {
    expect(accountOf(...HEAD, ...lines)).toMatchObject({ said: [FIRST_SAYS], took: ['1-3 systeminfo'], bad });
  });

  test('tells the start in an excerpt, where its label says that it is one', () => {
    expect(accountOf(...HEAD, 'System Boot Time:          25/04/2019, 08:15:30')).toMatchObject({
      said: [`${FIRST_SAYS} 2019-04-25 08:15:30`],
      took: ['1-4 systeminfo'],
      bad: [],
    });
  });

  test('starts at the second date, whatever dates follow', () => {
    expect(accountOf(...HEAD, ...DATES, 'Backup:    04/05/2020, 08:15:30')).toEqual({
      said: [`${FIRST_SAYS} 2019-04-03 08:15:30`],
      took: ['1-3 5 systeminfo'],
      bad: [],
      structural: 2,
    });
  });

  test('does not take dates above the OS version', () => {
    expect(accountOf(...DATES, ...HEAD)).toMatchObject({ said: [`${FIRST_SAYS} 2019-04-03 08:15:30`] });
  });
});

describe('a line in brackets', () => {
  test.each([
    ['[03]: File 1', 'of no interest'],
    ['[03]: Intel(R) PRO/1000', 'of no interest'],
    ['      [01]: 192.168.0.1', 'of no interest'],
    ['[03]: KB12345678', 'of no interest'],
    ['[03]: KB29', 'cut off'],
    ['[241]: KB', 'cut off'],
    ['[241]: K', 'cut off'],
    ['[241]: kb29', 'cut off'],
    ['[1241]:', 'cut off'],
    ['[03]: KB29 ', 'cut off'],
    ['[03]: KB290000', 'an update'],
    ['[03]:KB2900001 ', 'an update'],
    ['[03]: KB2900001-v2', 'an update'],
  ])('%j is %s', (line, what) => {
    const { said, bad, structural } = accountOf(...HEAD, line);
    expect({ update: said[0] !== FIRST_SAYS, bad, structural }).toEqual({
      update: what === 'an update',
      bad: what === 'cut off' ? ['4 cut-off'] : [],
      structural: what === 'of no interest' ? 1 : 0,
    });
  });

  test.each(['[1]: KB2491683', '[12345]: KB2491683', '(01): KB2491683', 'x [01]: KB2491683'])('%j is none', (line) => {
    expect(accountOf(...HEAD, line).took[0]).toBe('1-3 systeminfo');
  });
});

describe('systeminfo ends', () => {
  test.each([
    ['a line of a list', 'Version=6.1.7601.18438', ['1-4 systeminfo wmic-list']],
    ['a line of a PowerShell list', 'LastBootUpTime : 2023-04-01 08:15', ['1-4 systeminfo powershell-list']],
    ['a line of a PowerShell list without a version', 'HotFixID : KB2688338', ['1-4 systeminfo powershell-list']],
    ['the version of the file', 'tcpip.sys:  6.1.7601.18438', ['1-3 systeminfo', '4 free-line']],
    ['a line of another machine', 'SRV02 6.1.7601.18438', ['1-3 systeminfo', '4 free-line']],
  ])('at %s', (_name, line, took) => {
    expect(accountOf(...HEAD, line)).toMatchObject({ took, bad: [], structural: 0 });
  });

  test('not at lines that are far from the margin', () => {
    expect(accountOf(...HEAD, '    Zone 2', 'Domain:', '     and', ...UPDATES)).toMatchObject({
      bad: [],
      structural: 4,
    });
    expect(accountOf(...HEAD, '   Zone 2').bad).toEqual(['4 no-fact']);
    expect(accountOf('Host Name:    SRV01', '    Zone 2').bad).toEqual(['1 no-fact', '2 no-fact']);
  });

  test.each([
    ['one blank', 'Domain: x', []],
    ['no value', 'Domain:', []],
    ['no blank', 'Domain:x', ['4 no-fact']],
    ['an equals sign', 'Do=main: x', ['4 no-fact']],
    ['a semicolon', 'Do;main: x', ['4 no-fact']],
    ['a label of 81 letters', `${'a'.repeat(81)}: x`, []],
    ['a label of 82 letters', `${'a'.repeat(82)}: x`, ['4 no-fact']],
    ['a blank before it', ' Domain: x', ['4 no-fact']],
    ['a comma before it', ',Domain: x', ['4 no-fact']],
    ['no label', ': x', ['4 no-fact']],
  ])('or not, at a label with %s', (_name, line, bad) => {
    expect(accountOf(...HEAD, line).bad).toEqual(bad);
  });
});

const COLUMNS = 31;
const NAMES = Array.from({ length: COLUMNS }, (_, at) => `"Column ${String.fromCharCode(65 + at)}"`);

/** A row of `systeminfo /fo csv` with these cells, and nothing in the others. */
function csvRow(cells: Readonly<Record<number, string>>, columns = COLUMNS): string {
  const head = { 0: 'SRV01', 1: 'Microsoft Windows 7 Professional ', 2: '6.1.7601 Service Pack 1 Build 7601' };
  const all: Readonly<Record<number, string>> = { ...head, ...cells };
  return Array.from({ length: columns }, (_, at) => `"${all[at] ?? 'N/A'}"`).join(',');
}

describe('systeminfo /fo csv', () => {
  test('has its host, product, OS version, start and updates in places that are known', () => {
    const row = csvRow({
      9: '25/10/2012, 10:11:12',
      10: '03/04/2019, 08:15:30',
      29: '3 Hotfix(s) Installed.,[01]: KB2491683,[02]: KB2506212,[03]: KB2491683',
      30: '1 NIC(s) Installed.,[01]: Intel KB',
    });
    const expected = {
      said: [`${FIRST_SAYS} KB2491683 KB2506212 2019-04-03 08:15:30`],
      took: ['2 systeminfo-csv'],
      bad: [],
      structural: 2,
    };
    expect(accountOf(NAMES.join(','), row, '')).toEqual({ ...expected, structural: 1 });
    expect(accountOf('', row, ' ', '')).toEqual(expected);
  });

  test('has a machine in each row, with blank lines and headers between', () => {
    expect(
      accountOf(
        NAMES.join(','),
        csvRow({}),
        '',
        NAMES.slice(1).join(','),
        csvRow({ 0: 'SRV02' }, 30),
        'SRV03 6.1.7601.17514',
      ),
    ).toEqual({
      said: [FIRST_SAYS, 'SRV02 6.1.7601 windows-7-sp1', 'SRV03 6.1.7601.17514'],
      took: ['2 systeminfo-csv', '5 systeminfo-csv', '6 free-line'],
      bad: [],
      structural: 3,
    });
  });

  test('has no host where its first cell is none', () => {
    expect(accountOf(csvRow({ 0: 'no name yet', 5: 'SRV09' })).said).toEqual(['6.1.7601 windows-7-sp1']);
  });

  test('takes no update that is not numbered, and no date above the OS version', () => {
    expect(
      accountOf(csvRow({ 1: '25/10/2012, 10:11:12', 5: '01/04/2019, 08:15:30', 20: 'see KB2491683' })).said,
    ).toEqual(['SRV01 6.1.7601']);
  });

  test.each([
    ['19 columns', csvRow({}, 19)],
    ['no OS version in the third', csvRow({ 2: '6.1.7601' })],
    ['no quote before its first cell', csvRow({}).slice(1)],
  ])('is none with %s', (_name, row) => {
    expect(accountOf(row).took.filter((took) => took.includes('systeminfo-csv'))).toEqual([]);
  });

  test('has 20 columns at the least', () => {
    expect(accountOf(NAMES.slice(0, 20).join(','), csvRow({}, 20))).toMatchObject({
      said: [FIRST_SAYS],
      took: ['2 systeminfo-csv'],
      structural: 1,
    });
    expect(accountOf(NAMES.slice(0, 19).join(',')).bad).toEqual(['1 no-fact']);
  });
});

describe('an excerpt with a name and updates', () => {
  const NAMED = ['Host Name:                 BBB', 'Hotfix(s):                 1 Hotfix(s) Installed.'];
  const ENTRY = '                           [01]: KB2553549';

  test.each([
    [[...NAMED, ENTRY]],
    [[NAMED[0], 'OS Name:                   Microsoft Windows Server 2008 R2 Standard', NAMED[1], ENTRY]],
    [['C:\\>systeminfo | findstr "Host KB"', NAMED[0], ENTRY]],
  ])('is of that machine: %j', (lines) => {
    expect(readOutputs(lines.join('\n')).machines.map(({ host, kbs }) => [host, kbs])).toEqual([
      ['BBB', ['KB2553549']],
    ]);
  });

  test('ends where the next machine is named', () => {
    const next = ['', 'Host Name:                 CCC', NAMED[1], ENTRY.replace('2553549', '976902')];
    expect(readOutputs([...NAMED, ENTRY, ...next].join('\n')).machines.map(({ host, kbs }) => [host, kbs])).toEqual([
      ['BBB', ['KB2553549']],
      ['CCC', ['KB976902']],
    ]);
  });

  test('has no note of an update among its labels', () => {
    const lines = [...NAMED, ENTRY, 'Remark:  KB2688338 is next'];
    expect(accountOf(...lines).bad).toEqual(['4 no-inventory']);
  });
});

describe('systeminfo /fo table', () => {
  const WIDTH = 44;
  const RULER = Array.from({ length: COLUMNS }, () => '='.repeat(WIDTH)).join(' ');
  const row = (cells: Readonly<Record<number, string>>) =>
    Array.from({ length: COLUMNS }, (_, index) => (cells[index] ?? 'x').padEnd(WIDTH))
      .join(' ')
      .trimEnd();
  const HEADINGS = { 0: 'Host Name', 1: 'OS Name', 2: 'OS Version' };
  const CELLS = {
    0: 'SRV01',
    1: 'Microsoft Windows 7 Professional',
    2: '6.1.7601 Service Pack 1 Build 7601',
    9: '25/10/2012, 10:11:12',
    10: '25/05/2023, 08:15:30',
    29: '2 Hotfix(s) Installed.,[01]: KB2491683',
  };

  test.each([
    HEADINGS,
    { 0: 'ホスト名', 1: 'OS 名', 2: 'OS バージョン' },
    { 0: 'Koneen nimi', 1: 'Käyttöjärjestelmä' },
  ])('is read by its columns, whatever their headings: %j', (headings) => {
    expect(accountOf(row(headings), RULER, row(CELLS))).toMatchObject({
      said: ['SRV01 6.1.7601 windows-7-sp1 KB2491683 2023-05-25 08:15:30'],
      bad: [],
    });
  });

  test('is not where a value runs across the next column', () => {
    expect(saidOf([row(HEADINGS), RULER, row({ ...CELLS, 8: 'x'.repeat(WIDTH + 9) })].join('\n'))).toEqual([]);
  });

  test('is not where it is wanted', () => {
    expect(saidOf(['Target state:', '', row(HEADINGS), RULER, row(CELLS)].join('\n'))).toEqual([]);
  });
});

describe('what it says of the start', () => {
  const head = 'Host Name: WEB3\nOS Name: Microsoft Windows 7 Enterprise\n';

  test('in two lines is told with both', () => {
    const text = `${head}System Boot Time: 7/22/2025, 5:32:00 PM\nSystem Boot Time: 11/13/2026, 5:32:00 PM`;
    const [machine] = readOutputs(text).machines;
    expect([machine?.boot?.raw, machine?.otherStarts?.length, machine?.conflicts.length]).toEqual([
      '7/22/2025, 5:32:00 PM',
      1,
      1,
    ]);
  });

  test.each([
    'System Up Time: 490 Days, 3 Hours, 2 Minutes, 1 Seconds',
    'Systembetriebszeit: 490 Tage, 3 Stunden, 2 Minuten, 1 Sekunden',
    'システム稼動時間: 490 日 3 時間 2 分 1 秒',
  ])('is an uptime on older Windows: %s', (line) => {
    expect(readOutputs(head + line).machines[0]?.uptime?.seconds).toBe(490 * 86_400 + 3 * 3600 + 2 * 60 + 1);
  });
});
