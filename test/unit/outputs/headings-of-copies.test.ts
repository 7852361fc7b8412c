import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

const OUTPUTS = [
  'Host Name:                 APP07\nHotfix(s):                 1 Hotfix(s) Installed.\n                           [01]: KB2553549',
  'Source        Description      HotFixID      InstalledBy          InstalledOn\n------        -----------      --------      -----------          -----------\nAPP07         Security Update  KB2553549     NT AUTHORITY\\SYSTEM  5/10/2012 12:00:00 AM',
  'C:\\Windows\\System32\\drivers\\tcpip.sys 6.1.7601.18438',
  'C:\\>wmic qfe get HotFixID\nHotFixID\nKB2553549',
  'APP07 6.1.7601.18438',
];

function factsOf(text: string): readonly (string | number)[] {
  return readOutputs(text).machines.flatMap(({ versions, kbs }) => [
    ...kbs,
    ...versions.map(({ version }) => version.revision),
  ]);
}

describe('an output headed as that of a copy, of a machine that is no more, or of a state to come', () => {
  test.each([
    'VM snapshot "APP07 after patch" (not the running state)',
    'This is the golden image, not APP07:',
    'Old server APP07 (decommissioned 2025), output kept for reference:',
    'Get-HotFix on the DR copy of APP07:',
    'Backup of January:',
    'Restored from backup of 2026-11-01:',
    'Restore point of APP07',
    'Clone of APP07, isolated:',
    'mounted as E: - APP07',
    'Former server APP07:',
    'Planned state after change CHG0040211:',
    'Planned state:',
    '=== Snapshot of 1 November ===',
    'Sicherung vom 1.11.:',
    'Alter Server APP07:',
    'Geplanter Stand nach CHG0040211:',
    'Kopie von APP07 im Labor:',
    'Copie de APP07 :',
    'Ancien serveur APP07 :',
    'Copia de APP07:',
    'Instantánea de APP07:',
    'Vecchio server APP07:',
    'Kopie van APP07:',
    'Снимок APP07:',
    'Старый сервер APP07:',
    'Cópia de APP07:',
    '旧サーバーAPP07：',
    'APP07のスナップショット：',
    'バックアップから復元したAPP07：',
    'APP07 的快照：',
    'APP07 스냅샷:',
  ])('is not that of the machine: %s', (heading) => {
    for (const output of OUTPUTS) expect([output, ...factsOf(`${heading}\n${output}`)]).toEqual([output]);
  });

  test('ends at the next heading', () => {
    const [output = ''] = OUTPUTS;
    for (const next of ['Current state:', '=== APP07 ===', '## Now'])
      expect(factsOf(`Backup of January:\n${output.replace('APP07', 'APP06')}\n\n${next}\n${output}`)).toEqual([
        'KB2553549',
      ]);
  });

  test.each([
    'Backup server APP07:',
    'BACKUP01:',
    'backup-srv.example.com:',
    'Results of APP07:',
    'APP07 (production):',
  ])('is that of a machine of such a name: %s', (heading) => {
    const [output = ''] = OUTPUTS;
    expect(factsOf(`${heading}\n${output}`)).toEqual(['KB2553549']);
  });
});
