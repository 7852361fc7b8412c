import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

test.each([
  'SRV01 KB2553549 (x)',
  'SRV01 KB2553549 (-)',
  'SRV01 KB2553549=',
  'SRV01 KB2553549 "',
  'SRV01 KB2553549 \\',
  '!SRV01 KB2553549',
  'SRV01 <- KB2553549',
])('an update with a sign that nobody knows is not counted: %s', (text) => {
  const { machines, badLines } = readOutputs(text);
  expect(machines.flatMap(({ kbs }) => kbs)).toEqual([]);
  expect(badLines).toHaveLength(1);
});

test.each(['MC7: Windows 7 SP1 (6.1.7601.24545)', 'MC6 Windows Server 2008 R2 SP1 [6.1.7601.24545]'])(
  'a version in brackets right behind the name of Windows may be its own: %s',
  (text) => {
    const { machines, badLines } = readOutputs(text);
    expect(machines.flatMap(({ versions }) => versions)).toEqual([]);
    expect(badLines.map(({ reason }) => reason)).toEqual(['unnamed-file']);
  },
);

test.each(['SRV01-SRV04: KB2553549', 'SRV01..SRV04 KB2553549', 'SRV01–SRV04 KB2553549'])(
  'from one name to another is no name: %s',
  (text) => {
    expect(readOutputs(text).machines.flatMap(({ kbs }) => kbs)).toEqual([]);
    expect(readOutputs(text).badLines).toHaveLength(1);
  },
);

test.each([
  'Get-MissingUpdate -ComputerName SRV01',
  'Get-WUList -ComputerName SRV01 | select ComputerName,KB',
  "$report | where { $_.Status -eq 'Missing' } | ft Computer,KB",
  '$needed | Format-Table',
])('what a command shows of updates that are to come is not there: %s', (command) => {
  const text = `PS C:\\> ${command}\n\nComputerName KB\n------------ --\nSRV01        KB2553549`;
  expect(readOutputs(text).machines.flatMap(({ kbs }) => kbs)).toEqual([]);
});

const revisionsOf = (text: string) =>
  readOutputs(text).machines.flatMap(({ versions, kbs }) => [
    ...versions.map(({ version }) => version.revision),
    ...kbs,
  ]);

describe('an arrow between a name and a version', () => {
  test.each([
    'SRV01 -> 6.1.7601.18438',
    '・SRV01 → 6.1.7601.18438',
    'SRV01: -> 6.1.7601.18438',
    'SRV01 --> 6.1.7601.18438',
    'SRV01 ==> 6.1.7601.18438',
    'SRV01 >> 6.1.7601.18438',
    'SRV01 ⇒ 6.1.7601.18438',
    'SRV01 tcpip.sys -> 6.1.7601.18438',
    'Server: SRV01\ntcpip.sys: -> 6.1.7601.18438',
    'SRV01 17514 -> 6.1.7601.18438',
    'host,tcpip.sys\nSRV01,-> 6.1.7601.18438',
    'host\ttcpip.sys\nSRV01\t6.1.7601.17514 → 6.1.7601.18438',
  ])('may lead to what is to come: %j', (text) => {
    expect(revisionsOf(text)).toEqual([]);
    expect(readOutputs(text).badLines).not.toEqual([]);
  });

  test('of a hash does not', () => {
    expect(revisionsOf('srv01 => 6.1.7601.18438')).toEqual([18438]);
  });
});

describe('a line that is commented out', () => {
  const SIGNS = ['# ', '#', '// ', '//', '; ', ';', '-- ', '--', 'REM ', 'rem ', ':: ', '% ', "' ", '" ', '! ', '~ '];

  test.each(SIGNS)('states nothing, with %j before it', (sign) => {
    for (const line of ['SRV01 6.1.7601.18438', 'SRV01,6.1.7601.18438', 'SRV01: KB2553549', 'SRV01 KB2553549'])
      expect(revisionsOf(`SRV02 6.1.7601.17514\n${sign}${line}\n`), line).toEqual([17514]);
    expect(revisionsOf(`host,tcpip.sys\n${sign}SRV01,6.1.7601.18438\nSRV02,6.1.7601.17514`)).toEqual([17514]);
    expect(revisionsOf(`Server: SRV01\n${sign}tcpip.sys: 6.1.7601.18438`)).toEqual([]);
  });

  test.each([
    ['/*', '*/'],
    ['<!--', '-->'],
    ['<#', '#>'],
    ['--[[', ']]'],
  ])('states nothing between %s and %s', (begin, end) => {
    for (const text of [
      `${begin} SRV01 6.1.7601.18438 ${end}`,
      `${begin}SRV01 6.1.7601.18438${end}`,
      `${begin}\nSRV01 6.1.7601.18438\nSRV03: KB2553549\n${end}`,
      `${begin} autumn\nSRV01 6.1.7601.18438 ${end}`,
      `${begin}\n\nHost Name: SRV01\nHotfix(s): 1 Hotfix(s) Installed.\n [01]: KB2553549\n${end}`,
      `${begin}{"host":"SRV01","tcpip.sys":"6.1.7601.18438"}${end}`,
    ]) {
      expect(revisionsOf(text), text).toEqual([]);
      expect(readOutputs(text).badLines.map(({ reason }) => reason)).toContain('prose');
      expect(revisionsOf(`${text}\nSRV02 6.1.7601.17514`), text).toEqual([17514]);
    }
    const table = `host,tcpip.sys\nSRV02,6.1.7601.17514\n${begin}\nSRV01,6.1.7601.18438\n${end}\nSRV03,6.1.7601.22653`;
    expect(revisionsOf(table)).toEqual([17514, 22653]);
  });

  test.each(['<!-- example -->', '/* sample data */', '/*\n * Beispiel\n */', '<# 記入例 #>'])(
    'says what the list below it is: %j',
    (comment) => {
      expect(revisionsOf(`${comment}\nSRV01 6.1.7601.18438`)).toEqual([]);
    },
  );

  test('is none that a bullet or a quotation begins', () => {
    for (const sign of ['- ', '* ', '• ', '1. ', '## ', '> ', '>> ', '+ ', '| '])
      expect(revisionsOf(`${sign}SRV01 6.1.7601.18438`), sign).toEqual([18438]);
  });

  test('of a document leaves the rest of it as it is', () => {
    for (const comment of ['<!-- exported -->', '<!--\nexported by Tom\n-->'])
      expect(
        revisionsOf(
          `${comment}\n<table><tr><th>Host</th><th>Installed KB</th></tr>\n<!-- <tr><td>SRV01</td><td>KB2553549</td></tr> -->\n<tr><td>SRV02</td><td>KB976902</td></tr></table>`,
        ),
      ).toEqual(['KB976902']);
  });
});
