import { expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

/* Whose file it is, the path to it says before the machine that asked. */

const VERSION = '6.1.7601.18438';
const share = (host: string): string => String.raw`\\${host}\c$\Windows\System32\drivers\tcpip.sys`;

function versionsOf(text: string): readonly string[] {
  return readOutputs(text).machines.flatMap(({ host = '', versions }) => versions.map(() => host));
}

test.each([
  [`PSComputerName : JUMP1\nFileName : ${share('WEB3')}\nFileVersion : ${VERSION}`, ['WEB3']],
  [
    `PSComputerName,FileName,FileVersion\nJUMP1,${share('WEB3')},${VERSION}\nJUMP1,${share('WEB4')},6.1.7601.17514`,
    ['WEB3', 'WEB4'],
  ],
  [JSON.stringify([{ PSComputerName: 'JUMP1', FileName: share('WEB3'), FileVersion: VERSION }]), ['WEB3']],
  [`WEB9 ${share('WEB3')} ${VERSION}`, []],
  [`PSComputerName : WEB3\nFileName : ${share('web3.example.com')}\nFileVersion : ${VERSION}`, ['WEB3']],
  [`PSComputerName : WEB3\nFileName : ${share('localhost')}\nFileVersion : ${VERSION}`, ['WEB3']],
])('the version is of the machine on whose disk the file is: %j', (text, hosts) => {
  expect(versionsOf(text)).toEqual(hosts);
});

test('beside a start of the machine that asked it is of neither', () => {
  const text = `host,file,version,last boot\nJUMP1,${share('WEB3')},${VERSION},2026-03-01 08:15`;
  expect(versionsOf(text)).toEqual([]);
  expect(readOutputs(text).badLines.map(({ reason }) => reason)).toEqual(['second-name']);
});

test.each([
  ['(Get-Item /mnt/web3/Windows/System32/drivers/tcpip.sys).VersionInfo.FileVersion', 0],
  ['(Get-Item ./mount/Windows/System32/drivers/tcpip.sys).VersionInfo.FileVersion', 0],
  ['(Get-Item E:/Windows/System32/drivers/tcpip.sys).VersionInfo.FileVersion', 0],
  ['(Get-Item "C:/Windows/System32/drivers/tcpip.sys (copy)").VersionInfo.FileVersion', 0],
  ['(Get-Item C:/Windows/System32/drivers/tcpip.sys~).VersionInfo.FileVersion', 0],
  ['(Get-Item C:/Windows/System32/drivers/tcpip.sys).VersionInfo.FileVersion', 1],
  ['(Get-Item "$env:windir/System32/drivers/tcpip.sys").VersionInfo.FileVersion', 1],
])('a path with slashes in a command: %s', (command, count) => {
  expect(versionsOf(`PS C:\\> ${command}\n${VERSION}`)).toHaveLength(count);
});
