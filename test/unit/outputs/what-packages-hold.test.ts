import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

function factsOf(text: string): readonly string[] {
  return readOutputs(text).machines.flatMap(({ host = '', versions, kbs }) => [
    ...kbs.map((kb) => `${host} ${kb}`),
    ...versions.map(({ version }) => `${host} ${String(version.revision)}`),
  ]);
}

const VERSIONS = [
  'tcpip.sys version: 6.1.7601.18438',
  'tcpip.sys 6.1.7601.18438',
  'File: tcpip.sys\nVersion: 6.1.7601.18438',
  'File name: C:\\Windows\\System32\\drivers\\tcpip.sys\nFile version: 6.1.7601.18438',
];

describe('a version in no machine’s name, below an update', () => {
  test.each([
    'KB2553549',
    'KB2553549:',
    'Rollup KB4022719:',
    'File information for KB2553549',
    'Update KB2553549 contains:',
    'Hotfix package: KB2553549',
    'Package_1_for_KB2553549~31bf3856ad364e35~amd64~~6.1.1.0',
    'Windows6.1-KB2553549-x64.msu',
    'amd64_microsoft-windows-tcpip_31bf3856ad364e35_6.1.7601.18438_none_0123456789abcdef',
    '更新プログラム KB2553549',
  ])('is what that brings: %s', (line) => {
    for (const version of VERSIONS)
      for (const gap of ['\n', '\n\n']) expect(factsOf(line + gap + version), version).toEqual([]);
  });

  test('is a machine’s below its name, a prompt or a word that it is installed', () => {
    const wmic =
      'C:\\>wmic datafile where name="c:\\\\windows\\\\system32\\\\drivers\\\\tcpip.sys" get Version\nVersion';
    expect(factsOf('KB2553549\n\n=== APP07 ===\ntcpip.sys version: 6.1.7601.18438')).toEqual(['APP07 18438']);
    expect(factsOf('KB2553549\n\nAPP07 tcpip.sys 6.1.7601.18438')).toEqual(['APP07 18438']);
    expect(factsOf(`KB2553549\n${wmic}\n6.1.7601.18438`)).toEqual([' 18438']);
  });
});

test('of two tables side by side in the rows of one nothing is read but a name', () => {
  for (const headings of ['Host,KB,Host,KB', 'Server,Installed KB,Server,Installed KB'])
    expect(factsOf(`${headings}\nAPP07,KB976902,APP08,KB2553549`)).toEqual([]);
  expect(factsOf('Host,tcpip.sys,Host,tcpip.sys\nAPP07,6.1.7601.18438,APP08,6.1.7601.18438')).toEqual([]);
});
