import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

const SYSTEMINFO =
  'Host Name:                 APP07\nOS Version:                6.1.7601 Service Pack 1 Build 7601\nHotfix(s):                 1 Hotfix(s) Installed.\n                           [01]: KB2553549';
const GET_HOTFIX =
  'Source        Description      HotFixID      InstalledBy          InstalledOn\n------        -----------      --------      -----------          -----------\nAPP07         Security Update  KB2553549     NT AUTHORITY\\SYSTEM  5/10/2012 12:00:00 AM';

function factsOf(text: string): readonly (string | number)[] {
  return readOutputs(text).machines.flatMap(({ versions, kbs }) => [
    ...kbs,
    ...versions.map(({ version }) => version.revision),
  ]);
}

describe('a note below an output that an update is gone', () => {
  test.each([
    '2026-11-21 KB2553549 removed because of blue screens',
    '21.11.2026 KB2553549 entfernt wegen Bluescreen',
    '2026/11/21 KB2553549 をアンインストール',
    '[Sat 09:00] KB2553549 backed out',
    'Jens 15:10: KB2553549 is gone again',
    'Anna: KB2553549 was pulled on Monday',
    '21/11/2026 14:00 - KB2553549 désinstallé',
    '[21.11.] KB2553549 zurückgerollt',
    'KB2553549 is not on the machine any more',
    'KB2553549 ist wieder weg.',
    'The update above was backed out again on Saturday',
    'Event 19, APP07: Uninstallation Successful: KB2553549',
    'APP07: rolled back, blue screen 0xD1',
    'APP07 was restored from the backup of Friday',
    'Am Samstag wurde KB2553549 auf APP07 wieder entfernt',
    'APP07 を切り戻し',
  ])('takes it away: %s', (note) => {
    for (const output of [SYSTEMINFO, GET_HOTFIX])
      for (const text of [`${output}\n${note}`, `${output}\n\n${note}`])
        expect([text, ...factsOf(text)]).toEqual([text]);
  });

  test.each([
    'KB2553549 was installed on 2026-11-21',
    'KB2553549 is installed.',
    '2026-11-21 KB2553549 was checked',
    'Anna: KB2553549 is there, verified',
    'APP08: rolled back, blue screen',
    'Removed updates:',
  ])('leaves it: %s', (note) => {
    for (const output of [SYSTEMINFO, GET_HOTFIX]) expect(factsOf(`${output}\n\n${note}`)).toEqual(['KB2553549']);
  });
});

test.each([
  'APP07: KB2553549 installed\nAPP07: KB2553549 removed again',
  'APP07: KB2553549 installed\n2026-11-20 15:10:02 - J. Smith (Work notes)\nAPP07: rolled back, blue screen',
  'APP07 6.1.7601.18438\n\nLater:\n- APP07: restored from the backup of yesterday',
  'APP07 6.1.7601.18438\nAPP08 6.1.7601.17514\n\nAPP07 zurückgesetzt wegen Problemen mit der Sicherung',
])('a line on a machine that says it was taken back counts wherever it stands below: %j', (text) => {
  expect(factsOf(text).filter((fact) => fact !== 17514)).toEqual([]);
});

describe('a list of all updates that lacks one which an earlier output has', () => {
  const later = (...kbs: readonly string[]) =>
    [
      'Host Name:                 APP07',
      'OS Version:                6.1.7601 Service Pack 1 Build 7601',
      `Hotfix(s):                 ${kbs.length} Hotfix(s) Installed.`,
      ...kbs.map((kb, index) => `                           [0${index + 1}]: ${kb}`),
    ].join('\n');

  test('contradicts it', () => {
    for (const output of [GET_HOTFIX, 'APP07 KB2553549']) {
      const [machine] = readOutputs(`${output}\n\n${later('KB976902')}`).machines;
      expect(machine?.kbs).toEqual(['KB976902']);
      expect(machine?.conflicts).toEqual([{ field: 'update', kept: 'KB2553549', other: 'KB2553549' }]);
    }
  });

  test('and another such list contradict each other, where no start says which is the later one', () => {
    const [first, second] = [later('KB976902'), later('KB976902', 'KB2553549')];
    for (const text of [`${first}\n\n${second}`, `${second}\n\n${first}`]) {
      const [machine] = readOutputs(text).machines;
      expect(machine?.kbs).toEqual(['KB976902']);
      expect(machine?.conflicts).toEqual([{ field: 'update', kept: 'KB2553549', other: 'KB2553549' }]);
    }
  });

  test('is no contradiction where it is no whole list', () => {
    const cut = later('KB976902').replace('1 Hotfix(s)', '2 Hotfix(s)');
    expect(readOutputs(`${SYSTEMINFO}\n\n${cut}`).machines[0]?.kbs).toEqual(['KB2553549', 'KB976902']);
  });
});

describe('a later query that finds nothing', () => {
  const BY_ID = 'PS C:\\> Get-HotFix -Id KB2553549 -ComputerName APP07';

  test.each([
    `${BY_ID}\nGet-HotFix : Cannot find the requested hotfix on the 'APP07' computer. Verify the input and run the command again.`,
    `${BY_ID}\nGet-HotFix : Das angeforderte Hotfix wurde auf dem Computer "APP07" nicht gefunden.`,
    'C:\\>wmic /node:APP07 qfe where hotfixid="KB2553549" get hotfixid\nNo Instance(s) Available.',
    'C:\\>wmic /node:APP07 qfe where hotfixid="KB2553549" get hotfixid\n\nKeine Instanzen verfügbar.',
  ])('takes the update away: %s', (query) => {
    expect(factsOf(`${GET_HOTFIX}\n\n${query}`)).toEqual([]);
  });

  test.each([
    `${BY_ID}\nGet-HotFix : The RPC server is unavailable.`,
    `${BY_ID}\n\n${GET_HOTFIX}`,
    BY_ID.replaceAll('APP07', 'APP08') + "\nGet-HotFix : Cannot find the requested hotfix on the 'APP08' computer.",
    BY_ID.replace('2553549', '2688338') + "\nGet-HotFix : Cannot find the requested hotfix on the 'APP07' computer.",
  ])('leaves it where nobody answered, or another was asked for: %s', (query) => {
    expect(factsOf(`${GET_HOTFIX}\n\n${query}`)).toEqual(['KB2553549']);
  });
});

const WMIC = 'CSName  HotFixID   InstalledOn\nAPP07   KB2553549  5/10/2012';
const FILE = 'Node,Name,Version\nAPP07,C:\\Windows\\System32\\drivers\\tcpip.sys,6.1.7601.18438';
const PRINTED = [SYSTEMINFO, GET_HOTFIX, WMIC, FILE];

describe('a note below what a program printed, which names no machine and is no sentence', () => {
  test.each([
    '(value of the old mainboard)',
    '* planned',
    '*simulated',
    '† after the restart',
    '^ taken from the image',
    '※交換前の機器の値',
    '（更改前の値）',
    '注: 計画値',
    'Legend: values are targets',
    'Legende: Zielwerte',
    'Key: bold = target',
    '*** wrong, that is the one of APP08',
    '-- decommissioned, new box built in October --',
    '=== TARGET ===',
    '# draft',
    '[from APP08]',
    '(predicted)',
    '(旧机的值)',
    '(значения старого сервера)',
  ])('takes back what was printed: %s', (note) => {
    for (const output of [...PRINTED, 'APP07 6.1.7601.18438', 'host,tcpip.sys\nAPP07,6.1.7601.18438'])
      for (const gap of ['\n', '\n\n']) {
        const text = `${output}${gap}${note}`;
        expect([text, ...factsOf(text)]).toEqual([text]);
      }
  });

  test.each([
    '(end of list)',
    '（2台）',
    '(2 rows)',
    '(Ende)',
    '* checked on Friday',
    '※確認済み',
    '(generated by a script)',
    '--- end of file ---',
    '=== Summary ===',
    'Note: collected with psexec',
    'Regards, Anna',
  ])('leaves it: %s', (note) => {
    for (const output of PRINTED)
      for (const gap of ['\n', '\n\n']) {
        const text = `${output}${gap}${note}`;
        expect([text, ...factsOf(text)]).toHaveLength(2);
        expect(readOutputs(text).machines.map(({ host }) => host)).toEqual(['APP07']);
      }
  });
});

test('a heading speaks of what stands below it, unless nothing does', () => {
  const below = 'APP08 6.1.7601.17514';
  expect(factsOf(`${FILE}\n\n=== Target ===`)).toEqual([]);
  expect(factsOf(`${FILE}\n\n=== Target ===\n${below}`)).toEqual([18438]);
});

describe('a command that takes an update off, below an output and without a prompt', () => {
  test.each([
    'dism /online /remove-package /packagename:Package_for_KB2553549~31bf3856ad364e35~amd64~~6.1.1.0',
    'wusa /uninstall /kb:2553549 /quiet',
    'start /w pkgmgr /up:Package_for_KB2553549~31bf3856ad364e35',
    'Remove-WindowsPackage -Online -PackageName Package_for_KB2553549',
    'cmd /c wusa /uninstall /kb:2553549',
    '$ wusa /uninstall /kb:2553549',
    '# wusa /uninstall /kb:2553549 done',
    'APP07: wusa /uninstall /kb:2553549',
    'Executed: pkgmgr /up:Package_for_KB2553549~31bf3856ad364e35',
    'psexec \\\\APP07 wusa /uninstall /kb:2553549',
  ])('takes it away: %s', (command) => {
    for (const output of [SYSTEMINFO, GET_HOTFIX, WMIC, 'APP07 KB2553549'])
      for (const between of ['', '\n', '\nDone afterwards by operations\n'])
        expect(factsOf(`${output}\n${between}${command}`), output + between).toEqual([]);
  });

  test.each([
    'wusa /uninstall /kb:4022719',
    'psexec \\\\APP08 wusa /uninstall /kb:2553549',
    '=== APP08 ===\nwusa /uninstall /kb:2553549',
    'dism /online /get-packages',
    'C:\\>wusa /uninstall /kb:2553549',
  ])('leaves it where it is another update or machine, or a console that nothing is known of: %s', (command) => {
    for (const output of [SYSTEMINFO, GET_HOTFIX, WMIC])
      expect(factsOf(`${output}\n\n${command}`), output).toEqual(['KB2553549']);
  });
});

const UNINSTALLED = 'Uninstallation Successful: Windows successfully uninstalled the following update: KB2553549';

describe('an event of a log that an update was uninstalled', () => {
  test.each([
    UNINSTALLED,
    `11/21/2026 10:05:01 AM  Microsoft-Windows-WindowsUpdateClient  23  ${UNINSTALLED}`,
    `Information\t11/21/2026 10:05:01 AM\tWindowsUpdateClient\t23\tWindows Update Agent\t${UNINSTALLED}`,
    'Information\t11/21/2026 10:05:01 AM\tServicing\t4\tNone\tPackage KB2553549 was successfully changed to the Absent state.',
    'Deinstallation erfolgreich: Das folgende Update wurde deinstalliert: KB2553549',
    'アンインストールの成功: 次の更新プログラムが正しくアンインストールされました: KB2553549',
    'パッケージ KB2553549 は Absent の状態に正しく変更されました。',
    'Désinstallation réussie : Windows a désinstallé la mise à jour suivante : KB2553549',
    'Desinstalación correcta: KB2553549',
    'Disinstallazione riuscita: KB2553549',
    'Удаление выполнено: KB2553549',
    '卸载成功: KB2553549',
    '제거 성공: KB2553549',
    'Desinstalação concluída: KB2553549',
    `Event[0]:\n  Log Name: System\n  Event ID: 23\n  Computer: APP07\n  Description: \n${UNINSTALLED}`,
    '<Event><System><EventID>23</EventID><Computer>APP07</Computer></System><EventData><Data>Update for Windows (KB2553549)</Data></EventData><RenderingInfo><Message>Uninstallation Successful</Message></RenderingInfo></Event>',
  ])('takes it from the output above: %s', (event) => {
    for (const output of [SYSTEMINFO, GET_HOTFIX, WMIC]) expect(factsOf(`${output}\n\n${event}`), output).toEqual([]);
  });

  test('takes it from its machine wherever it stands, and from no other', () => {
    const event = `Event[0]:\n  Log Name: System\n  Computer: APP07\n  Description: \n${UNINSTALLED}\n`;
    expect(factsOf(`${event}\n${GET_HOTFIX}`)).toEqual([]);
    expect(factsOf(`${GET_HOTFIX.replaceAll('APP07', 'APP08')}\n\n${event}`)).toEqual(['KB2553549']);
  });

  test.each([
    'Installation Successful: Windows successfully installed the following update: KB2553549',
    'Uninstallation Successful: KB2488113',
    'Uninstallation Failure: Windows failed to uninstall the following update: KB2488113',
  ])('leaves it: %s', (event) => {
    for (const output of [SYSTEMINFO, GET_HOTFIX]) expect(factsOf(`${output}\n\n${event}`)).toEqual(['KB2553549']);
  });
});
