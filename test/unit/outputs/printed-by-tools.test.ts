import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

/** What is read of each machine, in one line. */
function readIn(text: string): readonly string[] {
  return readOutputs(text).machines.map(({ host = '-', versions, uptime, boot, kbs }) =>
    [host, ...versions.map(({ version }) => version.revision), ...kbs, uptime?.seconds, boot?.raw]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

const SPAN =
  '\n\nDays              : 300\nHours             : 2\nMinutes           : 1\nSeconds           : 5\nMilliseconds      : 12\nTicks             : 259272650120000\nTotalDays         : 300.084085\n';
const SECONDS = 300 * 86_400 + 2 * 3600 + 65;

describe('a length of time that PowerShell prints', () => {
  test.each([
    '(Get-Date) - (gcim Win32_OperatingSystem -ComputerName APP7).LastBootUpTime',
    'New-TimeSpan (gcim Win32_OperatingSystem -ComputerName APP7).LastBootUpTime (Get-Date)',
    '$w = gwmi Win32_OperatingSystem -ComputerName APP7; (Get-Date) - $w.ConvertToDateTime($w.LastBootUpTime)',
    'icm APP7 { [DateTime]::Now - (gcim Win32_OperatingSystem).LastBootUpTime }',
    'Invoke-Command APP7 { Get-Uptime }',
  ])('is an uptime below %s', (command) => {
    expect(readIn(`PS C:\\> ${command}${SPAN}`)).toEqual([`APP7 ${SECONDS}`]);
  });

  test('is of the machine that it names, or whose prompt it is', () => {
    const ask = '(Get-Date) - (gcim Win32_OperatingSystem).LastBootUpTime';
    expect(readIn(`[APP7]: PS C:\\> ${ask}${SPAN}`)).toEqual([`APP7 ${SECONDS}`]);
    const both = `${SPAN}PSComputerName    : APP7${SPAN}PSComputerName    : APP8\n`;
    expect(readIn(`PS C:\\> Invoke-Command APP7,APP8 { ${ask} }${both}`)).toEqual([
      `APP7 ${SECONDS}`,
      `APP8 ${SECONDS}`,
    ]);
    expect(readIn(`PS C:\\> ${ask}${SPAN}`)).toEqual([`- ${SECONDS}`]);
  });

  test.each([
    '',
    'PS C:\\> (Get-Date) - (Get-Item C:\\pagefile.sys).LastWriteTime',
    'PS C:\\> (Get-Date).AddDays(-30) - (gcim Win32_OperatingSystem).LastBootUpTime',
    'PS C:\\> Measure-Command { systeminfo }',
    'PS C:\\> (gcim Win32_OperatingSystem).InstallDate - (gcim Win32_OperatingSystem).LastBootUpTime',
  ])('is none below %j', (command) => {
    const { machines, badLines } = readOutputs(`${command}${SPAN}PSComputerName    : APP7\n`);
    expect(machines.every(({ uptime }) => uptime === undefined)).toBe(true);
    expect(badLines.length).toBeGreaterThan(0);
  });

  test('says nothing where a part of it is missing', () => {
    expect(readIn('PS C:\\> Get-Uptime\n\nDays              : 300\nHours             : 2\n')).toEqual([]);
  });
});

describe('a machine that a command names and that tells nothing', () => {
  test.each([
    'C:\\>wmic /node:APP7 qfe get hotfixid | find "KB2688338"\n\nC:\\>\n',
    'C:\\>reg query "\\\\APP7\\HKLM\\SOFTWARE\\Microsoft" /v CurrentBuildNumber\n\n    CurrentBuildNumber    REG_SZ    7601\n',
    'C:\\>systeminfo /s APP7\nC:\\>cls\n',
    'PS C:\\> Get-HotFix -ComputerName APP7\nPS C:\\>\n',
  ])('stands in the list all the same: %j', (text) => {
    expect(readIn(text)).toEqual(['APP7']);
    expect(readOutputs(text).badLines[0]?.reason).toBe('no-answer');
  });

  test.each([
    [
      'has another name in the output',
      'C:\\>wmic /node:10.1.2.3 qfe get CSName,HotFixID\nCSName  HotFixID\nAPP7    KB2688338\n',
    ],
    ['has none in the output', 'C:\\>wmic /node:APP7 qfe get HotFixID\nHotFixID\nKB2688338\n'],
  ])('is no second one where it %s', (_what, text) => {
    expect(readIn(text)).toEqual(['APP7 KB2688338']);
  });

  test('is not asked where nothing is asked', () => {
    expect(readIn('C:\\>copy x.txt \\\\APP7\\c$\nC:\\>ping APP8\nPS C:\\> Enter-PSSession APP9\n')).toEqual([]);
  });
});

describe('a version', () => {
  const TABLE =
    'FileVersion                              PSComputerName RunspaceId\n' +
    '-----------                              -------------- ----------\n' +
    '6.1.7601.18438 (win7sp1_gdr.140303-2144) APP7           0f1e2d3c-0000-4000-8000-000000000001\n' +
    '6.1.7601.17514 (win7sp1_rtm.101119-1850) APP8           0f1e2d3c-0000-4000-8000-000000000002\n';
  const asking = (file: string) =>
    `PS C:\\> Invoke-Command APP7,APP8 { (Get-Item C:\\Windows\\System32\\drivers\\${file}).VersionInfo | select FileVersion }\n\n`;

  test('of machines that were asked for the file', () => {
    expect(readIn(asking('tcpip.sys') + TABLE)).toEqual(['APP7 18438', 'APP8 17514']);
    expect(readIn(asking('afd.sys') + TABLE).join(' ')).not.toMatch(/18438|17514/);
  });

  test.each([
    'CSName  Version\nAPP7    6.1.7601.18438\nAPP8    6.1.7601.17514\n',
    '\nNode,Version\nAPP7,6.1.7601.18438\nAPP8,6.1.7601.17514\n',
    '[{"CSName":"APP7","FileVersion":"6.1.7601.18438"},{"CSName":"APP8","FileVersion":"6.1.7601.17514"}]\n',
  ])('below a command for another file is that file’s, whatever its rows name: %j', (output) => {
    const command = (file: string) =>
      `C:\\>wmic /node:APP7,APP8 datafile where name="C:\\\\Windows\\\\System32\\\\drivers\\\\${file}" get CSName,Version\n`;
    expect(readIn(command('tcpip.sys') + output)).toEqual(['APP7 18438', 'APP8 17514']);
    expect(readIn(command('afd.sys') + output)).toEqual(['APP7', 'APP8']);
  });

  const MODULE =
    '0: kd> lmvm tcpip\n    Image path: \\SystemRoot\\System32\\drivers\\tcpip.sys\n    Image name: tcpip.sys\n    File version:     6.1.7601.18438\n    Product version:  6.1.7601.18438\n';
  const BLOCK = (name: string, version: string) =>
    `    CompanyName:      Microsoft Corporation\n    InternalName:     ${name}\n    OriginalFilename: ${name}\n    FileVersion:      ${version} (win7sp1_gdr.140404-1532)\n`;

  test('of a debugger that prints the version block too is one machine’s', () => {
    const [machine, ...others] = readOutputs(MODULE + BLOCK('tcpip.sys', '6.1.7601.18438')).machines;
    expect(others).toEqual([]);
    expect(machine?.versions).toMatchObject([{ tag: 'GDR', version: { revision: 18438 } }]);
    expect(readIn(MODULE + BLOCK('tcpip.sys', '6.1.7601.17514'))).toEqual([]);
    expect(readIn(MODULE + BLOCK('afd.sys', '6.1.7601.18438'))).toEqual([]);
    expect(readIn(MODULE + MODULE)).toHaveLength(2);
  });

  test.each(['Version', 'File version', 'FileVersion'])('below the path of the file: %s', (label) => {
    const record = (host: string, file: string) => `Computer: ${host}\nFile: ${file}\n${label}: 6.1.7601.18438\n\n`;
    expect(
      readIn(
        record('APP7', 'C:\\Windows\\System32\\drivers\\tcpip.sys') +
          record('APP8', 'C:\\Windows\\System32\\drivers\\afd.sys') +
          record('APP9', 'E:\\old\\tcpip.sys'),
      ).filter((said) => /18438/.test(said)),
    ).toEqual(['APP7 18438']);
  });
});

test('statistics in Korean, with the particle behind the name', () => {
  for (const particle of ['', '에', '의'])
    expect(readIn(`\\\\APP7${particle} 통계\n\n통계 시작 2026-05-25 오전 10:05:22\n`)).toEqual([
      'APP7 2026-05-25 오전 10:05:22',
    ]);
});

test('sigcheck as CSV, whose days have the time ahead', () => {
  const head = 'Path,Verified,Date,Publisher,Company,Description,Product,Product Version,File Version,Machine Type';
  const row = (file: string, day: string) =>
    `"c:\\windows\\system32\\drivers\\${file}","Signed","${day}","Microsoft Windows","Microsoft Corporation","TCP/IP Driver","Microsoft® Windows® Operating System","6.1.7601.24545","6.1.7601.24545 (win7sp1_ldr_escrow.191230-1647)","64-bit"`;
  for (const day of ['5:32 PM 1/2/2020', '17:32 02.01.2020', '5:32 PM 12/30/2019'])
    expect(readIn(`${head}\n${row('tcpip.sys', day)}`), day).toEqual(['- 24545']);
  expect(readIn(`${head}\n${row('afd.sys', '5:32 PM 1/2/2020')}`)).toEqual([]);
});

test('a start with the time ahead of the day', () => {
  const { machines } = readOutputs('Host,tcpip.sys,Boot time\nAPP7,6.1.7601.18438,10:05:22 25.05.2026');
  expect(machines[0]?.boot?.readings).toMatchObject([{ year: 2026, month: 5, day: 25, hour: 10, minute: 5 }]);
});
