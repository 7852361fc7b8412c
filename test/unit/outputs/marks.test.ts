import { expect, test } from 'vitest';
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
