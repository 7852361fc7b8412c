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
