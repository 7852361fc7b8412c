import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

function factsOf(text: string): readonly string[] {
  return readOutputs(text).machines.flatMap(({ host = '', versions, kbs }) => [
    ...kbs.map((kb) => `${host} ${kb}`),
    ...versions.map(({ version }) => `${host} ${String(version.revision)}`),
  ]);
}

const NOTES = [
  '* rolled back on 12 Nov',
  '* noch nicht installiert, Termin folgt',
  '* planned',
  '^ both still missing',
  'please install these by Friday',
  'These are the versions we want, not what we have.',
  'Note: not yet installed',
  '(to be installed in week 50)',
  '※未適用',
  '上記は適用予定です。',
  '注：来週適用',
  '（以上服务器尚未安装）',
  '(à installer le 5 décembre)',
  '(ещё не установлено)',
  '(아직 설치되지 않음)',
  'Nota: pendiente de instalar',
  'Diese sind geplant',
  'Questi mancano ancora, non installati',
  'Deze ontbreken nog',
  'Status: missing',
  'Sorry, wrong list - ignore the above.',
  'Correction: that was SRV08.',
  '訂正：SRV08の一覧でした。',
  'That is what we aim for.',
  '(after Saturday)',
  'The first one I have not seen myself.',
  '※検証機の値です',
  '（土曜の作業が終われば）',
  '(valeur visée)',
  'sorry, typo above',
  'Edit: rolled back since',
  'すみません、貼り間違いです。',
  '↑取り消します',
  'yellow = planned',
  'Sorry, that was the file from the ISO.',
  'Sorry, forget the above, that was our demo data.',
  'This is demo data.',
  'These numbers are invented.',
  'Das sind erfundene Werte.',
  'これはダミーデータです。',
  'Maintenance window: Saturday 22:00',
  'Maintenance window Sat 5 Dec 22:00',
  'Maintenance window 2026-12-05 22:00:00',
  'Scheduled for Saturday',
  'Wartungsfenster: Samstag 22:00',
  'Fenêtre de maintenance : samedi',
  'Ventana de mantenimiento: sábado',
  'Finestra di manutenzione: sabato',
  'Onderhoudsvenster: zaterdag',
  'Окно обслуживания: суббота',
  'メンテナンス予定：12/5 22:00',
  '作業予定日：12/5',
  '维护窗口：周六',
  '유지 보수: 토요일',
];

describe('a note below a list that takes it back', () => {
  test.each(NOTES)('leaves the machines without their facts: %s', (note) => {
    for (const list of [
      'SRV01 KB2553549\nSRV02 6.1.7601.24545',
      'SRV01;KB2553549\nSRV02;6.1.7601.24545',
      'Host,KB\nSRV01,KB2553549\nSRV02,KB2688338',
    ]) {
      for (const gap of ['\n', '\n\n']) {
        const text = `${list}${gap}${note}`;
        expect(factsOf(text), text).toEqual([]);
        expect(readOutputs(text).machines.map(({ host }) => host)).toEqual(['SRV01', 'SRV02']);
        expect(readOutputs(text).badLines.map(({ reason }) => reason)).toEqual(['takes-back']);
      }
    }
  });

  test('speaks of the list right above it alone', () => {
    expect(factsOf('SRV01 KB2553549\n\n=== Site B ===\nSRV02 KB2553549\n* not yet installed')).toEqual([
      'SRV01 KB2553549',
    ]);
    expect(factsOf('SRV01 KB2553549\n\n\n* not yet installed')).toEqual(['SRV01 KB2553549']);
    expect(factsOf('SRV01 KB2553549\n* not yet installed\nSRV02 KB2553549')).toEqual(['SRV02 KB2553549']);
  });

  test.each([
    'Regards',
    '* checked by Tom',
    'Note: all done on Friday',
    'These were restarted.',
    'SRV03: KB2553549 missing',
    'Should be: 6.1.7601.22653 (these)',
    'Maintenance window of SRV03: Saturday',
    'Maintenance done on Saturday',
    'Sorry for the delay',
    '(2 rows affected)',
    'Page 1 of 1',
    'Script finished at 10:05',
    'Elapsed time: 3 s',
    '作成者：田中',
    'EOF',
    'Sum: 2',
    '合計 2 台',
    'Press any key to continue . . .',
    '続行するには何かキーを押してください . . .',
    '社外秘',
    '(as of 2026-11-24)',
    '※2026年11月24日時点',
    '(tcpip.sys versions)',
    '※tcpip.sysのバージョン',
    '(Windows 7 SP1, rack 12)',
    '（以上）',
    '以上です。',
    'That is all.',
    'Das ist alles.',
    '(checked on Friday)',
    '※確認済み',
    'Access is denied.',
  ])('is none that says nothing against it, or speaks of something else: %s', (line) => {
    expect(factsOf(`SRV01 KB2553549\nSRV02 6.1.7601.24545\n${line}`)).toEqual(['SRV01 KB2553549', 'SRV02 24545']);
  });

  test.each([
    'IT operations',
    '(Tom)',
    'The operation could not be completed.',
    'completed by Friday?',
    'Page 1: plan',
    '作成者：未定',
    'Zielversionen.',
    'Versiones objetivo.',
    'Целевые версии.',
    '목표 버전입니다',
    '以上为目标版本',
    '以上、目標値。',
    'Source: baseline document',
    'Kernel versions, not tcpip.sys.',
    'Example only.',
    'Those are the values after the update.',
    'what we want',
  ])('right below a list takes it back, unless it is known to leave it: %s', (line) => {
    expect(factsOf(`SRV01 KB2553549\nSRV02 6.1.7601.24545\n${line}`)).toEqual([]);
    expect(readOutputs(`SRV01 KB2553549\n${line}`).badLines.map(({ reason }) => reason)).toEqual(['takes-back']);
  });

  test.each(['IT operations', '(Tom)', 'The operation could not be completed.'])(
    'farther below says nothing of it: %s',
    (line) => {
      expect(factsOf(`SRV01 KB2553549\nSRV02 6.1.7601.24545\n\n${line}`)).toEqual(['SRV01 KB2553549', 'SRV02 24545']);
    },
  );

  test.each([
    'これらはエージェントの値です。',
    'These are agent versions.',
    'Those are the values after the update.',
    '以上为目标版本',
    '以上、目標値。',
    'Example only.',
    'Kernel versions, not tcpip.sys.',
  ])('that speaks of all of it takes it back from farther below: %s', (line) => {
    expect(factsOf(`SRV01 KB2553549\nSRV02 6.1.7601.24545\n\n${line}`)).toEqual([]);
  });

  test('of another file takes versions away', () => {
    expect(factsOf('SRV01 6.1.7601.24545\n(Version von afd.sys)')).toEqual([]);
  });

  test('counts again where another input says so', () => {
    expect(factsOf('SRV01 KB2553549\n* not yet installed\n\n\nSRV01 KB2553549')).toEqual(['SRV01 KB2553549']);
  });
});

describe('a note that names a machine of the list right above', () => {
  test.each([
    'SRV01は未採取です。',
    'SRV01は後日適用に変更。',
    'SRV01は未確認です。',
    '@SRV01 担当: この値になるよう更新してください',
    'SRV01の値は誤り、正しくは6.1.7601.17514',
    'SRV01 → まだ更新していません',
    'SRV01 soll am Montag auf diesen Stand gebracht werden.',
    "SRV01 n'est pas encore à jour, c'est la valeur de SRV99.",
    'SRV01 has not been patched yet; the value is the target.',
    'Note: SRV01 had KB2553549 removed on Friday.',
    'SRV01 was reimaged yesterday.',
    '上記はSRV99（検証機）の値であり、SRV01は未採取です。',
  ])('takes back what was said of it alone: %s', (note) => {
    for (const [list, left] of [
      ['SRV01 KB2553549\nSRV02 6.1.7601.24545', ['SRV02 24545']],
      ['SRV01,KB2553549\nSRV02,KB2688338', ['SRV02 KB2688338']],
      ['Host,Installed KB\nSRV01,KB2553549\nSRV02,KB2688338', ['SRV02 KB2688338']],
    ] as const) {
      expect(factsOf(`${list}\n${note}`), list).toEqual(left);
      expect(factsOf(`${list}\n\n${note}`), list).toEqual(left);
    }
  });

  test.each([
    'SRV02 could not be reached.',
    'SRV02は電源断のため未採取',
    'SRV01 is patched.',
    'SRV01 was restarted on 2026-11-20.',
    'SRV01: Access is denied.',
    'Pinging SRV01 with 32 bytes of data:',
    'wmic exited on SRV01 with error code 0.',
  ])('does not where it speaks of another one, or not against it: %s', (note) => {
    expect(factsOf(`SRV01 KB2553549\n${note}`)).toEqual(['SRV01 KB2553549']);
  });

  test.each(['上記はSRV99（検証機）の値です。', 'The above is from SRV99.', 'Wrong machine, that was SRV99.'])(
    'takes back all of it where the list is another one’s: %s',
    (note) => {
      expect(factsOf(`SRV01 6.1.7601.24545\nSRV02 KB2553549\n${note}`)).toEqual([]);
    },
  );

  test.each([
    'SRV01 後日アンインストール',
    'SRV01 廃棄',
    'SRV01: Rückbau KW 50',
    'SRV01 - déinstallation prévue',
    'SRV01 rollback',
    'SRV01 remote site, lab only',
    'Only a test: SRV01',
    'SRV01: 取り外し',
    'SRV01 se desinstalará en mayo',
    'SRV01, SRV09: not yet',
    'SRV01 uninstalled',
    'SRV01 снят',
    'srv01.example.com scrapped',
  ])('need be no sentence: %s', (note) => {
    for (const gap of ['\n', '\n\n'])
      for (const name of ['SRV01', 'SRV01.example.com']) {
        const text = `${name} KB2553549\nSRV02 6.1.7601.24545${gap}${note}`;
        if (note.includes('example') && !name.includes('example')) continue;
        expect(factsOf(text), text).toEqual(['SRV02 24545']);
      }
  });

  test.each([
    'SRV01 OK',
    'SRV01: rack 12',
    'SRV01：ラック12',
    'SRV01 (production)',
    'SRV01: Windows Server 2008 R2',
    'SRV01 uptime: 412 days',
    'SRV01: timeout',
    'SRV01',
    '=== SRV01 ===',
    'Server SRV01',
    'SRV01, SRV02: checked by Tom',
  ])('leaves it where it is known to say nothing against it: %s', (line) => {
    expect(factsOf(`SRV01 KB2553549\n\n${line}`)).toEqual(['SRV01 KB2553549']);
  });

  test('may stand below another one, and speaks of no list above the last', () => {
    expect(factsOf('SRV01 KB2553549\nSRV02 KB2553549\n\nSRV02 OK\nSRV01 is not.')).toEqual(['SRV02 KB2553549']);
    expect(factsOf('SRV01 KB2553549\n\nSRV01 OK\nSRV02 KB2553549\n* not yet installed')).toEqual(['SRV01 KB2553549']);
  });

  test('takes back what a program printed of it', () => {
    expect(factsOf('Host: SRV01\ntcpip.sys: 6.1.7601.24545\nSRV01 is not updated yet, this is what we want.')).toEqual(
      [],
    );
    expect(
      factsOf(
        'ホスト名: SRV01\nホットフィックス: 1 ホットフィックスがインストールされています。\n [01]: KB2553549\n\nSRV01 のこの更新は昨日アンインストールしました。',
      ),
    ).toEqual([]);
  });
});

describe('a label in one paragraph with the facts of a machine', () => {
  test.each([
    'CI: SRV01\nKB: KB2553549\nStatus: Scheduled',
    'Server: SRV01\nKB: KB2553549\nState: pending',
    'Server: SRV01\nKB: KB2553549\nStatus: geplant für 5.12.',
    'Server: SRV01\nKB: KB2553549\nBucket: 3',
    'サーバー名: SV01\nKB番号: KB2553549\n適用予定日: 2026/12/05',
    'サーバー名: SV01\nKB番号: KB2553549\n状況: 確認済み',
    'Servidor: SRV01\nKB: KB2553549\nEstado: pendiente',
    '서버: SRV01\nKB: KB2553549\n상태: 미설치',
    'Сервер: SRV01\nKB: KB2553549\nСтатус: не установлено',
    'Server: SRV01\ntcpip.sys: 6.1.7601.24384\nStatus: planned',
    'Server: SRV01\ntcpip.sys: 6.1.7601.24384\nSource: WinSxS',
  ])('takes them away as in a row of a table: %j', (text) => {
    expect(factsOf(text)).toEqual([]);
    expect(readOutputs(text).badLines).toMatchObject([{ line: 3, reason: 'takes-back' }]);
  });

  test('leaves them where it says nothing against them, or is of another machine', () => {
    const record = (host: string, status: string) => `Server: ${host}\nKB: KB2553549\nStatus: ${status}`;
    for (const gap of ['\n', '\n\n'])
      expect(factsOf(`${record('SRV01', 'Not installed')}${gap}${record('SRV02', 'Installed')}`)).toEqual([
        'SRV02 KB2553549',
      ]);
    expect(factsOf('Server: SRV01\nInstalled updates: KB2553549\nTicket: 4711')).toEqual(['SRV01 KB2553549']);
    expect(factsOf('Server: SRV01\ntcpip.sys: 6.1.7601.24384\nOwner: Tom\nUptime: 3 days')).toEqual(['SRV01 24384']);
  });
});

describe('a note that an update was taken off again', () => {
  const SYSTEMINFO = [
    'Host Name:                 SRV01',
    'OS Version:                6.1.7601 Service Pack 1 Build 7601',
    'Hotfix(s):                 2 Hotfix(s) Installed.',
    '                           [01]: KB2553549',
    '                           [02]: KB976902',
  ].join('\n');
  const TABLE = 'CSName  HotFixID   InstalledOn\nSRV01   KB2553549  3/2/2012\nSRV01   KB976902  3/2/2012';

  test.each([
    '(KB2553549 was uninstalled again last night)',
    'Note: KB2553549 removed on 2026-11-20 because of bluescreens.',
    'KB2553549 was rolled back on Friday',
    '※KB2553549 は 11/20 にアンインストール済み',
    '* KB2553549 wieder deinstalliert',
  ])('takes it away, and no other: %s', (note) => {
    for (const output of [SYSTEMINFO, TABLE]) {
      expect(factsOf(`${output}\n${note}`), output).toEqual(['SRV01 KB976902']);
      expect(readOutputs(`${output}\n${note}`).badLines.map(({ reason }) => reason)).toEqual(['takes-back']);
    }
  });

  test('without a number is of all of them', () => {
    for (const note of ['Rolled back on Friday.', 'Removed']) expect(factsOf(`${TABLE}\n${note}`), note).toEqual([]);
  });

  test.each(['Removed updates:', 'KB2553549 removed from SRV02'])('is none: %s', (line) => {
    expect(factsOf(`${TABLE}\n${line}`)).toEqual(['SRV01 KB2553549', 'SRV01 KB976902']);
  });
});

test.each(['[SRV03]', '* SRV03', '【SRV03】', '(SRV03)', '[Site B]'])(
  'a heading below a list is no note: %s',
  (line) => {
    expect(factsOf(`SRV01 6.1.7601.24545\n${line}`)).toContain('SRV01 24545');
  },
);

test.each([
  'Planned:',
  'Planned',
  'Deployment servers',
  'Scheduled:',
  'These are planned:',
  'メンテナンス予定：',
  '作業予定サーバー',
])('the heading of the next list leaves the one above it as it is: %s', (heading) => {
  expect(factsOf(`Installed:\nSRV01 KB2553549\n\n${heading}\nSRV02 KB2553549`)).toEqual(['SRV01 KB2553549']);
});

test('a note below a list speaks of the machine that stands above it, too', () => {
  expect(factsOf('SRV01\nKB2553549\n* not yet installed')).toEqual([]);
});

describe('a correction below a list', () => {
  test.each([
    'no, SRV01 6.1.7601.17514',
    'correction: SRV01 6.1.7601.17514',
    'P.S. SRV01 has been reimaged since.',
    'Nachtrag: SRV01 ist neu aufgesetzt',
    '訂正：SRV01は6.1.7601.17514でした。',
  ])('takes the machine back that it names: %s', (line) => {
    expect(factsOf(`SRV01 6.1.7601.24545\nSRV02 KB2553549\n${line}`)).toEqual(['SRV02 KB2553549']);
  });

  test('is none that names another', () => {
    expect(factsOf('SRV01 6.1.7601.24545\nno, SRV03 6.1.7601.17514')).toContain('SRV01 24545');
  });
});

describe('a row without a name that gives no fact', () => {
  test.each([
    'Host\tInstalled KBs\nSRV01\tKB2553549\n\tfailed',
    'Host\tInstalled KBs\nSRV01\tKB2553549\n\t^ pending reboot',
    'Host\tInstalled KBs\nSRV01\tKB2553549\n\tKB976902\n\tsee ticket',
    'Host,Installed KBs\nSRV01,KB2553549\n,0',
    'Host;Installed KBs;Installed on;Remarks\nSRV01;KB2553549;2012-05-01;\n;;;zurückgestellt',
    'Host,tcpip.sys\nSRV01,6.1.7601.24384\n,nur geplant',
    '| ホスト名 | 適用済みKB |\n| --- | --- |\n| SRV01 | KB2553549 |\n| | 適用は来月 |',
    '<table><tr><th>Host</th><th>Installed KBs</th></tr>\n<tr><td>SRV01</td><td>KB2553549</td></tr>\n<tr><td></td><td>failed</td></tr></table>',
  ])('speaks against the row above it: %j', (text) => {
    expect(factsOf(text)).toEqual([]);
    expect(readOutputs(text).badLines.map(({ reason }) => reason)).toContain('takes-back');
  });

  test.each([
    'Host\tInstalled KBs\nSRV01\tKB2553549\n\tKB976902',
    'Host,Installed KBs,Owner\nSRV01,KB2553549,Meier\n,,\n,,',
    'Host,Installed KBs,Site\nSRV01,KB2553549,Berlin\n,KB976902,production',
    'Host,Installed KBs\nSRV01,KB2553549\n,installed',
  ])('does not where it says more of the same, or nothing: %j', (text) => {
    expect(factsOf(text)).toContain('SRV01 KB2553549');
  });
});

describe('a line below a table of people’s', () => {
  const TABLES = [
    'ComputerName\tHotFixID\nSRV01\tKB2553549',
    'Host,Installed KBs\nSRV01,KB2553549',
    'Host      Installed KBs\nSRV01     KB2553549',
    'Host,tcpip.sys\nSRV01,6.1.7601.24545',
  ];

  test.each([
    'Zielversionen.',
    'see ticket',
    'Example only.',
    'No idea whether that is so',
    'Wunschliste',
    '(not before spring)',
    'sobald freigegeben',
    '（年度末までに）',
    'Tous manquants.',
    'Lo que falta',
  ])('takes it back right below it, unless it is known to leave it: %s', (line) => {
    for (const table of TABLES) {
      expect(factsOf(`${table}\n${line}`), table).toEqual([]);
      expect(readOutputs(`${table}\n${line}`).badLines.map(({ reason }) => reason)).toContain('takes-back');
    }
  });

  test.each([
    'None of the above is installed.',
    'Todos pendientes.',
    'Alle noch nicht installiert.',
    'Все отсутствуют.',
    '모두 미설치',
    '以上全部未安装',
    '以上、未適用。',
    'すべて目標値',
    'These are for the lab in spring.',
    'Example only.',
  ])('takes it back behind a blank line where it speaks of all of it: %s', (line) => {
    for (const table of TABLES) expect(factsOf(`${table}\n\n${line}`), table).toEqual([]);
  });

  test.each([
    'Regards, Tom',
    'Mit freundlichen Grüßen',
    'Bonjour à tous,',
    '以上、よろしくお願いいたします。',
    '(1 row affected)',
    'checked on Friday',
    'All installed.',
    '全台適用済み',
    '次のサーバー：',
    'SRV02: Access is denied.',
    'The RPC server is unavailable.',
    'C:\\>exit',
  ])('leaves it: %s', (line) => {
    for (const table of TABLES) {
      expect(factsOf(`${table}\n${line}`), table).toHaveLength(1);
      expect(factsOf(`${table}\n\n${line}`), table).toHaveLength(1);
    }
  });

  test('leaves it where it stands apart and speaks of nothing above', () => {
    for (const table of TABLES) expect(factsOf(`${table}\n\nsee ticket`), table).toHaveLength(1);
  });

  test('leaves what a program printed', () => {
    expect(factsOf('CSName,HotFixID\nSRV01,KB2553549\nsee ticket')).toEqual(['SRV01 KB2553549']);
  });
});
