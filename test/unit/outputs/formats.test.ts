import { describe, expect, test } from 'vitest';
import { fixture, FIXTURES, LANGUAGES, saidOf, type Language, type Said } from './fixtures.ts';
import { readOutputs } from '../../support/outputs.ts';

const SYSTEMINFO: Readonly<Record<Language, Said>> = {
  // The install date (25/10/2012) tells that the day comes first.
  en: {
    os: '6.1.7601',
    edition: 'windows-server-2008-r2-sp1',
    kbs: 'KB2491683 KB2506212 KB2688338 KB958488',
    boot: '2019-04-03 08:15:30',
  },
  ja: {
    os: '6.1.7601',
    edition: 'windows-server-2008-r2-sp1',
    kbs: 'KB2491683 KB2506212 KB2790655',
    boot: '2023-04-01 08:15:30',
  },
  de: { os: '6.1.7601', edition: 'windows-7-sp1', kbs: 'KB2491683 KB4022719', boot: '2023-04-01 08:15:30' },
  fr: { os: '6.1.7601', edition: 'windows-7-sp1', kbs: 'KB2491683 KB2506212', boot: '2019-04-03 08:15:30' },
  // Nothing tells: both dates can be read both ways.
  es: {
    os: '6.1.7600',
    edition: 'windows-server-2008-r2',
    kbs: 'KB2491683 KB2754804',
    boot: '2019-04-03 08:15:30 | 2019-03-04 08:15:30',
  },
  it: { os: '6.1.7600', edition: 'windows-7', kbs: 'KB2491683', boot: '2019-04-03 08:15:30' },
  nl: { os: '6.0.6002', edition: 'windows-server-2008-sp2', kbs: 'KB2491683 KB2553549', boot: '2019-04-03 08:15:30' },
  ru: { os: '6.1.7601', edition: 'windows-7-sp1', kbs: 'KB2491683 KB2506212', boot: '2023-04-01 08:15:30' },
  zh: { os: '6.1.7601', edition: 'windows-7-sp1', kbs: 'KB2491683 KB2506212', boot: '2023-04-01 08:15:30' },
};

const OTHERS: Readonly<Record<string, readonly Said[]>> = {
  'wmic-datafile-table.txt': [{ version: '6.1.7601.17802' }],
  'wmic-datafile-nodes-table.txt': [
    { host: 'SRV01', version: '6.1.7601.17514' },
    { host: 'SRV02', version: '6.1.7601.21893' },
    { host: 'DC-TOKYO-01', version: '6.1.7600.16943' },
  ],
  'wmic-datafile-value.txt': [{ version: '6.1.7601.18438' }],
  'wmic-datafile-list.txt': [
    { host: 'SRV03', version: '6.1.7601.17757' },
    { host: 'SRV04', version: '6.0.6002.22643' },
  ],
  'wmic-datafile.csv': [
    { host: 'SRV01', version: '6.1.7601.17802' },
    { host: 'SRV02', version: '6.1.7600.21122' },
  ],
  'wmic-os-table.txt': [
    { host: 'SRV01', os: '6.1.7601', boot: '2023-04-01 08:15:30 540' },
    { host: 'SRV02', os: '6.2.9200', boot: '2023-02-26 23:59:59 -300' },
  ],
  'wmic-qfe-table.txt': [
    { host: 'SRV01', kbs: 'KB2491683 KB2688338' },
    { host: 'SRV02', kbs: 'KB2506212' },
  ],
  'wmic-qfe.csv': [
    { host: 'SRV01', kbs: 'KB2491683 KB2790655' },
    { host: 'SRV02', kbs: 'KB4022719' },
  ],
  'typeperf.csv': [
    { host: 'SRV01', boot: '2025-06-26 08:00:01' },
    { host: 'SRV02', boot: '2026-11-19 08:00:01' },
  ],
  'version-info-fl.txt': [{ version: '6.1.7601.17802' }],
  // The string is the one of Windows 7 without service pack; the parts are right.
  'version-info-parts.txt': [
    { host: 'SRV05', version: '6.1.7601.18438' },
    { host: 'SRV06', version: '6.1.7601.17514' },
  ],
  'version-info-nested.txt': [{ version: '6.1.7601.21893' }],
  'version-info-ft.txt': [{ version: '6.1.7601.17802' }],
  'version-info-parts-ft.txt': [
    { host: 'SRV07', version: '6.1.7601.17803' },
    { host: 'SRV08', version: '6.0.6002.18005' },
  ],
  'version-info-raw-ft.txt': [{ version: '6.1.7601.17803' }],
  'version-info-export.csv': [{ version: '6.1.7601.17757' }],
  'list-headerless.txt': [
    // Nothing calls the dates a start.
    { host: 'SRV01', version: '6.1.7601.17514' },
    { host: 'SRV02', version: '6.1.7601.18438', kbs: 'KB2688338 KB2790655' },
    { host: 'SRV03', os: '6.1.7601', edition: 'windows-server-2008-r2-sp1' },
    { host: 'SRV04', kbs: 'KB2688338 KB2491683' },
    { host: 'SRV05', version: '6.1.7600.21122' },
    { host: 'SRV08' },
  ],
  'free-lines.txt': [
    { host: 'SRV01', version: '6.1.7601.17514' },
    { version: '6.1.7601.17802' },
    { host: 'SRV02', kbs: 'KB2688338 KB2790655' },
    { host: 'SRV03', version: '6.0.6002.18005' },
    { host: 'SRV04', os: '6.1.7601' },
    { version: '6.1.7601.17757' },
  ],
  'console-session.txt': [
    {
      host: 'SRV-JA',
      version: '6.1.7601.17802',
      os: '6.1.7601',
      edition: 'windows-server-2008-r2-sp1',
      kbs: 'KB2491683 KB2506212 KB2790655',
      boot: '2023-04-01 08:15:30',
    },
  ],
};

const LOCALIZED: Readonly<Record<string, readonly Said[]>> = Object.fromEntries(
  LANGUAGES.flatMap((language) => {
    const host = `SRV-${language.toUpperCase()}`;
    const hotfix = `HF-${language.toUpperCase()}`;
    const list = `LIST-${language.toUpperCase()}`;
    return [
      [`systeminfo-${language}.txt`, [{ host, ...SYSTEMINFO[language] }]],
      [`systeminfo-${language}.csv`, [{ host, ...SYSTEMINFO[language] }]],
      [
        `get-hotfix-${language}.txt`,
        [
          { host: hotfix, kbs: 'KB2688338 KB2506212' },
          { host: hotfix.replace('HF', 'HF2'), kbs: 'KB4022719' },
        ],
      ],
      [
        `list-${language}.csv`,
        [
          {
            host: `${list}-1`,
            version: '6.1.7601.17514',
            edition: 'windows-server-2008-r2-sp1',
            kbs: 'KB2491683 KB2506212',
            boot: '2023-04-01 08:15:30',
          },
          { host: `${list}-2`, version: '6.1.7601.18438', edition: 'windows-7-sp1', boot: '2023-04-01 08:15:30 540' },
        ],
      ],
    ];
  }),
);

/** Every fixture with what it says, for other tests too. */
const EXPECTED = { ...OTHERS, ...LOCALIZED };

test('every fixture has its expectation', () => {
  expect(Object.keys(FIXTURES).sort()).toEqual([...Object.keys(EXPECTED), 'systeminfo-long.txt'].sort());
  expect(Object.keys(FIXTURES).length).toBeGreaterThan(50);
});

test.each(Object.entries(EXPECTED))('%s says what it says', (name, expected) => {
  expect(saidOf(fixture(name))).toEqual(expected);
});

test.each(Object.keys(FIXTURES))('%s: every line is accounted for', (name) => {
  const { counts } = readOutputs(fixture(name));
  const lines = fixture(name).replace(/\r+\n/g, '\n').replace(/\n$/, '').split('\n');
  expect(counts.lines).toBe(lines.length);
  expect(counts.consumed).toBeGreaterThan(0);
});

test.each([
  ['list-headerless.txt', ['1 unlabelled-date', '5 unlabelled-date', '6 other-file', '7 bad-version', '8 no-answer']],
  [
    'free-lines.txt',
    [
      // "Version: …" names no file.
      '5 unnamed-file',
      '6 unnamed-file',
      '7 unlabelled-date',
      '9 other-file',
      '10 cut-off',
      '11 bad-version',
      '12 no-fact',
      '16 no-fact',
    ],
  ],
  ['wmic-datafile-nodes-table.txt', ['4 other-file']],
  ['wmic-qfe-table.txt', ['5 unreadable-value']],
  ['version-info-ft.txt', ['4 cut-off', '6 other-file']],
  ['systeminfo-long.txt', ['209 cut-off', '210 cut-off']],
  ['console-session.txt', []],
])('%s: lines that are not understood are listed with their numbers and why', (name, expected) => {
  expect(readOutputs(fixture(name)).badLines.map(({ line, reason }) => `${line} ${reason}`)).toEqual(expected);
});

test('a long update list has repeats once and nothing of its cut-off end', () => {
  const [machine, ...others] = readOutputs(fixture('systeminfo-long.txt')).machines;
  expect(others).toEqual([]);
  expect(machine?.kbs).toHaveLength(202);
  expect(machine?.kbs.every((kb) => /^KB\d{6,7}$/.test(kb))).toBe(true);
});

test('the four parts win over the string, and say so', () => {
  const [first] = readOutputs(fixture('version-info-parts.txt')).machines;
  expect(first?.versions).toEqual([
    { version: { major: 6, minor: 1, build: 7601, revision: 18438 }, tag: undefined, origin: 'parts' },
  ]);
});

test('a branch tag is kept', () => {
  expect(readOutputs(fixture('version-info-nested.txt')).machines[0]?.versions[0]?.tag).toBe('LDR');
});

describe('a machine seen more than once', () => {
  test('is one machine, whatever the case of its name, with all its lines', () => {
    const { machines } = readOutputs('srv01 6.1.7601.17514\nSRV02 6.1.7601.18438\nSRV01;KB2688338;KB2491683\n');
    expect(machines.map(({ host, kbs }) => [host, ...kbs])).toEqual([['srv01', 'KB2688338', 'KB2491683'], ['SRV02']]);
    expect(machines[0]?.lines).toEqual([
      { input: 0, from: 1, to: 1 },
      { input: 0, from: 3, to: 3 },
    ]);
    expect(machines[0]?.readers).toEqual(['free-line', 'delimited-list']);
  });

  test('keeps both of two versions', () => {
    expect(saidOf('SRV01 6.1.7601.17514\nSRV01 6.1.7601.18438\nSRV01 6.1.7601.17514')).toEqual([
      { host: 'SRV01', version: '6.1.7601.17514 6.1.7601.18438' },
    ]);
  });

  test('keeps two OS versions, editions and starts as conflicts', () => {
    const list =
      'host;os version;edition;boot\nA;6.1.7600;Windows 7;2023-04-01 08:15\nA;6.1.7601;Windows Vista;2023-05-01 08:15\nA;6.1.7600;Windows 7;2023-04-01 08:16';
    expect(readOutputs(list).machines[0]?.conflicts).toEqual([
      { field: 'os-version', kept: '6.1.7600', other: '6.1.7601' },
      { field: 'edition', kept: 'Windows 7', other: 'Windows Vista' },
      { field: 'boot', kept: '2023-04-01 08:15', other: '2023-05-01 08:15' },
    ]);
  });
});

describe('an output without a host', () => {
  test('belongs to the machine that the input is about', () => {
    expect(saidOf(`${fixture('wmic-datafile-value.txt')}${fixture('systeminfo-de.txt')}`)).toMatchObject([
      { host: 'SRV-DE', version: '6.1.7601.18438', os: '6.1.7601' },
    ]);
  });

  test('stays alone where the input is about several', () => {
    const text = `${fixture('systeminfo-de.txt')}${fixture('wmic-datafile-table.txt')}${fixture('systeminfo-fr.txt')}`;
    expect(saidOf(text).map(({ host, version }) => [host, version])).toEqual([
      ['SRV-DE', undefined],
      [undefined, '6.1.7601.17802'],
      ['SRV-FR', undefined],
    ]);
  });

  test('stays alone where there are two of its kind', () => {
    const text = `${fixture('systeminfo-de.txt')}${fixture('wmic-datafile-table.txt')}${fixture('wmic-datafile-value.txt')}`;
    expect(saidOf(text)).toHaveLength(3);
  });
});

test('update lists without a host are one machine a list', () => {
  expect(saidOf('HotFixID\nKB2491683\nKB2688338\n\nHotFixID\nKB4022719\n').map(({ kbs }) => kbs)).toEqual([
    'KB2491683 KB2688338',
    'KB4022719',
  ]);
});

test('a list without hosts is a machine a line', () => {
  expect(saidOf('6.1.7601.17514\n6.1.7601.17514\n6.1.7601.18438')).toHaveLength(3);
});

test('the version of Windows, of another file or of the product is not taken for tcpip.sys’s', () => {
  expect(saidOf('fwpkclnt.sys 6.1.7601.18000')).toEqual([]);
  expect(
    saidOf('FileName       : C:\\Windows\\System32\\drivers\\fwpkclnt.sys\nFileVersion    : 6.1.7601.18000'),
  ).toEqual([]);
  expect(saidOf('host,product version\nSRV01,6.1.7601.17514')).toEqual([{ host: 'SRV01' }]);
  expect(saidOf('SRV01 6.1.7601')).toEqual([{ host: 'SRV01', os: '6.1.7601' }]);
  expect(saidOf('host,os version\nSRV01,6.1.7601.65536')).toEqual([{ host: 'SRV01', os: '6.1.7601' }]);
  expect(saidOf('SRV01 tcpip.sys 6.1.7601.17514 fwpkclnt.sys 6.1.7601.18000')).toEqual([
    { host: 'SRV01', version: '6.1.7601.17514' },
  ]);
});
