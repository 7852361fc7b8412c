import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

const SYSTEMINFO = [
  '',
  'Host Name:                 APP07',
  'OS Version:                6.1.7601 Service Pack 1 Build 7601',
  'Hotfix(s):                 1 Hotfix(s) Installed.',
  '                           [01]: KB2553549',
];
const GET_HOTFIX = [
  '',
  'Source        Description      HotFixID      InstalledBy          InstalledOn',
  '------        -----------      --------      -----------          -----------',
  'APP07         Security Update  KB2553549     NT AUTHORITY\\SYSTEM  5/10/2012 12:00:00 AM',
  '',
];
const WMIC = 'C:\\>wmic datafile where name="c:\\\\windows\\\\system32\\\\drivers\\\\tcpip.sys" get Version';

/** The facts that are read below a command with a remark behind it. */
function factsBelow(remark: string): readonly (readonly string[])[] {
  return [
    [`C:\\> systeminfo ${remark}`, ...SYSTEMINFO],
    [`systeminfo ${remark}`, ...SYSTEMINFO],
    [`PS C:\\> Get-HotFix ${remark}`, ...GET_HOTFIX],
    [`PS> Get-HotFix ${remark}`, ...GET_HOTFIX],
    ['C:\\>hostname', 'APP07', '', `${WMIC}   ${remark}`, '', 'Version', '6.1.7601.18438'],
  ].map((lines) =>
    readOutputs(lines.join('\n')).machines.flatMap(({ host = '', versions, kbs }) => [
      ...kbs.map((kb) => `${host} ${kb}`),
      ...versions.map(({ version }) => `${host} ${String(version.revision)}`),
    ]),
  );
}

describe('a remark behind a command', () => {
  test.each([
    '(from APP09, not this one)',
    '(old)',
    '(DR)',
    '(restored copy)',
    '(before the rollback)',
    '(alter Server)',
    '（検証機）',
    '# from the template',
    '# run on the clone',
    '<- old server',
    '← 旧サーバー',
    '// planned state',
    '--- not this one',
    'REM old',
  ])('leaves its output unread: %s', (remark) => {
    expect(factsBelow(remark).flat()).toEqual([]);
  });

  test.each(['# list the updates', '(checked)', '# verify', '# 確認', '(APP07)', '# APP07', ''])(
    'is nothing against it: %s',
    (remark) => {
      const kb = ['APP07 KB2553549'];
      expect(factsBelow(remark)).toEqual([kb, kb, kb, kb, ['APP07 18438']]);
    },
  );

  test('may name another machine: an output without a name is not of the console', () => {
    expect(factsBelow('# APP09').at(-1)).toEqual([' 18438']);
  });

  test('says nothing of what stands below the next prompt', () => {
    const lines = ['PS> Get-HotFix # old', ...GET_HOTFIX, 'PS> Get-HotFix', ...GET_HOTFIX];
    expect(readOutputs(lines.join('\n')).machines.map(({ kbs }) => kbs)).toEqual([['KB2553549']]);
  });

  test.each([
    'PS> Get-HotFix | ft -auto',
    'PS> Get-HotFix -ComputerName (hostname)',
    'PS> (Get-HotFix)',
    'PS> Get-HotFix | ? { $_.HotFixID -like "KB25*" }',
    'C:\\>systeminfo > out.txt & type out.txt',
  ])('is no part of a command: %s', (command) => {
    const lines = [command, ...(command.startsWith('PS') ? GET_HOTFIX : SYSTEMINFO)];
    expect(readOutputs(lines.join('\n')).machines.map(({ kbs }) => kbs)).toEqual([['KB2553549']]);
  });
});
