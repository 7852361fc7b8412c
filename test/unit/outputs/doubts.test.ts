import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';
import { accountOf } from './fixtures.ts';

const UPDATE = 'KB2553549';
const VERSION = '6.1.7601.18438';

/** The same row as a list, a table, a record of a list, and JSON. */
function everyWay(headers: readonly string[], cells: readonly string[]): readonly string[] {
  const pairs = headers.map((header, index) => [header, cells[index] ?? ''] as const);
  return [
    `${headers.join(',')}\n${cells.join(',')}`,
    `${headers.join(';')}\n${cells.join(';')}`,
    `| ${headers.join(' | ')} |\n|${headers.map(() => '---').join('|')}|\n| ${cells.join(' | ')} |`,
    `||${headers.join('||')}||\n|${cells.join('|')}|`,
    pairs.map(([header, cell]) => `${header} : ${cell}`).join('\n'),
    JSON.stringify([Object.fromEntries(pairs)]),
  ];
}

function factsOf(text: string): readonly string[] {
  return readOutputs(text).machines.flatMap(({ versions, kbs }) => [
    ...kbs,
    ...versions.map(({ version }) => String(version.revision)),
  ]);
}

test.each([
  `SRV01: - ; SRV02: ${UPDATE}`,
  `Host,KB,Plugin Output\nSRV01,${UPDATE},missing`,
  `[x] SRV01 ${UPDATE}`,
  `| SRV01 | ${UPDATE} | :x: |`,
  `KB,File,Version\n${UPDATE},tcpip.sys,${VERSION}`,
  `SRV01 ${VERSION}+`,
  `- [X] SRV01 ${UPDATE}`,
  `SRV01 ${UPDATE} compliant`,
])('a tick, or a rule that is kept, says not what was installed: %s', (line) => {
  expect(factsOf(line)).toEqual([]);
});

describe('beside an update', () => {
  test.each([
    ['State', ''],
    ['Installed', ''],
    ['Installed', 'No'],
    ['Installiert', 'Nein'],
    ['Installé', 'Non'],
    ['Instalado', 'No'],
    ['Installato', 'No'],
    ['Geïnstalleerd', 'Nee'],
    ['Установлено', 'Нет'],
    ['已安装', '否'],
    ['インストール', '×'],
    ['설치', '아니요'],
    ['Deadline', '2025-01-01'],
    ['Release date', '2012-03-13'],
    ['Approval', 'Install'],
    ['Applicable', 'Yes'],
    ['Severity', 'Critical'],
    ['Superseded', 'Yes'],
    ['Compliance', 'Compliant'],
    ['Detected', 'Yes'],
    ['Open since', '2025-01-01'],
    ['Removed On', '2025-01-01'],
    ['ExitCode', '1603'],
    ['Fehlt', 'ja'],
    ['Patch missing?', 'yes'],
    ['Note', 'to be removed'],
    ['Note', 'rolled back 5/11'],
    ['Remark', 'waiting for reboot'],
    ['備考', '適用できませんでした'],
    ['区分', 'サンプル行'],
    ['Nota', 'impossibile installare'],
    ['备注', '无法安装'],
    ['Progress', '45 %'],
    ['Done', 'no'],
    ['Erledigt', 'nein'],
    ['完了', '未'],
    ['Decision', 'defer'],
    ['対応状況', '検討中'],
    ['Reboot', 'outstanding'],
    ['Downloaded', 'Yes'],
    ['IsHidden', 'True'],
    ['Rolled back', 'Yes'],
    ['IsPresent', 'False'],
    ['Source', 'request'],
    ['When', 'next Sunday'],
    ['Termin', 'KW 50'],
    ['Status', ':x:'],
    ['Status', '(x)'],
    ['Checked', '?'],
    ['Wave', '2'],
    ['Ring', 'pilot'],
    ['Done', '[ ]'],
  ])('%j with %j takes it away', (header, cell) => {
    for (const text of everyWay(['Computer', 'HotFixID', header], ['SRV01', UPDATE, cell])) {
      expect([text, factsOf(text)]).toEqual([text, []]);
    }
  });

  test.each([
    ['State', 'Installed'],
    ['Installed', 'Yes'],
    ['Installé', 'Oui'],
    ['Superseded', 'No'],
    ['Owner', 'Bob'],
    ['Note', 'main file server'],
    ['Done', 'yes'],
    ['Erledigt', 'x'],
    ['PSShowComputerName', 'True'],
    ['Ticket', '-'],
    ['Attempts', '1'],
    ['InstalledBy', 'EXAMPLE\\Administrator'],
  ])('%j with %j leaves it', (header, cell) => {
    for (const text of everyWay(['Computer', 'HotFixID', header], ['SRV01', UPDATE, cell])) {
      expect([text, factsOf(text)]).toEqual([text, [UPDATE]]);
    }
  });

  test('a blank status of wmic says nothing', () => {
    expect(factsOf(`Node,CSName,HotFixID,Status\nSRV01,SRV01,${UPDATE},`)).toEqual([UPDATE]);
  });

  test('machines that follow it may be where it is to go', () => {
    expect(factsOf(`${UPDATE}: SRV01, SRV02`)).toEqual([]);
    expect(factsOf(`SRV01: ${UPDATE}`)).toEqual([UPDATE]);
  });
});

describe('beside a version', () => {
  test.each([
    ['status', 'planned'],
    ['state', 'target'],
    ['status', 'nach Patch'],
    ['result', 'FAILED'],
    ['note', 'not yet installed'],
    ['Kommentar', 'fehlt noch'],
    ['comment', 'estimate'],
    ['Remarque', 'à venir'],
    ['Reachable', 'No'],
    ['Error', 'RPC server unavailable'],
    ['sure', '(?)'],
  ])('%j with %j takes it away and keeps the machine', (header, cell) => {
    const { machines, badLines } = readOutputs(`host,tcpip.sys,${header}\nSRV01,${VERSION},${cell}`);
    expect(machines.map(({ host, versions }) => [host, versions.length])).toEqual([['SRV01', 0]]);
    expect(badLines).toMatchObject([{ line: 2, partly: true }]);
  });

  test('what was taken back takes it away', () => {
    const notes =
      'rolled back since|before rollback|reverted to snapshot|uninstalled again|restored from backup|その後ロールバック|切り戻し済み|元に戻した|アンインストール|vor dem Rollback|zurückgerollt|wieder deinstalliert|désinstallé depuis|rétabli|revertido|desinstalado|ripristinato|teruggedraaid|откат|已回滚|롤백함';
    for (const note of notes.split('|')) {
      const { machines, badLines } = readOutputs(`host,tcpip.sys,note\nSRV01,${VERSION},${note}`);
      expect([note, machines.map(({ versions }) => versions.length)]).toEqual([note, [0]]);
      expect(badLines).toMatchObject([{ line: 2, partly: true }]);
      for (const line of [`SRV01 ${VERSION} (${note})`, `SRV01 ${VERSION} ${note}`]) expect(factsOf(line)).toEqual([]);
    }
  });

  test.each([
    'コピー',
    '仮',
    '旧',
    '待定',
    '예정',
    'tbc',
    'old',
    'alt',
    'soon',
    'spare',
    'geplant',
    'Kopie',
    'copie',
    'copia',
    'vieux',
    'failed',
    '(failed)',
    'on hold',
    'pending reboot',
    '未適用',
    'manquant',
    'отсутствует',
    'no',
  ])('one word of which nobody knows what it says takes it away, as does a no: %s', (note) => {
    for (const text of [
      `host,tcpip.sys,note\nSRV01,${VERSION},${note}`,
      `サーバー\ttcpip.sys\t備考\nSRV01\t${VERSION}\t${note}`,
      `host,tcpip.sys,\nSRV01,${VERSION},${note}`,
      `Server   tcpip.sys        Note\n------   ---------        ----\nSRV01    ${VERSION}   ${note}`,
      `{"host":"SRV01","tcpip.sys":"${VERSION}","note":"${note}"}`,
      `Server: SRV01\ntcpip.sys: ${VERSION}\nNote: ${note}`,
    ]) {
      expect(factsOf(text), text).toEqual([]);
      expect(readOutputs(text).machines.map(({ host }) => host)).toEqual(['SRV01']);
      expect(readOutputs(text).badLines).not.toEqual([]);
    }
  });

  test.each([
    'checked',
    'rebooted',
    'OK',
    '本番',
    '10.0.0.1',
    '#4711',
    '2026-11-24',
    'Windows Server 2008 R2',
    'Tokyo',
    '',
  ])('what is known to leave it does: %s', (note) => {
    expect(factsOf(`host,tcpip.sys,note\nSRV01,${VERSION},${note}`)).toEqual(['18438']);
  });

  test('what was mended, rebooted or is kept at a place leaves it', () => {
    for (const note of ['patched', 'rebooted after patching', 'EXAMPLE\\ops', 'srv01.example.com', 'Berlin']) {
      expect(factsOf(`host,tcpip.sys,note\nSRV01,${VERSION},${note}`)).toEqual(['18438']);
    }
  });
});

describe('a heading', () => {
  test.each([
    '[Missing KB]',
    '[Fehlende KB]',
    'KB faltante:',
    '缺失补丁:',
    'Отсутствующие KB:',
    'Ontbrekende KB:',
    '[Not installed]',
    'Fix:',
    'Exclude:',
    'Bulletin:',
    'Target state',
    'Zielzustand:',
    'Soll-Stand',
    'After patching:',
    'План:',
    'État cible',
    'Example:',
    '例:',
    '=== Template ===',
    '# SRV01\n## Plan\n### Drivers',
    'Patch plan week 12',
    'Next maintenance window',
    'Wartungsfenster 2026-12-06:',
    'Fenêtre de maintenance :',
    'メンテナンス予定',
  ])('%j lets nothing below it be a fact', (heading) => {
    expect(factsOf(`${heading}\nSRV01 ${UPDATE}`)).toEqual([]);
    expect(factsOf(`${heading}\n\nSRV01\t${VERSION}`)).toEqual([]);
  });

  test('is no machine of which the name is a word for a status', () => {
    expect(
      factsOf(`ComputerName Patched ${UPDATE}\n------------ ------- ---------\nSRV01        False   False`),
    ).toEqual([]);
  });

  test('of columns that are wanted counts without a ruler too', () => {
    expect(factsOf(`Host            Fixed version\nSRV01           ${VERSION}`)).toEqual([]);
    expect(factsOf(`서버,필요 버전\nSRV01,${VERSION}`)).toEqual([]);
    expect(factsOf(`Computer,tcpip.sys on SRV99\nSRV01,${VERSION}`)).toEqual([]);
  });

  test('that neither wishes nor lacks leaves its list', () => {
    for (const heading of ['Site B:', 'Installed updates:', '=== web.example.com ===', 'Results:']) {
      expect(factsOf(`${heading}\nSRV01 ${UPDATE}`)).toEqual([UPDATE]);
    }
  });
});

describe('numbered updates', () => {
  const HEAD = [
    'Host Name:                 SRV01',
    'OS Name:                   Microsoft Windows Server 2008 R2 Standard',
    'OS Version:                6.1.7601 Service Pack 1 Build 7601',
  ];
  const LIST = ['Hotfix(s):                 1 Hotfix(s) Installed.', '                           [01]: KB976902'];

  test('below a count of what is to be installed are none', () => {
    expect(factsOf(`Hotfix(s):                 2 Hotfix(s) to be installed.\n      [01]: ${UPDATE}`)).toEqual([]);
    expect(factsOf(`Title: fix list\n[01]: ${UPDATE}`)).toEqual([]);
  });

  test('that stand elsewhere are not of the list above them', () => {
    for (const stray of [`[02]: ${UPDATE}`, `                           [01]: Adapter\n[02]: ${UPDATE}`]) {
      expect(accountOf(...HEAD, ...LIST, ...stray.split('\n')).said.join()).not.toContain(UPDATE);
    }
  });
});

describe('a quotation', () => {
  test('that the answer takes back states nothing', () => {
    expect(accountOf(`> SRV01 ${VERSION}`, '', 'No, that was SRV02.')).toMatchObject({
      said: [],
      bad: ['1 prose', '3 no-fact'],
    });
  });

  const QUOTED = [
    [`> SRV01 ${VERSION}`, `> SRV02 ${VERSION}`],
    [`>> SRV01 ${VERSION}`],
    [`>SRV01 ${VERSION}`],
    ['> host,tcpip.sys', `> SRV01,${VERSION}`],
    ['> CSName  HotFixID', `> SRV01   ${UPDATE}`],
    ['> Host Name: SRV01', '> Hotfix(s): 1 Hotfix(s) Installed.', `> [01]: ${UPDATE}`],
  ];

  test.each([
    ['Unfortunately this is not right.'],
    ['I disagree.'],
    ['Das stimmt so leider nicht.'],
    ['Der ist inzwischen neu aufgesetzt.'],
    ["Ce n'est plus vrai."],
    ['Eso no es correcto.'],
    ['Non è più così.'],
    ['Это уже не так.'],
    ['これは古い情報です。'],
    ['不是这样的。'],
    ['이제는 아닙니다.'],
    ['Hi Tom,', '', 'that is not what I see here.'],
    ['Thanks Tom.', 'But that is outdated.'],
  ])('states nothing where the answer may be against it, in whatever words: %j', (...answer) => {
    for (const quoted of QUOTED)
      for (const gap of [[], ['']])
        expect(accountOf(...quoted, ...gap, ...answer).said.join(), quoted.join()).not.toMatch(
          new RegExp(`${UPDATE}|${VERSION}`),
        );
  });

  test.each([
    ['Thanks!'],
    ['Thanks Tom.', 'Best regards', 'Anna'],
    ['Checked, looks good.'],
    ['SRV09 6.1.7601.17514'],
    ['On 24 Nov Tom wrote:'],
  ])('is read where the answer is known to leave it: %j', (...answer) => {
    for (const quoted of QUOTED) expect(accountOf(...quoted, '', ...answer).said.join()).toContain('SRV01');
  });

  test('that a program printed is read where the answer asks for more', () => {
    expect(accountOf('> CSName  HotFixID', `> SRV01   ${UPDATE}`, '', 'Can you send the version too?').said).toEqual([
      `SRV01 ${UPDATE}`,
    ]);
  });

  test('that is not taken back is read', () => {
    expect(accountOf(`> SRV01 ${VERSION}`, '', 'Thanks!').said).toEqual([`SRV01 ${VERSION}`]);
    expect(accountOf(`> SRV01 ${VERSION}`).said).toEqual([`SRV01 ${VERSION}`]);
  });
});

describe('a machine that said nothing', () => {
  test.each([
    ['C:\\>systeminfo /s SRV01', 'ERROR: The RPC server is unavailable.'],
    ['PS C:\\> Get-HotFix -ComputerName SRV01', 'Get-HotFix : The RPC server is unavailable.'],
    ['Invoke-Command : [SRV01] Connecting to remote server SRV01 failed with the following error message : WinRM'],
    ['[SRV01] Connecting to remote server SRV01 failed with the following error message : Access is denied.'],
    ['[SRV01]: PS C:\\> hostname', 'Access denied'],
    ['=== SRV01 ===', 'Access is denied.'],
    ['SRV01', '', 'not reachable'],
    ['SRV01: timeout'],
    ['SRV01 unreachable'],
    ['SRV01;応答なし'],
    ['[{"ComputerName":"SRV01","Version":null}]'],
    ['[{"ComputerName":"SRV01","Error":"RPC unavailable"}]'],
  ])('stands in the table: %j', (...lines) => {
    const { machines, badLines } = readOutputs(`${lines.join('\n')}\n\nSRV02 ${VERSION}\n`);
    expect(machines.map(({ host, versions }) => [host, versions.length])).toEqual([
      ['SRV01', 0],
      ['SRV02', 1],
    ]);
    expect(badLines.map(({ reason }) => reason)).toContain('no-answer');
  });

  test.each([
    'wmic /node:SRV01,SRV02',
    'wmic /node:"SRV01","SRV02"',
    "wmic /node:'SRV01', 'SRV02'",
    'wmic /node:SRV01 , SRV02',
    'wmic /node:"SRV01,SRV02"',
    'psexec \\\\SRV01,SRV02 wmic',
  ])('beside others that one command asked stands there too: %s', (command) => {
    const text = `C:\\>${command} datafile where name="c:\\\\windows\\\\system32\\\\drivers\\\\tcpip.sys" get version\nVersion\n${VERSION}\n`;
    expect(readOutputs(text).machines.map(({ host, versions }) => [host, versions.length])).toEqual([
      [undefined, 1],
      ['SRV01', 0],
      ['SRV02', 0],
    ]);
  });

  test.each([
    "Get-HotFix -ComputerName 'SRV01','SRV02'",
    'gwmi Win32_QuickFixEngineering -ComputerName:"SRV01", "SRV02"',
  ])('or its updates are nobody’s: %s', (command) => {
    const { machines } = readOutputs(`PS C:\\> ${command} | ft HotFixID\nHotFixID\n--------\nKB2553549`);
    expect(machines.map(({ host, kbs }) => [host, kbs.length])).toEqual([
      [undefined, 1],
      ['SRV01', 0],
      ['SRV02', 0],
    ]);
  });
});

test.each([
  `SRV01.tcpip.sys.expected=${VERSION}`,
  `SRV01.tcpip.sys.version=${VERSION}`,
  `SRV01.tcpip.sys.target ${VERSION}`,
  `SRV01-target ${VERSION}`,
  `SRV01_required: ${VERSION}`,
  `SRV01を除く ${UPDATE}`,
  `SRV01を除く ${VERSION}`,
  `SRV01以外 ${UPDATE}`,
  `SRV01以外\n${UPDATE}`,
  `${UPDATE} 適用済み（SRV01を除く）`,
  `All except SRV01 ${VERSION}`,
  `alle außer SRV01 ${UPDATE}`,
])('a name with words joined to it is none: %s', (line) => {
  expect(factsOf(line)).toEqual([]);
});

test('what stands in brackets behind a version is where the file was built, or takes the version back', () => {
  const versions = (note: string) =>
    [
      `Server,tcpip.sys\nSRV01,${VERSION} (${note})`,
      `SRV01 ${VERSION} (${note})`,
      `| Server | tcpip.sys |\n|---|---|\n| SRV01 | ${VERSION} (${note}) |`,
      `[{"host":"SRV01","tcpip.sys":"${VERSION} (${note})"}]`,
      `FileName    : C:\\Windows\\System32\\drivers\\tcpip.sys\nFileVersion : ${VERSION} (${note})`,
    ].map((text) => factsOf(text).length);
  for (const note of [
    'planned',
    'e.g. planned',
    'to be verified',
    '12/5適用後',
    'in WinSxS, not replaced yet',
    'expected after patch',
    'nach Neustart',
    'target',
  ])
    expect(versions(note), note).toEqual([0, 0, 0, 0, 0]);
  for (const tag of ['win7sp1_gdr.120329-1500', 'vistasp2_ldr.160101-0800', 'WinBuild.160101.0800', 'LDR'])
    expect(versions(tag), tag).toEqual([1, 1, 1, 1, 1]);
});

test.each([
  `NTOSKRNL ${VERSION}`,
  `AFD ${VERSION}\nNETIO ${VERSION}`,
  `Windows 7 SP1 ${VERSION}`,
  `Windows Server 2008 R2: ${VERSION}`,
  `FileVersion : ${VERSION}`,
  `[SRV01]\nFileVersion : ${VERSION}`,
  `FileDescription : Ancillary Function Driver for WinSock\nFileVersion     : ${VERSION}`,
  `Checking C:\\Windows\\System32\\drivers\\netio.sys ...\nFileVersion : ${VERSION}`,
  `Host,Description,Version\nSRV01,Agent,${VERSION}`,
  `Server;Kategorie;Version\nSRV01;Treiber;${VERSION}`,
  `サーバー,説明,バージョン\nSRV01,カーネル,${VERSION}`,
])('a version is of what stands beside it, or of nothing that is known: %j', (text) => {
  expect(factsOf(text)).toEqual([]);
  expect(readOutputs(text).badLines).not.toEqual([]);
});

test('what stands beside a version may say what it is of', () => {
  expect(factsOf(`CSName,Description,Version\nSRV01,c:\\windows\\system32\\drivers\\tcpip.sys,${VERSION}`)).toEqual([
    '18438',
  ]);
  expect(factsOf(`Host,Description,tcpip.sys\nSRV01,file server,${VERSION}`)).toEqual(['18438']);
  expect(factsOf(`Host,OS,Version of tcpip.sys\nSRV01,Windows 7 SP1,${VERSION}`)).toEqual(['18438']);
});

test.each([
  `{"host":"SRV01","tcpip.sys":"${VERSION}","planned":true}`,
  `Host,tcpip.sys,Target\nSRV01,${VERSION},yes`,
  `{"host":"SRV01","kb":"${UPDATE}","pending":true}`,
  `{"host":"SRV01","kb":"${UPDATE}","state":"planned"}`,
  `{"host":"SRV01","kb":"${UPDATE}","bucket":3}`,
  `Host   : SRV01\nKB     : ${UPDATE}\nBucket : 3`,
])('a record with a doubt beside its fact does not count: %j', (text) => {
  expect(factsOf(text)).toEqual([]);
  expect(readOutputs(text).badLines).not.toEqual([]);
});

test.each(['MissingUpdate', 'Contoso.Inventory.PendingPatch', 'Selected.RequiredUpdate'])(
  'the type of the objects of Export-Csv may say that they are wanted: %s',
  (type) => {
    const list = `"Host","KB"\n"SRV01","${UPDATE}"`;
    expect(factsOf(`#TYPE ${type}\n${list}`)).toEqual([]);
    expect(factsOf(`#TYPE Selected.System.Management.Automation.PSCustomObject\n${list}`)).toEqual([UPDATE]);
  },
);

test.each([
  `案1：${UPDATE} 適用（6.1.7601.21893）`,
  `手順1：${VERSION}`,
  `対策2：${UPDATE}`,
  `フェーズ1 ${VERSION}`,
  `第1案 ${VERSION}`,
  `方案2：${UPDATE}`,
  `단계1 ${VERSION}`,
  `Schritt2: ${VERSION}`,
  `étape2 ${VERSION}`,
  `2026Q4 ${VERSION}`,
  `Q4-2026 ${VERSION}`,
  `2026-11-01 ${VERSION}`,
  `Host,OS,File,Version\nSRV01,Windows 7,,${VERSION}`,
])('a step, a proposal or a time is no machine: %j', (text) => {
  expect(factsOf(text)).toEqual([]);
  expect(readOutputs(text).badLines).not.toEqual([]);
});

test('a number in a circle stands before a name, and the label of a column is none', () => {
  const hosts = (text: string) => readOutputs(text).machines.map(({ host }) => host);
  expect(hosts(`①SV01 ${VERSION}\n② SV02 ${VERSION}`)).toEqual(['SV01', 'SV02']);
  expect(hosts('質問\t回答\nサーバー名\tSV01\nKB2553549適用済み\tいいえ')).not.toContain('KB2553549適用済み');
  expect(factsOf('サーバー名\tKB2553549適用済み\nSV01\t○')).toEqual([UPDATE]);
});

test('beside the column of the file, the version is the file’s', () => {
  for (const file of ['tcpip.sys', 'C:\\Windows\\System32\\drivers\\tcpip.sys'])
    expect(factsOf(`Host,OS,File,Version\nPC-1,Windows 7,${file},${VERSION}`)).toEqual(['18438']);
  expect(factsOf(`サーバー\ttcpip.sys 期待値\ttcpip.sys 実測値\nSV01\t6.1.7601.21893\t${VERSION}`)).toEqual(['18438']);
  expect(factsOf(`Server,tcpip.sys now,KB to install\nSRV01,${VERSION},${UPDATE}`)).toEqual(['18438']);
});

test.each(['検証済み', '配信済み', '承認済み', 'ダウンロード済み', '確認済み', '手配済み', '登録済み'])(
  'only what says installed is it: %s',
  (word) => {
    for (const header of ['状況', '状態', 'ステータス'])
      expect(factsOf(`サーバー名,KB,${header}\nSV01,${UPDATE},${word}`)).toEqual([]);
    expect(factsOf(`サーバー名,KB,状況\nSV01,${UPDATE},適用済み`)).toEqual([UPDATE]);
  },
);

test.each([
  'Server,KB2553549 removed\nS01,Yes',
  'Server,KB2553549 downloaded\nS01,Yes',
  'Server,KB2553549 uninstalled on\nS01,2026-11-20',
])('a yes for what is not there is shown: %j', (text) => {
  expect(readOutputs(text).badLines.map(({ reason }) => reason)).toEqual(['not-installed']);
});

test.each([
  ['備考', '旧サーバーの値'],
  ['備考', '別ファイルの値'],
  ['備考', '12月の作業後の値'],
  ['Remark', 'once the window is over'],
  ['Comment', 'I guess'],
  ['Taken from', 'golden image'],
  ['备注', '备份中的版本'],
  ['비고', '백업의 값'],
  ['Remark', 'value from the WIM'],
  ['Remark', 'copied from backup'],
  ['Comment', 'that is netio.sys'],
  ['Bemerkung', 'aus der Sicherung'],
  ['Remarque', 'depuis la sauvegarde'],
  ['Nota', 'de la copia'],
  ['Nota', 'dal backup'],
  ['Opmerking', 'uit de back-up'],
  ['Примечание', 'из резервной копии'],
  ['Source', 'winsxs'],
  ['Status', 'wrong'],
  ['Status', 'not verified'],
  ['Status', 'pending'],
  ['状態', '未検証'],
])('a note may say that a version is not the machine’s, or not sure: %s %s', (header, note) => {
  expect(factsOf(`Server,tcpip.sys,${header}\nSRV01,${VERSION},${note}`)).toEqual([]);
  expect(readOutputs(`Server,tcpip.sys,${header}\nSRV01,${VERSION},${note}`).badLines).toHaveLength(1);
});

test.each([
  ['Remark', 'backup server'],
  ['備考', 'バックアップサーバー'],
  ['Remark', 'rebooted after patching'],
  ['Status', 'OK'],
  ['Status', 'vulnerable'],
  ['Status', 'verwundbar'],
  ['状態', '脆弱'],
  ['Source', 'DC-01'],
])('a note may say what a machine is for: %s %s', (header, note) => {
  expect(factsOf(`Server,tcpip.sys,${header}\nSRV01,${VERSION},${note}`)).toEqual(['18438']);
});

test.each(['Installed?', 'done?', 'OK?', 'installiert?', 'installé ?', '¿instalado?', '已安装？', '適用済み？', '○？'])(
  'a question is no yes: %s',
  (word) => {
    for (const header of ['Status', '状況'])
      expect(factsOf(`Server,KB,${header}\nSRV01,${UPDATE},${word}`)).toEqual([]);
  },
);

test('a note that an update was begun, called off or is not known takes it away', () => {
  const notes =
    '適用中止|適用済みではない|未完了|不明|適用中|適用待ち|適用済みのはず|一部適用済み|要確認|△|取消|unfinished|unknown|cancelled|partially|maybe|unbekannt|teilweise|inconnu|annulé|desconocido|parcialmente|sconosciuto|annullato|onbekend|gedeeltelijk|неизвестно|отменено|desconhecido|取消|未知|正在安装|취소|일부 적용';
  for (const note of notes.split('|')) {
    for (const header of ['備考', 'Remark', 'Bemerkung', '备注', '비고', '状況'])
      expect(factsOf(`Server;KB;${header}\nSRV01;${UPDATE};${note}`), `${header} ${note}`).toEqual([]);
  }
});

test.each([
  `Server,tcpip.sys\ne.g. SRV99,${VERSION}`,
  `Server,tcpip.sys\nLatest (Jan 2020),${VERSION}`,
  `サーバー名,tcpip.sys\n基準,${VERSION}`,
  `サーバー名,tcpip.sys\n合計,2台`,
])('a row of a list may be no machine’s: %j', (text) => {
  expect(readOutputs(text).machines).toEqual([]);
  expect(readOutputs(text).badLines).not.toEqual([]);
});

test.each([
  `Computer Name,File Version[C:\\Windows\\System32\\drivers\\tcpip.sys],Count\nSRV01,${VERSION},1`,
  `Name,OS Version,u_tcpip_sys_version\nSRV01,6.1.7601,${VERSION}`,
  `certname,tcpip_sys_version\nSRV01,${VERSION}`,
  `minion,tcpip.sys\nSRV01,${VERSION}`,
  `X1, X2: ${VERSION}`.replace('X1', 'SRV01'),
])('headings as tools have them are known: %j', (text) => {
  const [machine] = readOutputs(text).machines;
  expect([machine?.host, machine?.versions[0]?.version.revision]).toEqual(['SRV01', 18438]);
});

test('an article that a row is about is installed only where the row says so', () => {
  expect(factsOf(`Server;KB article\nSRV01;${UPDATE}`)).toEqual([]);
  expect(factsOf(`Server;KB article;Status\nSRV01;${UPDATE};Installed`)).toEqual([UPDATE]);
});

test('how long a boot took is no uptime', () => {
  const [machine] = readOutputs(`Host,tcpip.sys,Boot time\nSRV01,${VERSION},45 s`).machines;
  expect(machine?.uptime).toBeUndefined();
  expect(readOutputs(`Host,tcpip.sys,Last boot\nSRV01,${VERSION},412 days`).machines[0]?.uptime?.seconds).toBe(
    412 * 86_400,
  );
});

test('an uptime has its unit in the cell or in the heading', () => {
  const seconds = (text: string) => readOutputs(text).machines.map(({ uptime }) => uptime?.seconds);
  for (const [header, cell, expected] of [
    ['uptime', '300', undefined],
    ['uptime %', '300 days', undefined],
    ['uptime', '300 days', 25_920_000],
    ['uptime (h)', '48', 172_800],
    ['Uptime [min]', '1440', 86_400],
    ['UptimeDays', '300', 25_920_000],
    ['稼働日数', '300', 25_920_000],
  ] as const) {
    expect([header, seconds(`host,tcpip.sys,${header}\nSRV01,${VERSION},${cell}`)]).toEqual([header, [expected]]);
  }
});

test.each([
  'Hora de inicio',
  'laatste opstart',
  '上次启动时间',
  '上次開機時間',
  '부팅 시간',
  '시스템 부트 시간',
  'Dernier redémarrage',
  'Letzter Neustart',
  'последний запуск',
])('a start may be headed %j', (header) => {
  const [machine] = readOutputs(`host,tcpip.sys,${header}\nSRV01,${VERSION},2025-11-02 08:00`).machines;
  expect(machine?.boot?.readings).toMatchObject([{ year: 2025, month: 11, day: 2 }]);
});

test('a name keeps its own underscores', () => {
  expect(readOutputs(`host,version\n__proto__,${VERSION}`).machines.map(({ host }) => host)).toEqual(['__proto__']);
});

describe('a status in words of its own', () => {
  test.each([
    ['Enforcement State', 'Pending system restart'],
    ['Enforcement State', 'Failed to install update(s)'],
    ['Anything', 'Pending system restart'],
    ['Anything', 'was not installed'],
    ['Anything', '適用は保留中です'],
    ['Situação', 'Não instalado'],
    ['Situação', 'Agendado'],
    ['Situação', 'Pendente'],
    ['Anything', 'Não instalado'],
    ['Stan', 'Nie zainstalowano'],
    ['Zainstalowana', 'Nie'],
    ['Installert', 'Nei'],
    ['Installerad', 'Nej'],
    ['Notes', 'installation scheduled for Sunday'],
    ['Kommentar', 'noch offen'],
  ])('%j with %j takes an update away', (header, cell) => {
    for (const text of everyWay(['Computer', 'HotFixID', header], ['SRV01', UPDATE, cell])) {
      expect([text, factsOf(text)]).toEqual([text, []]);
    }
  });

  test.each([
    ['Situação', 'Instalado'],
    ['Stan', 'Zainstalowano'],
    ['Zainstalowana', 'Tak'],
    ['Description', 'Security Update'],
    ['InstalledBy', 'NT AUTHORITY\\SYSTEM'],
  ])('%j with %j leaves it', (header, cell) => {
    for (const text of everyWay(['Computer', 'HotFixID', header], ['SRV01', UPDATE, cell])) {
      expect([text, factsOf(text)]).toEqual([text, [UPDATE]]);
    }
  });

  test.each([
    'Missing Hotfix(s): 1 Hotfix(s) missing.',
    'Missing Hotfix(s):         1',
    'Hotfix(s):                 1 Hotfix(s) not installed.',
    'Fehlende Hotfixes:         1',
    'Updates to install:        1',
  ])('%j counts what is not there', (label) => {
    const installed = 'Hotfix(s):                 1 Hotfix(s) Installed.\n                           [01]: KB976902\n';
    expect(factsOf(`${installed}${label}\n                           [01]: ${UPDATE}`)).toEqual(['KB976902']);
    expect(factsOf(`Host Name:                 SRV01\n${label}\n                           [01]: ${UPDATE}`)).toEqual(
      [],
    );
  });
});

test('the language file of tcpip.sys is another file, unless the column is for its original name', () => {
  expect(factsOf(`host;file;version\nSRV01;tcpip.sys.mui;${VERSION}`)).toEqual([]);
  expect(factsOf(`FileVersion      : ${VERSION}\nOriginalFilename : tcpip.sys.mui`)).toEqual(['18438']);
});

test.each(['assumed', 'planned'])('a version of which the source is %j is nobody’s', (source) => {
  expect(factsOf(`host,tcpip.sys,source\nSRV01,${VERSION},${source}`)).toEqual([]);
  expect(factsOf(`host,tcpip.sys,source\nSRV01,${VERSION},WSUS`)).toEqual(['18438']);
});

describe('what is put off, refused or taken back', () => {
  const FIXED = 'SRV01 KB2553549';
  const noUpdates = (text: string) =>
    expect(
      readOutputs(text).machines.flatMap(({ kbs }) => kbs),
      text,
    ).toEqual([]);

  test('makes a list below its heading no inventory', () => {
    const headings =
      '未適用サーバー一覧|未適用サーバー|未対応サーバー一覧|1. 未適用サーバー|適用漏れ|除外サーバー|適用依頼|適用計画|旧バージョン|Unpatched servers|Failed installs|Servers that still need the fix|The following servers do not have the fix:|Folgende Server brauchen das Update:|Noch offen|Serveurs sans le correctif|미적용 서버|설치 예정';
    for (const heading of headings.split('|')) noUpdates(`${heading}\n${FIXED}`);
    noUpdates('未適用サーバー\nSRV01 KB2553549\n');
    expect(readOutputs(`適用済みサーバー\n${FIXED}`).machines[0]?.kbs).toEqual(['KB2553549']);
  });

  test('may be what a dash or a line through it says', () => {
    const lines =
      '// SRV01 KB2553549|; SRV01 KB2553549|SRV01 KB2553549!|SRV01 KB2553549 -|SRV01,KB2553549,-|SRV01: KB2553549 –|~~SRV01 KB2553549~~|SRV01 !KB2553549|SRV01 -KB2553549|# SRV01 KB2553549|#SRV01 KB2553549|rem SRV01 KB2553549|~SRV01 KB2553549|-SRV01 KB2553549';
    for (const line of lines.split('|')) noUpdates(line);
    for (const line of ['- SRV01 KB2553549', 'SRV01 - KB2553549']) {
      expect(readOutputs(line).machines[0]?.kbs, line).toEqual(['KB2553549']);
    }
  });

  test('begins behind an output of systeminfo too', () => {
    const output = [
      'Host Name:                 SRV09',
      'OS Version:                6.1.7601 Service Pack 1 Build 7601',
    ];
    for (const heading of ['適用予定:', 'Por instalar:', '待安装:']) noUpdates([...output, heading, FIXED].join('\n'));
  });

  test('counts in a column of notes', () => {
    const notes =
      '来週適用|来月対応|適用見送り|適用NG|業務影響があるため適用せず|ベンダー確認後に適用|適用しない|当てない|切り戻し|除外|next week|customer refused|BSOD so we pulled it|will do|nächste Woche|zurückgerollt|Kunde lehnt ab|la semaine prochaine|다음 주 적용|적용 안 함|롤백';
    for (const note of notes.split('|')) noUpdates(`サーバー,KB,備考\nSRV01,KB2553549,${note}`);
    const harmless = [
      '本番',
      'Production, rack 12',
      'CHG0012345',
      '2012-05-10',
      'Windows 7 SP1',
      '再起動済み',
      'CORP\\tom',
    ];
    for (const note of harmless) {
      expect(readOutputs(`サーバー,KB,備考\nSRV01,KB2553549,"${note}"`).machines[0]?.kbs, note).toEqual(['KB2553549']);
    }
    for (const note of ['sometime', 'Backlog', '要相談', 'see mail of Tom', 'KW50', 'Q4', '12月', '2026-12', '12/5'])
      noUpdates(`サーバー,KB,備考\nSRV01,KB2553549,${note}`);
    for (const headings of ['サーバー,適用済みKB,備考', 'CSName,HotFixID,Remark']) {
      noUpdates(`${headings}\nSRV01,KB2553549,see mail of Tom`);
      expect(readOutputs(`${headings}\nSRV01,KB2553549,Exchange`).machines[0]?.kbs).toEqual(['KB2553549']);
    }
  });

  test('no command that asks others, or lists a folder, tells of the machine of the console', () => {
    const commands = [
      'PS C:\\> Get-CimInstance Win32_QuickFixEngineering -CimSession $cs | select HotFixID',
      'psexec @list.txt wmic qfe get hotfixid',
      'C:\\>dir /b C:\\patches',
      'PS C:\\> gci C:\\patches -name',
    ];
    for (const command of commands) {
      const { machines } = readOutputs(`C:\\>hostname\nSRV01\n${command}\nHotFixID\nKB2553549\n`);
      expect(
        machines.filter(({ host, kbs }) => host === 'SRV01' && kbs.length > 0),
        command,
      ).toEqual([]);
    }
  });
});

describe('beside a version, a column that says what its row is', () => {
  const reasons = (text: string) => readOutputs(text).badLines.map(({ reason }) => reason);
  const versions = (text: string) => readOutputs(text).machines.flatMap((machine) => machine.versions);

  test.each([
    ['Phase', 'planned'],
    ['Phase', 'what-if'],
    ['Phase', 'after patch'],
    ['Phase', '2027'],
    ['Ring', 'golden image'],
    ['Wave', 'backup'],
    ['Stage', 'nach dem Umzug'],
    ['Szenario', 'Soll'],
    ['フェーズ', '目標'],
    ['段階', '想定'],
    ['Étape', 'cible'],
    ['Origin', 'simulation'],
    ['来源', '计划'],
    ['Category', 'WinSxS'],
    ['Batch', 'WIM'],
  ])('may call it planned or a copy: %s, %s', (heading, cell) => {
    for (const text of [
      `${heading},Host,tcpip.sys\n${cell},SRV01,6.1.7601.24384`,
      `Host,${heading},tcpip.sys\nSRV01,${cell},6.1.7601.24384`,
      `Host,tcpip.sys,${heading}\nSRV01,6.1.7601.24384,${cell}`,
    ]) {
      expect(versions(text), text).toEqual([]);
      expect(reasons(text), text).toHaveLength(1);
    }
  });

  test.each([
    ['Phase', '2'],
    ['Ring', 'Pilot'],
    ['Wave', 'Wave 3'],
    ['Stage', 'production'],
    ['フェーズ', '第1陣'],
    ['Step', 'current'],
    ['Origin', ''],
    ['Role', 'backup'],
    ['Batch', 'Berlin'],
  ])('leaves it where it is a name or a number: %s, %s', (heading, cell) => {
    expect(versions(`Host,${heading},tcpip.sys\nSRV01,${cell},6.1.7601.24384`)).toHaveLength(1);
  });

  test('says nothing against an update that a status calls installed', () => {
    expect(readOutputs('Host,KB,Wave,Status\nSRV01,KB2553549,Berlin,Installed').machines[0]?.kbs).toEqual([
      'KB2553549',
    ]);
  });

  test.each([
    'ntoskrnlの版',
    'カーネルの版',
    'version of ntoskrnl',
    'agent version',
    '別ファイル',
    'Fremddatei',
    'not tcpip',
    '不是tcpip.sys',
    'version of the agent',
  ])('a remark may say that it is another file’s: %s', (remark) => {
    const text = `Host,tcpip.sys,Remarks\nSRV01,6.1.7601.24384,${remark}`;
    expect(versions(text)).toEqual([]);
    expect(reasons(text)).toEqual(['other-file']);
  });

  test.each([
    'tcpip.sysの版',
    'version of the driver',
    'version of tcpip.sys',
    'kernel update done',
    '現在のバージョン',
  ])('a remark that it is the driver’s leaves it: %s', (remark) => {
    expect(versions(`Host,tcpip.sys,Remarks\nSRV01,6.1.7601.24384,${remark}`)).toHaveLength(1);
  });
});

describe('a start that its row calls a plan', () => {
  test.each([
    'Wave,Host,Last boot\nplanned,SRV01,2025-10-20 06:30',
    'Host,Last boot,Remarks\nSRV01,2025-10-20 06:30,planned',
    'Host,Last boot\nSRV01,2025-10-20 06:30,planned',
    'ホスト,起動日時,備考\nSRV01,2025-10-20 06:30,予定',
    'Phase,Host,Last boot\nwhat-if,SRV01,2025-10-20 06:30',
  ])('is none: %j', (text) => {
    const { machines, badLines } = readOutputs(text);
    expect(machines.map(({ boot }) => boot)).toEqual([undefined]);
    expect(badLines).toHaveLength(1);
  });

  test('is one beside an update that is planned', () => {
    const { machines } = readOutputs('Host,KB,Last boot,Remarks\nSRV01,KB2553549,2025-10-20 06:30,planned');
    expect(machines[0]?.boot?.raw).toBe('2025-10-20 06:30');
  });
});
