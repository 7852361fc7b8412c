import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

const VERSION = '6.1.7601.24545';

function withVersions(text: string): readonly (string | undefined)[] {
  return readOutputs(text).machines.flatMap(({ host, versions }) => (versions.length > 0 ? [host] : []));
}

describe('a line below the output of a command for another machine', () => {
  test.each([
    'C:\\>wmic /node:SRV01 os get LastBootUpTime\nLastBootUpTime\n20230525100522.000000+000',
    'C:\\>wmic /node:SRV01 qfe get HotFixID\nHotFixID\nKB2553549',
    'C:\\>systeminfo /s SRV01\nHost Name:   SRV01\nOS Version:  6.1.7601 Service Pack 1 Build 7601',
  ])('is not its answer: %j', (output) => {
    for (const line of [`tcpip.sys ${VERSION}`, `> tcpip.sys ${VERSION}`, `File version of tcpip.sys: ${VERSION}`])
      expect(withVersions(`${output}\n\n${line}`)).not.toContain('SRV01');
  });

  test('is, where it asks for the file', () => {
    const command = String.raw`Invoke-Command -ComputerName SRV01 { (gi C:\Windows\System32\drivers\tcpip.sys).VersionInfo.FileVersion }`;
    expect(withVersions(`PS C:\\> ${command}\n\n${VERSION}`)).toEqual(['SRV01']);
  });

  test('is of the machine that a heading names', () => {
    expect(withVersions(`SRV01\ntcpip.sys ${VERSION}`)).toEqual(['SRV01']);
  });
});

describe('a command that asks each machine whose name stands in a file', () => {
  const FILE = String.raw`"\\$_\c$\Windows\System32\drivers\tcpip.sys"`;
  const facts = (command: string, output: string) =>
    readOutputs(`PS C:\\> ${command}\n\n${output}`).machines.flatMap(({ host, versions, kbs }) =>
      versions.length + kbs.length > 0 ? [host] : [],
    );
  const TABLE = `Server Version\n------ -------\nSRV01  ${VERSION}`;

  test.each([
    [`Get-Content s.txt | % { [pscustomobject]@{Server=$_; Version=(gi ${FILE}).VersionInfo.ProductVersion} }`, TABLE],
    [`gc s.txt | foreach { "$_ " + (Get-Item ${FILE}).VersionInfo.ProductVersion }`, `SRV01 ${VERSION}`],
    [
      'cat s.txt | % { Get-HotFix -cn $_ } | select CSName,HotFixID',
      'CSName HotFixID\n------ --------\nSRV01  KB2553549',
    ],
    [
      'Import-Csv s.csv | ForEach-Object { Get-HotFix -ComputerName $_.Name }',
      'Source HotFixID\n------ --------\nSRV01  KB2553549',
    ],
  ])('prints what they have: %s', (command, output) => {
    expect(facts(command, output)).toEqual(['SRV01']);
  });

  test.each([
    ['Get-Content report.txt', `SRV01 ${VERSION}`],
    ['gc report.txt | % { $_ }', `SRV01 ${VERSION}`],
    ['gc report.txt | % { "$_" -replace "Get-Item","" }', `SRV01 ${VERSION}`],
    ['gc s.txt | % { Write-Host $_ KB2553549; Get-HotFix -cn $_ }', 'SRV01 KB2553549'],
    ['gc s.txt | % { if (!(Get-HotFix -cn $_ -id KB2553549)) { "$_ KB2553549" } }', 'SRV01 KB2553549'],
    [`gc s.txt | % { "$_ " + (gi ${FILE.replace('tcpip', 'netio')}).VersionInfo.ProductVersion }`, `SRV01 ${VERSION}`],
  ])('is none that prints anything else: %s', (command, output) => {
    expect(facts(command, output)).toEqual([]);
  });
});
