import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';
import { saidOf } from './fixtures.ts';

const group = (label: string, host: string, kb: string): string =>
  `\n   ${label}: ${host}\n\nHotFixID  InstalledOn\n--------  -----------\n${kb} 3/4/2015 12:00:00 AM\n`;

describe('tables that PowerShell groups by machine', () => {
  test.each(['PSComputerName', 'ComputerName', 'Source', 'CSName', '__SERVER', 'MachineName'])(
    'are of the machine above each, three blanks in: %s',
    (label) => {
      const text = group(label, 'APP07', 'KB2553549') + group(label, 'APP08', 'KB976902 ');
      expect(saidOf(text)).toEqual([
        { host: 'APP07', kbs: 'KB2553549' },
        { host: 'APP08', kbs: 'KB976902' },
      ]);
    },
  );

  test('are of no source that is none', () => {
    expect(saidOf(group('Source', 'EventLog', 'KB2553549'))).toEqual([{ kbs: 'KB2553549' }]);
    expect(saidOf(group('Source', 'APP07', 'KB2553549').replace('   Source', 'Source'))).toEqual([
      { kbs: 'KB2553549' },
    ]);
  });

  test('answer the command that asked for them', () => {
    const command = 'PS C:\\> Get-HotFix -cn APP07,APP08,APP09 | ft -GroupBy CSName HotFixID,InstalledOn\n';
    const text = command + group('CSName', 'APP07', 'KB2553549') + group('CSName', 'APP08', 'KB976902 ');
    const { machines } = readOutputs(text);
    expect(machines.map(({ host, kbs }) => [host, ...kbs])).toEqual([
      ['APP07', 'KB2553549'],
      ['APP08', 'KB976902'],
      ['APP09'],
    ]);
    expect(machines.map(({ unanswered }) => unanswered)).toEqual([undefined, undefined, undefined]);
  });
});
