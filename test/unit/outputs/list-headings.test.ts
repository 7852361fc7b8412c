import { describe, expect, test } from 'vitest';
import { saidOf } from './fixtures.ts';
import { readOutputs } from '../../support/outputs.ts';

/*
 * A list of machines and updates, or versions, says what is there only where nothing stands above it, or a heading that
 * says so, or one that says nothing of it at all. Any other may call it a plan, in a word that nobody here knows.
 */

const SYSTEMINFO = [
  'ホスト名:               SRV09',
  'OS 名:                  Microsoft Windows Server 2008 R2 Standard',
  'OS バージョン:          6.1.7601 Service Pack 1 ビルド 7601',
  'システム起動時間:       2023/04/01, 8:15:30',
].join('\n');

const LISTS = {
  updates: 'SRV01 KB2553549',
  versions: 'SRV01 6.1.7601.18438',
  cells: 'SRV01;KB2553549\nSRV02;6.1.7601.18438',
  'a table of general words': 'Host;KB\nSRV01;KB2553549',
  'an aligned table': 'Server    KB\nSRV01     KB2553549',
  'a ruled table': 'Server    KB\n------    ---------\nSRV01     KB2553549',
  Markdown: '| Server | Version |\n|---|---|\n| SRV01 | 6.1.7601.18438 |',
  records: 'Server : SRV01\nKB     : KB2553549',
  'a column for one update': 'Host;KB2553549\nSRV01;Yes',
  'French colons': 'SRV01 : KB2553549',
} as const;

function factsOf(text: string): readonly string[] {
  return readOutputs(text).machines.flatMap(({ host, versions, kbs }) =>
    host === 'SRV09' ? [] : [...kbs, ...versions.map(({ version }) => String(version.revision))],
  );
}

const UNKNOWN = [
  'Berlin:',
  'Backlog',
  'Rejected',
  'Waiting for CAB:',
  'Maintenance window Sat 5 Dec',
  'Planned by the team of Bob for 5 Dec',
  'Waiting for CAB 12.12.:',
  'Wave 2 candidates',
  '[x] Agreed with Bob',
  '=== Aftermath ===',
  '## Nice to have',
  'Status: on ice',
  'Group: stragglers',
  'The following machines are on our list of debts.',
  'KB2553549 to go on:',
  'Machine Phase-2',
  'Wave2:',
  'Nachzuholen:',
  'Zurückgestellt',
  'Nachholtermin KW50',
  'À installer :',
  'Reporté',
  'Por instalar:',
  'Aplazado',
  'Da installare:',
  'Rimandato',
  'Te installeren:',
  'Uitgesteld',
  'К установке:',
  'Отложено',
  '待安装:',
  '推迟',
  '연기됨',
  '설치 필요:',
  '延期',
  '保留分',
  '積み残し',
  'Adiado',
  'Odłożone',
];

describe.each(Object.entries(LISTS))('%s', (_name, list) => {
  test.each(UNKNOWN)('below %j say nothing', (heading) => {
    for (const text of [
      `${heading}\n${list}`,
      `${heading}\n\n${list}`,
      `${heading}\nServers:\n${list}`,
      `${SYSTEMINFO}\n${heading}\n${list}`,
      `${heading}\n${list}\n\n${SYSTEMINFO}`,
    ]) {
      expect([text, factsOf(text)]).toEqual([text, []]);
    }
  });
});

test('a list that is not read is listed with the reason, line by line', () => {
  const { machines, badLines } = readOutputs('Nachzuholen:\nSRV01 KB2553549\nSRV02 6.1.7601.18438\n');
  expect(machines).toEqual([]);
  expect(badLines.map(({ line, reason }) => [line, reason])).toEqual([
    [1, 'no-fact'],
    [2, 'unknown-heading'],
    [3, 'unknown-heading'],
  ]);
});

const PLAIN = `${LISTS.updates}\nSRV02 6.1.7601.17514`;

test.each([
  'Results:',
  'Results of site B:',
  'Group 7',
  'Servers',
  'Report 2026-11-24',
  '=== Servers in Rack 12 ===',
  '## Inventory',
  'Ergebnis:',
  'Serverliste',
  'Übersicht der Server',
  'Serveurs du groupe A',
  'Liste des serveurs :',
  'Resultados del informe',
  'Elenco dei server',
  'Lijst van servers',
  'Список серверов',
  '服务器列表',
  '서버 목록',
  '結果',
  'サーバー一覧',
  '【本番環境のサーバー】',
  '調査結果：',
  'tcpip.sys versions per server:',
  'Version of tcpip.sys on each of our servers',
  'tcpip.sys-Version pro Server:',
  'Versions de tcpip.sys par serveur :',
  'Versiones de tcpip.sys por servidor:',
  'Versioni di tcpip.sys per server:',
  'Versies van tcpip.sys per server:',
  'Версии tcpip.sys по серверам:',
  '各服务器 tcpip.sys 版本:',
  '서버별 tcpip.sys 버전:',
  'サーバー別tcpip.sysのバージョン：',
  'Host KB',
  '1. Servers',
])('a heading that says nothing of it leaves a list as it is: %j', (heading) => {
  expect(factsOf(`${heading}\n${PLAIN}`)).toEqual(['KB2553549', '17514']);
});

const INVENTORIES = [
  'Installed updates:',
  'Installed:',
  'Servers with KB2553549 installed:',
  '適用済みサーバー',
  '適用済みサーバー一覧：',
  '適用済み',
  'Installierte Updates',
  'Installiert auf:',
  'Erledigt:',
  'Mises à jour installées :',
  'Serveurs avec les mises à jour installées',
  'Actualizaciones instaladas',
  'Aggiornamenti installati',
  'Geïnstalleerde updates',
  'Установленные обновления',
  '已安装补丁的服务器',
  '설치된 업데이트',
];

test.each(INVENTORIES)(
  'a heading of what is installed leaves it too, and ends one that is not known: %j',
  (heading) => {
    expect(factsOf(`${heading}\n${PLAIN}`)).toEqual(['KB2553549', '17514']);
    expect(factsOf(`Nachzuholen:\nSRV03 KB4022719\n\n${heading}\n${PLAIN}`)).toEqual(['KB2553549', '17514']);
  },
);

test.each([
  'Not installed:',
  'Nicht installiert',
  'Non installées',
  'To be installed',
  'Installation',
  '適用待ち',
  'Installed?',
  'Done by 2026-12-31:',
])('is none of those: %j', (heading) => {
  expect(factsOf(`${heading}\n${PLAIN}`)).toEqual([]);
});

test.each([
  'SRV01 - installed updates:',
  'SRV01: installed updates:',
  'SRV01 (installed KBs):',
  'Installed updates on SRV01:',
  'Installierte Updates auf SRV01:',
  'SRV01：適用済み更新プログラム：',
])('a heading says whose the installed updates below it are: %j', (heading) => {
  expect(saidOf(`${heading}\nKB4022719\nKB2553549\n`)).toEqual([{ host: 'SRV01', kbs: 'KB4022719 KB2553549' }]);
});

test.each([
  'SRV01 - missing updates:',
  'SRV01 - to be installed:',
  'SRV01 - updates we want:',
  'Not installed on SRV01:',
  'Nachzuholen auf SRV01:',
])('a heading of other updates says nothing of the kind: %j', (heading) => {
  expect(factsOf(`${heading}\nKB2553549\n`)).toEqual([]);
});

test('what a program prints is read below any heading', () => {
  for (const output of [
    `${SYSTEMINFO.replace('SRV09', 'SRV01')}\nホットフィックス:       1 個のホットフィックスがインストールされています。\n                        [01]: KB2553549`,
    'CSName  HotFixID\nSRV01   KB2553549',
    'Node,CSName,HotFixID\nSRV01,SRV01,KB2553549',
    'CSName=SRV01\nHotFixID=KB2553549',
    'Host;KB;Status\nSRV01;KB2553549;installed',
    'Host;Installed KBs\nSRV01;KB2553549',
    'C:\\>wmic /node:SRV01 qfe get HotFixID\nHotFixID\nKB2553549',
  ]) {
    expect([output, factsOf(`Berlin:\n${output}`)]).toEqual([output, ['KB2553549']]);
  }
});

test('a heading of the same rank in Markdown, a command and the end of an input end one that is not known', () => {
  expect(factsOf(`# Nice to have\n## Servers\n${PLAIN}`)).toEqual([]);
  expect(factsOf(`## Nice to have\nSRV03 KB4022719\n## Servers\n${PLAIN}`)).toEqual(['KB2553549', '17514']);
  expect(factsOf(`Berlin:\nC:\\>more list.txt`)).toEqual([]);
  expect(readOutputs('Berlin:\n', PLAIN).machines).toHaveLength(2);
});

describe('within a document', () => {
  test.each([
    '{"deferred":[{"host":"SRV01","kb":"KB2553549"}]}',
    '{"nachzuholen":{"servers":[{"host":"SRV01","file":"tcpip.sys","version":"6.1.7601.18438"}]}}',
    'Nachzuholen:\n[{"host":"SRV01","kb":"KB2553549"}]',
    '<h2>Nachzuholen</h2>\n<table><tr><th>Host</th><th>KB</th></tr>\n<tr><td>SRV01</td><td>KB2553549</td></tr></table>',
    '<table><caption>Backlog</caption><tr><th>Host</th><th>KB</th></tr>\n<tr><td>SRV01</td><td>KB2553549</td></tr></table>',
    '<p>Backlog</p>\n<table>\n<tr><td>SRV01</td><td>KB2553549</td></tr></table>',
    '{"SRV01":{"later":{"kbs":["KB2553549"]}}}',
    'Host;KB\nSRV03;\nNachzuholen;\nSRV01;KB2553549',
    'Host;KB;Raum\nBacklog week 12;;\nSRV01;KB2553549;',
  ])('what stands below a name, a heading or a row of words is not read either: %s', (text) => {
    expect(factsOf(text)).toEqual([]);
    expect(readOutputs(text).badLines.map(({ reason }) => reason)).toContain('unknown-heading');
  });

  test.each([
    '{"hosts":[{"host":"SRV01","kb":"KB2553549"}]}',
    '{"backlog":[{"CSName":"SRV01","HotFixID":"KB2553549"}]}',
    '<h2>Servers</h2>\n<table><tr><th>Host</th><th>KB</th></tr>\n<tr><td>SRV01</td><td>KB2553549</td></tr></table>',
    '<h2>Backlog</h2>\n<table><tr><th>CSName</th><th>HotFixID</th></tr>\n<tr><td>SRV01</td><td>KB2553549</td></tr></table>',
    'Host;KB\nfileserver;KB4022719\nwebserver;\nSRV01;KB2553549',
  ])('what says itself that it was found, or stands below a name that says nothing, is read: %s', (text) => {
    expect(factsOf(text)).toContain('KB2553549');
  });

  test('of JSON nothing vanishes: updates by name, lists without a machine, machines without a fact', () => {
    const reasons = (text: string) => readOutputs(text).badLines.map(({ reason }) => reason);
    expect(reasons('{"patches":{"KB2553549":"missing"}}')).toEqual(['no-inventory']);
    expect(reasons('{"results":{"servers":[]}}')).toEqual(['no-fact']);
    const { machines, badLines } = readOutputs('{"hosts":{"SRV01":{},\n"SRV02":{"kbs":["KB2553549"]}}}');
    expect(machines.map(({ host, kbs }) => [host, kbs.length])).toEqual([
      ['SRV01', 0],
      ['SRV02', 1],
    ]);
    expect(badLines).toMatchObject([{ line: 1, reason: 'no-answer' }]);
  });
});

test.each([
  'http.sys, all hosts:',
  'ntoskrnl.exe, hosts below',
  'afd.sys; Stand 12.11.',
  'netio.sys | all servers',
  'Wave 2, hosts:',
])('what looks like the headings of columns and has no row below it is a heading like any other: %s', (heading) => {
  for (const gap of ['\n', '\n\n']) {
    const text = `${heading}${gap}SRV01 6.1.7601.24545\nSRV02 KB2553549`;
    expect(factsOf(text), text).toEqual([]);
    expect(readOutputs(text).badLines.map(({ line }) => line)).toContain(1);
  }
});

test.each([
  'nothing to read here',
  'Hello all,',
  'Dear colleagues,',
  'Hallo zusammen,',
  'Bonjour à tous,',
  'お疲れ様です。',
])('a greeting or a sentence that points to no list is no heading: %s', (line) => {
  expect(factsOf(`${line}\n${PLAIN}`)).toEqual(['KB2553549', '17514']);
  expect(factsOf(`SRV05 6.1.7601.17725\n${line}\nhost,version\n${LISTS.cells.split('\n')[1] ?? ''}`)).toEqual([
    '17725',
    '18438',
  ]);
});

test.each([
  'Please find my answer in the mail of Monday.',
  'Agent version per host',
  "Version de l'agent par hôte",
  'What we agreed on last week',
  'Test lab after simulated update',
  '(This is an example, put your own machines here)',
  'エージェントの版です。',
])('a sentence may say anything of the plain list right below it: %s', (line) => {
  expect(factsOf(`${line}\n${PLAIN}`)).toEqual([]);
});

test('a sentence says nothing of a list farther down', () => {
  expect(factsOf(`Please find my answer in the mail of Monday.\n\n${PLAIN}`)).toEqual(['KB2553549', '17514']);
});

test.each(['I checked all servers this morning.', '本日、全台を確認しました。'])(
  'one that says that somebody looked is no heading: %s',
  (line) => {
    expect(factsOf(`${line}\n${PLAIN}`)).toEqual(['KB2553549', '17514']);
  },
);

test.each([
  'Exemple :',
  'Requis :',
  'Erforderlich :',
  '予定 :',
  '目標 ：',
  'Agent :',
  'ntoskrnl :',
  'OS build',
  'Build:',
  'OS:',
  '<target>',
  '[Agent]',
])('a heading with a blank before its colon, in brackets or of one word is one all the same: %s', (heading) => {
  expect(factsOf(`${heading}\nSRV01 6.1.7601.24545`)).toEqual([]);
  expect(factsOf(`${heading}\n\nSRV01 6.1.7601.24545`)).toEqual([]);
});

describe('a heading that says of what the versions below it are', () => {
  test.each([
    'Versions of afd.sys on our servers',
    'http.sys of all servers',
    'Versions inside the WIM files',
    'ビルド番号一覧',
    'Servers: afd.sys',
    'OS versions',
    'OS version of servers',
    'Windows versions',
    'Product versions',
    'バージョン一覧（OS）',
    'サーバーのOSバージョン',
    'Versions du système',
    'Versiones del sistema',
    'Версии ОС',
    '操作系统版本',
    'OS 버전',
  ])('takes them for no version of tcpip.sys: %s', (heading) => {
    expect(factsOf(`${heading}\nSRV01 6.1.7601.24384`)).toEqual([]);
  });

  test.each(['Results of offline images', 'Report by Kay, untested', 'Servers of site A (none has it)'])(
    'is no remark that begins as a title does: %s',
    (heading) => {
      expect(factsOf(`${heading}\nSRV01 KB2553549`)).toEqual([]);
    },
  );

  test.each(['tcpip.sys versions on Windows servers', 'Servers of site A', 'Results of all Windows servers'])(
    'leaves them where it says tcpip.sys, or nothing: %s',
    (heading) => {
      expect(factsOf(`${heading}\nSRV01 6.1.7601.24384`)).toEqual(['24384']);
    },
  );
});

describe('an example', () => {
  test.each(['出力例：', 'Example:', 'Sample output:', '（画面イメージ）', 'Beispiel:', 'Exemple:'])(
    'is no machine’s, though a program printed it: %s',
    (heading) => {
      const commands = [
        'PS C:\\> Get-HotFix\nSource  HotFixID\n------  --------\nSRV01   KB2553549',
        'C:\\>wmic datafile where name="C:\\\\Windows\\\\System32\\\\drivers\\\\tcpip.sys" get Version\nVersion\n6.1.7601.24384',
        'SRV01 6.1.7601.24384',
        SYSTEMINFO.replace('SRV09', 'SRV01'),
      ];
      for (const text of commands) expect(readOutputs(`${heading}\n${text}`).machines, text).toEqual([]);
    },
  );
});

test.each(['2026年11月 調査結果', '2026年11月度 調査結果', '调查结果', 'バージョン調査報告 2026/11/24'])(
  'a report of a month is a heading that says nothing: %s',
  (heading) => {
    expect(factsOf(`${heading}\nSRV01 6.1.7601.24384`)).toEqual(['24384']);
  },
);

describe('a heading that only wishes, right above what names a machine', () => {
  const RECORDS = [
    'ホスト: SRV01\ntcpip.sys: 6.1.7601.18438',
    'host: SRV01\ntcpip_sys: 6.1.7601.18438',
    'Server: SRV01\ntcpip.sys: 6.1.7601.18438\n\nServer: SRV02\ntcpip.sys: 6.1.7601.18438',
    'コンピューター名: SRV01\n適用済み更新プログラム: KB2553549',
    'Host Name: SRV01\nInstalled KB: KB2553549',
    '=== SRV01 ===\ntcpip.sys 6.1.7601.18438',
    '[SRV01]\ntcpip.sys: 6.1.7601.18438',
    '■SRV01\ntcpip.sys のバージョン：6.1.7601.18438',
    '- SRV01\n  tcpip.sys: 6.1.7601.18438',
    'ホスト: SRV01\n起動日時: 2026-03-01 08:15',
  ];

  test.each([
    '作業後の期待値',
    '目標値',
    '更新後',
    '想定結果',
    '合格基準',
    '記入例',
    '下書き',
    'Draft',
    'Plan for Saturday',
    'Template',
    'あるべき姿',
    '作業計画',
    'Goal:',
    '=== Target ===',
    'Sollwerte',
    'Expected values',
    '下書き',
    'Berlin',
  ])('wishes for its record, its section and those that follow: %s', (heading) => {
    for (const record of RECORDS)
      for (const text of [
        `${heading}\n${record}`,
        `${heading}\n\n${record}`,
        `${heading}\n------\n${record}`,
        `SRV00\ntcpip.sys: 6.1.7601.17514\n\n${heading}\n${record}`,
      ]) {
        const { machines } = readOutputs(text);
        expect([text, machines.map(({ host }) => host).filter((host) => host !== 'SRV00')]).toEqual([text, []]);
      }
  });

  test.each(['Server inventory', '本社サーバー一覧', '確認結果', 'お疲れ様です。', 'Hello all,', 'Host list'])(
    'is none of these: %s',
    (heading) => {
      for (const record of RECORDS)
        expect(saidOf(`${heading}\n${record}`)[0]?.host, `${heading}\n${record}`).toBe('SRV01');
    },
  );

  test('is not made clear by what its machine has below it', () => {
    expect(factsOf('Goal:\nHost Name: SRV01\nInstalled:\nKB2553549')).toEqual([]);
  });

  test('ends where another stands over other machines', () => {
    expect(
      factsOf(
        '目標値\nホスト: SRV01\ntcpip.sys: 6.1.7601.18438\n\n=== 現在 ===\nホスト: SRV01\ntcpip.sys: 6.1.7601.17514',
      ),
    ).toEqual(['17514']);
    expect(factsOf('Goal:\n6.1.7601.18438\n\nHost: SRV01\ntcpip.sys: 6.1.7601.17514')).toEqual(['17514']);
  });

  test('a note of a record is none', () => {
    const record = (host: string) => `Host: ${host}\ntcpip.sys: 6.1.7601.17514`;
    for (const note of ['Target: none', 'Pending updates: none', '更新対象: なし'])
      expect(saidOf(`Host: SRV01\n${note}\n\n${record('SRV02')}\n${note}\n${record('SRV03')}`), note).toEqual([
        { host: 'SRV02', version: '6.1.7601.17514' },
        { host: 'SRV03', version: '6.1.7601.17514' },
      ]);
  });

  test('what a machine lacks may be nothing', () => {
    const text = '=== SRV01 ===\nInstalled:\nKB2553549\nMissing:\n\n=== SRV02 ===\nInstalled:\nKB4022719';
    expect(factsOf(text)).toEqual(['KB2553549', 'KB4022719']);
  });
});

describe('what a report or a mail says of itself', () => {
  const TABLE = 'Host,tcpip.sys\nSRV01,6.1.7601.24384';

  test.each([
    'Site: Osaka',
    'サイト: 大阪',
    'Standort: Köln',
    'Owner: J. Smith',
    'Subject: tcpip.sys inventory',
    '件名: サーバー一覧',
    'Report generated on 2026-11-24 by tanaka',
    'Bericht erstellt am 24.11.2026 von Huber',
    'Rapport généré le 24/11/2026 par Martin',
    'Berlin data center',
    'Server inventory export - page 1 of 3',
    '社外秘',
    'Wichtig: vertraulich',
    'Confidentiel',
    'Riservato',
    '机密',
    '添付の通りです。',
    'お疲れ様です。山田です。\n確認結果を送ります。\n',
    'tcpip.sys のバージョンを確認しました。',
    '2026/11/24 確認',
    '本日の確認結果です。',
    '社内サーバー調査',
    'Checked on 2026-11-24',
    '調査日: 2026/11/24\n調査者: 山田',
    'tcpip.sys versions, site Osaka:',
  ])('leaves the list as it is: %s', (lines) => {
    expect(factsOf(`${lines}\nSRV01 6.1.7601.24384`)).toEqual(['24384']);
    expect(factsOf(`${lines}\n${TABLE}`)).toEqual(['24384']);
    expect(factsOf(`Backlog\n${lines}\n${TABLE}`)).toEqual([]);
  });

  test.each([
    'Site: to be patched',
    'Owner: rollout team',
    'Site: Osaka (pilot)',
    '作成者: 山田（案）',
    '作成者: 山田　※作業後の値',
    'Group: stragglers',
    'Subject: rollout',
    'Betreff: Nachzuholen',
    '件名: 適用予定サーバー',
    'Report generated on 2026-11-24 by tanaka for the rollout',
    'Planned data center',
    'Wichtig: verschoben',
    '2026/11/24 要確認',
    '確認',
    '適用対象を共有します。',
    '確認予定の結果を送ります。',
    '適用予定です。',
    'to be surveyed',
    '本日の予定です。',
    '要調査サーバー',
    'SRV01 はまだ更新していません。更新後はこうなる予定です。',
    'SRV01 is not patched yet. It should look like this.',
  ])('but not what says anything else: %s', (lines) => {
    expect(factsOf(`${lines}\nSRV01 6.1.7601.24384`)).toEqual([]);
    expect(factsOf(`${lines}\n${TABLE}`)).toEqual([]);
  });
});

describe('a heading that names an update, over a table of it', () => {
  const table = (heading: string): string => `${heading}\nHost\tKB2553549\nSRV01\tyes\n`;

  test.each([
    'Machines where KB2553549 is missing',
    'Without KB2553549',
    'Servers on which we lack KB2553549 at the moment',
    'KB2553549 to do',
    'Is KB2553549 missing?',
    'KB2553549 rollback candidates\n',
    'Roll back KB2553549 on\n\n',
    '缺少KB2553549',
    'KB2553549 미설치',
    'KB2553549 次回適用分',
    'Sans KB2553549',
    'KB2553549 nachzuholen',
  ])('has to say that it is there, or nothing: %j', (heading) => {
    const { machines, badLines } = readOutputs(table(heading));
    expect(machines.flatMap(({ kbs }) => kbs)).toEqual([]);
    expect(badLines.map(({ reason }) => reason)).toContain('unknown-heading');
  });

  test.each([
    'KB2553549',
    'Status of KB2553549',
    'KB2553549 適用状況',
    'KB2553549 installed:',
    'KB2553549適用済みサーバー一覧',
    'Servers with KB2553549, 2026-11-24',
    'Liste des serveurs avec KB2553549',
  ])('that says so, or nothing: %j', (heading) => {
    expect(readOutputs(table(heading)).machines.map(({ kbs }) => kbs.join())).toEqual(['KB2553549']);
  });

  test('says nothing of versions, and nothing of what a program printed', () => {
    const log = 'Installation of KB2553549 was requested';
    expect(readOutputs(`${log}\n\nSRV01 6.1.7601.17514`).machines[0]?.versions).toHaveLength(1);
    expect(readOutputs(`${log}\n\nCSName,HotFixID\nSRV01,KB976902`).machines[0]?.kbs).toEqual(['KB976902']);
  });
});

describe('a table of updates whose headings are not all of a program’s', () => {
  test.each([
    'Removal list',
    'Patches we lack',
    '12月適用予定',
    '2026/12 適用予定',
    '戻したもの',
    'À installer',
    'Desinstalados',
    'Установить',
    'Berlin',
    'Backlog\n',
  ])('is read below no heading that nobody knows: %j', (heading) => {
    const { machines, badLines } = readOutputs(`${heading}\nComputerName\tHotFixID\nSRV01\tKB2553549\n`);
    expect(machines.flatMap(({ kbs }) => kbs)).toEqual([]);
    expect(badLines.map(({ reason }) => reason)).toContain('unknown-heading');
  });

  test.each([
    'Installed updates',
    '適用済みの更新プログラム一覧',
    'Inventory of updates, 2026-11-24',
    'Server list',
    'サーバー一覧',
    'Liste des correctifs',
    'Results',
  ])('is read below one that says that they are there, or nothing: %j', (heading) => {
    const { machines } = readOutputs(`${heading}\nComputerName\tHotFixID\nSRV01\tKB2553549\n`);
    expect(machines.flatMap(({ kbs }) => kbs)).toEqual(['KB2553549']);
  });

  test.each([
    'CSName,HotFixID',
    'Node,CSName,HotFixID,InstalledOn',
    'Source,Description,HotFixID,InstalledBy,InstalledOn',
  ])('is read below any where they are: %s', (headings) => {
    const row = headings.split(',').map((name) => ROW[name] ?? '');
    const { machines } = readOutputs(`Berlin\n${headings}\n${row.join(',')}\n`);
    expect(machines.flatMap(({ kbs }) => kbs)).toEqual(['KB2553549']);
  });
});

const ROW: Readonly<Record<string, string>> = {
  Node: 'SRV01',
  CSName: 'SRV01',
  Source: 'SRV01',
  Description: 'Update',
  HotFixID: 'KB2553549',
  InstalledOn: '5/10/2012',
};
