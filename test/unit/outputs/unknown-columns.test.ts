import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

/*
 * Beside an update in a table that does not say that its updates are installed, a column of which nobody knows what it
 * says may put them off: the part of a plan, an abbreviated status, a remark.
 */

function kbsOf(text: string): readonly string[] {
  return readOutputs(text).machines.flatMap(({ host = '', kbs }) => kbs.map((kb) => `${host} ${kb}`));
}

describe('an update beside a column that nobody knows', () => {
  test.each([
    'Host\tKB\tSt\nSA1\tKB2553549\tNI',
    'Host;KB;Z\nST2;KB2553549;-',
    'Server,KB,Approved by\nAP1,KB2553549,Mueller',
    'Server,KB,Bucket\nPH1,KB2553549,Bucket 3 (Jan)',
    'Serveur;Correctifs;Lot\nPH1;KB2553549;3',
    'サーバー,更新プログラム,区分\nTK1,KB2553549,第2陣',
    'Server    KB           Bucket\nSRV01     KB2553549    3',
    'Server    KB           Bucket\n------    ---------    ----\nSRV01     KB2553549    3',
  ])('does not count: %j', (text) => {
    expect(kbsOf(text)).toEqual([]);
    expect(readOutputs(text).badLines.map(({ reason }) => reason)).toContain('unclear-column');
  });

  test.each([
    'Host,KB,Owner,Rack,Remarks\nSF1,KB2553549,Meier,R12,',
    'Host,KB,Owner,Site,IP address,Domain\nSF1,KB2553549,Meier,Berlin,10.0.0.1,CORP',
    'サーバー,更新プログラム,担当者,設置場所\nSF1,KB2553549,田中,東京DC',
    'Server,KB,Installed,Bucket\nSF1,KB2553549,yes,3',
    'Server,KB,Status,Remarks\nSF1,KB2553549,Installed,rebooted at night',
    'CSName,Description,HotFixID,InstalledBy\nSF1,Update,KB2553549,NT AUTHORITY\\SYSTEM',
    'Server,OS,KB,Last boot\nSF1,Windows Server 2008 R2,KB2553549,2026-01-02 03:04',
  ])('counts where all is known, or nothing stands there: %j', (text) => {
    expect(kbsOf(text)).toEqual(['SF1 KB2553549']);
  });

  test.each(['backout done', 'backed out', 'kommt im Januar', 'Rollback wegen Bluescreen', 'coming in January'])(
    'does not count beside a note that puts it off: %s',
    (note) => {
      expect(kbsOf(`Host,KB,Owner,Remarks\nSF1,KB2553549,Meier,${note}`)).toEqual([]);
    },
  );

  test('does not count where nothing stands in the column, which may be what puts it off', () => {
    expect(kbsOf('Host,KB,Freigabe\nSF1,KB2553549,\nSF2,KB2553549,ja')).toEqual([]);
  });

  test('says nothing of a version', () => {
    const [machine] = readOutputs('Host;tcpip.sys;Bucket\nSRV01;6.1.7601.17514;3').machines;
    expect(machine?.versions).toHaveLength(1);
  });
});

describe('an update in a list that has a column for the day of installation, or for who installed it', () => {
  test.each([
    'Server,KB,Installed on\nSF1,KB2553549,2013-02-12\nSF2,KB2553549,',
    'Server,KB,Installed on\nSF2,KB2553549,\nSF1,KB2553549,2013-02-12',
    'Server,KB,Installed on\nSF1,KB2553549,2013-02-12\nSF2,KB2553549,tbd',
    'Server,KB,Installed by\nSF1,KB2553549,Mueller\nSF2,KB2553549,',
    'Server,KB,Install date\nSF1,KB2553549,2013-02-12\nSF2,KB2553549,-',
    'サーバー,更新プログラム,適用日,担当者\nSF1,KB2553549,2013-02-12,田中\nSF2,KB2553549,,田中',
    'Server;KB;Installiert am\nSF1;KB2553549;12.02.2013\nSF2;KB2553549;',
    "Serveur;KB;Date d'installation\nSF1;KB2553549;12/02/2013\nSF2;KB2553549;",
    'Servidor;KB;Fecha de instalación\nSF1;KB2553549;12/02/2013\nSF2;KB2553549;',
    'Server;KB;Data di installazione\nSF1;KB2553549;12/02/2013\nSF2;KB2553549;',
    'Server;KB;Geïnstalleerd op\nSF1;KB2553549;12-02-2013\nSF2;KB2553549;',
    'Сервер;KB;Дата установки\nSF1;KB2553549;12.02.2013\nSF2;KB2553549;',
    '服务器,KB,安装日期\nSF1,KB2553549,2013-02-12\nSF2,KB2553549,',
    '서버,KB,설치일\nSF1,KB2553549,2013-02-12\nSF2,KB2553549,',
    'Server    KB           Installed on\nSF1       KB2553549    2013-02-12\nSF2       KB2553549',
    'Server,Installed KB,Installed on\nSF1,KB2553549,2013-02-12\nSF2,KB2553549,',
    'サーバー,適用済みKB,適用日,適用者\nSF1,KB2553549,2013-02-12,田中\nSF2,KB2553549,,',
    '[{"host":"SF1","kb":"KB2553549","installedOn":"2013-02-12"},\n{"host":"SF2","kb":"KB2553549","installedOn":null}]',
  ])('counts where they stand: %j', (text) => {
    expect(kbsOf(text)).toEqual(['SF1 KB2553549']);
    expect(readOutputs(text).badLines.map(({ reason }) => reason)).toContain('not-installed');
  });

  test.each([
    'CSName,HotFixID,InstalledOn\nSF1,KB2553549,',
    'CSName  Description  HotFixID   InstalledBy  InstalledOn\nSF1     Update       KB2553549',
    'Server,KB,Status,Installed on\nSF1,KB2553549,Installed,',
  ])('counts without them where the headings say by themselves that it is there: %j', (text) => {
    expect(kbsOf(text)).toEqual(['SF1 KB2553549']);
  });
});

describe('a day or a person beside an update', () => {
  test.each(['00.00.0000', '30.02.2013', '1900-01-00', '31.12.9999', '####', '#NAME?', 'soon', 'Q3', '?'])(
    'is none: %s',
    (day) => {
      expect(kbsOf(`Host,Installed KB,Installed on\nSF1,KB2553549,${day}`)).toEqual([]);
      expect(kbsOf(`Rechner;KB;Installiert am\nSF1;KB2553549;${day}`)).toEqual([]);
    },
  );

  test.each(['no one', 'niemand', 'personne', '誰も', 'team 2', 'who knows', 'wird noch geklärt', '#N/A', '-'])(
    'is nobody: %s',
    (name) => {
      expect(kbsOf(`Host;Installed KB;Installed by\nSF1;KB2553549;${name}`)).toEqual([]);
    },
  );

  test.each([
    'Jens Müller',
    'J. van der Meer',
    'Meier, Anna',
    'CORP\\ameier',
    'ameier@example.com',
    'WSUS',
    '田中',
    '김 민수',
  ])('is a person or an account: %s', (name) => {
    expect(kbsOf(`Host;Installierte KB;Installiert von\nSF1;KB2553549;${name}`)).toEqual(['SF1 KB2553549']);
  });

  test.each(['', '5/10/2012', '20120510', '01cd2e4f7a3c1b00', '10/5/2555', '10 พ.ค. 2555'])(
    'is as Windows prints it: %j',
    (day) => {
      expect(kbsOf(`Node,HotFixID,InstalledBy,InstalledOn\nSF1,KB2553549,NT AUTHORITY\\SYSTEM,${day}`)).toHaveLength(1);
    },
  );

  test.each(['12/31/9999', '1/1/0001', '99/99/9999', 'tbd', 'see mail'])('is not as Windows prints it: %s', (day) => {
    expect(kbsOf(`Node,HotFixID,InstalledOn\nSF1,KB2553549,${day}`)).toEqual([]);
  });
});

describe('a column that asks whether an update is installed, with the answers that it may have', () => {
  test.each([
    ['Installed (y/n)', 'Y', 'N'],
    ['Applied Y/N', 'y', 'n'],
    ['Eingespielt (J/N)', 'J', 'N'],
    ['Installiert [ja/nein]', 'ja', 'nein'],
    ['Installé (O/N)', 'O', 'N'],
    ['Instalado (S/N)', 'S', 'N'],
    ['Installato (sì/no)', 'sì', 'no'],
    ['Geïnstalleerd (j/n)', 'j', 'n'],
    ['Установлено (да/нет)', 'да', 'нет'],
    ['適用（済/未）', '済', '未'],
    ['適用有無（○/×）', '○', '×'],
    ['已安装(是/否)', '是', '否'],
    ['설치(예/아니오)', '예', '아니오'],
    ['Install status', 'Installed', 'Failed'],
  ])('%s', (heading, yes, no) => {
    const cells = [yes, no, '', '-', 'tbd', 'hm', 'see mail'];
    const rows = cells.map((cell, index) => `SF${index + 1};KB2553549;${cell}`);
    expect(kbsOf(`Host;KB;${heading}\n${rows.join('\n')}`)).toEqual(['SF1 KB2553549']);
    expect(kbsOf(`Host;Installed KB;${heading}\n${rows.join('\n')}`)).toEqual(['SF1 KB2553549']);
  });
});

test.each([
  'Сервер;Установленные KB\nSF1;KB2553549',
  '서버;설치된 KB\nSF1;KB2553549',
  '服务器;已安装KB\nSF1;KB2553549',
  'Computer Name,KB Articles,Install Status\nSF2,KB2553549,Not Installed\nSF1,KB2553549,Installed',
])('headings say that updates are installed: %j', (text) => {
  expect(kbsOf(text)).toEqual(['SF1 KB2553549']);
});

describe('a version beside a column that nobody knows', () => {
  const versionsOf = (text: string) =>
    readOutputs(text).machines.flatMap(({ versions }) => versions.map(({ version }) => version.revision));

  test.each([
    'Host,Version,Owner,Rack,Remarks\nMB4,6.1.7601.24545,Meier,R12,see mail of Tom',
    'Host,Treiber,Version\nMB4,Netzwerk,6.1.7601.24545',
    'Host;Version;Komponente\nLC6;6.1.7601.24545;Kernel',
    'Server;Produkt;Version\nMA1;Agent;6.1.7601.24545',
    'Host,Module,Version\nMB3,win32k,6.1.7601.24545',
    'Host,Driver,Version\nMB4,Netlogon,6.1.7601.24545',
    'Host,FileName,Version\nMB9,afd,6.1.7601.24545',
    'Host,Item,Version\nMB5,HAL,6.1.7601.24545',
    'Host,Check,Version\nMB6,srv2,6.1.7601.24545',
    'Serveur,Composant,Version\nMB6,Pile,6.1.7601.24545',
    'Сервер,Компонент,Версия\nMB6,ядро,6.1.7601.24545',
    '서버,구성 요소,버전\nMB6,커널,6.1.7601.24545',
    'Host    Item    Version\nMB5     HAL     6.1.7601.24545',
  ])('may be that of anything: %j', (text) => {
    expect(versionsOf(text)).toEqual([]);
    expect(readOutputs(text).badLines).toHaveLength(1);
  });

  test.each([
    'Host,Driver,Version\nMB4,tcpip.sys,6.1.7601.24545',
    'Host,Item,Version\nMB4,tcpip.sys,6.1.7601.24545',
    'Node,FileName,Version\nMB4,tcpip,6.1.7601.24545',
    'Host,Version,Owner,Rack,Remarks\nMB4,6.1.7601.24545,Meier,R12,production',
    'Host,tcpip.sys,Owner,Rack,Remarks\nMB4,6.1.7601.24545,Meier,R12,moved in May',
    'サーバー,バージョン,担当者,備考\nMB4,6.1.7601.24545,田中,本番',
    'Host,tcpip.sys,Bucket\nMB4,6.1.7601.24545,3',
  ])('counts where the file is named, or the column says whose the machine is: %j', (text) => {
    expect(versionsOf(text)).toEqual([24545]);
  });
});

test('a code that a program came back with is no yes', () => {
  expect(kbsOf('Host;KB;rc\nST2;KB2553549;1603')).toEqual([]);
  expect(kbsOf('{"host":"ST2","kb":"KB2553549","rc":1603}')).toEqual([]);
});

describe('beside an update in a table that says that its updates are installed', () => {
  test.each([
    'Host\tInstalled KB\tInstalled on\tUninstall date\nSRV01\tKB2553549\t2012-05-01\t2026-10-02',
    'ホスト\t適用済KB\t適用日\t撤去日\nSRV01\tKB2553549\t2012/05/01\t2026/10/02',
    'ホスト\t適用済KB\t切り戻し日\nSRV01\tKB2553549\t2026/10/02',
    'Host;Installed KB;Supprimé le\nSRV01;KB2553549;02.10.2026',
    'Host;Installed KB;Zurückgezogen zum\nSRV01;KB2553549;2026-10-02',
    'Host,KB2553549 installed,Withdrawn\nSRV01,yes,2026-10-02',
    'Host,Installed,Withdrawn\nSRV01,KB2553549,2026-10-02',
    'Computer,HotFixID,Rollback\nSRV01,KB2553549,Success',
    'Computer,HotFixID,Download\nSRV01,KB2553549,Completed',
    'Computer,HotFixID,Désinstallation\nSRV01,KB2553549,Réussi',
    '端末,HotFixID,削除結果\nSRV01,KB2553549,成功',
    'Computer,HotFixID,Overdue (days)\nSRV01,KB2553549,120',
  ])('a day or a state puts it off where nobody knows of what: %j', (text) => {
    expect(kbsOf(text)).toEqual([]);
    expect(readOutputs(text).badLines).not.toEqual([]);
  });

  test.each([
    'Host\tInstalled KB\tInstalled on\tUninstall date\nSF1\tKB2553549\t2012-05-01\t',
    'Host,Installed KB,Scan date,Owner\nSF1,KB2553549,2026-10-02,Meier',
    'ホスト,適用済KB,確認日,ラック\nSF1,KB2553549,2026/10/02,12',
    'Host,Installed KB,Wave,Last checked\nSF1,KB2553549,,2026-10-02',
    'Host,Installed KB,Bucket\nSF1,KB2553549,3',
    'Host,KB,Status,Download\nSF1,KB2553549,Installed,Completed',
    'PSComputerName,HotFixID,InstallDate,InstalledOn\nSF1,KB2553549,2012-05-01,2012-05-01',
  ])('anything else leaves it: %j', (text) => {
    expect(kbsOf(text)).toEqual(['SF1 KB2553549']);
  });
});

describe('a remark beside facts that the headings name', () => {
  const factsOf = (text: string) =>
    readOutputs(text).machines.flatMap(({ versions, kbs }) => [
      ...versions.map(({ version }) => version.revision),
      ...kbs,
    ]);
  const TABLES = [
    ['Host;tcpip.sys', 'SRV01;6.1.7601.24545'],
    ['Host;Installed KB', 'SRV01;KB2553549'],
    ['Host;KB2553549 installed', 'SRV01;yes'],
  ] as const;

  test.each([
    ['Remark', 'passive node only'],
    ['Remark', 'shadow copy of May'],
    ['Remarks', 'SRV02'],
    ['Comment', 'see SRV02'],
    ['Bemerkung', 'gilt nur für den Klon'],
    ['Commentaire', 'ancienne machine'],
    ['Notas', 'solo en el nodo pasivo'],
    ['Note', 'valore della macchina vecchia'],
    ['Opmerking', 'alleen op de kloon'],
    ['Примечание', 'только на резервном узле'],
    ['Notas', 'valor do outro nó'],
    ['備考', 'SRV02のみ'],
    ['備考', '待機系のみ適用'],
    ['비고', '예비 서버만'],
    ['备注', '仅备用节点上有'],
    ['Whereabouts', 'only the passive node'],
    ['State', 'reimaged since'],
    ['State', 'reinstalled'],
    ['Source', 'SRV02'],
    ['Source', 'memory of Tom'],
    ['Taken from', 'SRV02'],
    ['Environment', 'snapshot 2026-05-01'],
    ['Date', 'tbd'],
    ['日付', '未定'],
    ['OK?', 'no'],
    ['Correct', 'false'],
  ])('takes the row back where nobody knows what it says: %s, %s', (heading, remark) => {
    for (const [headings, row] of TABLES) {
      const text = `${headings};${heading}\n${row};${remark}`;
      expect([text, factsOf(text)]).toEqual([text, []]);
      expect(readOutputs(text).badLines).toHaveLength(1);
    }
  });

  test.each([
    ['Remark', 'Exchange'],
    ['Remark', 'Domain Controller'],
    ['Remark', 'Site Köln'],
    ['Remark', '19 inch'],
    ['Remark', 'patched and rebooted 2012-10-01'],
    ['Bemerkung', 'neu gestartet am 01.10.2012'],
    ['Commentaire', 'vérifié le 01/10/2012'],
    ['備考', 'ファイルサーバー'],
    ['備考', '再起動済み'],
    ['비고', '재시작 완료'],
    ['Whereabouts', 'Berlin'],
    ['State', 'OK'],
    ['Source', 'SRV01'],
    ['Source', 'DC-7'],
    ['Source', 'WMI'],
    ['Date', '2012-10-01'],
    ['Date', ''],
    ['OK?', 'yes'],
  ])('leaves it where it is one word, or says what is known: %s, %s', (heading, remark) => {
    for (const [headings, row] of TABLES) {
      const text = `${headings};${heading}\n${row};${remark}`;
      expect([text, factsOf(text)]).toEqual([text, expect.arrayContaining([expect.anything()])]);
    }
  });
});

describe('one word beside a version of tcpip.sys, in a column of which nobody knows what it holds', () => {
  const ofRow = (header: string, cell: string): number =>
    readOutputs(`Host,tcpip.sys,${header}\nSRV01,6.1.7601.18438,${cell}`).machines.flatMap(({ versions }) => versions)
      .length;

  test.each(['WSUS', 'alt', '仮', '旧', 'Alt', 'Ersatz', 'tbc', 'vorher', 'clone', '暫定', 'KW50', 'ex', 'antes'])(
    'takes it away where it is not known: %s',
    (cell) => {
      for (const header of ['Marker', 'Merkmal', '区分', 'Remark 2', 'Status', '']) expect(ofRow(header, cell)).toBe(0);
    },
  );

  test.each([
    'ok',
    '10.0.0.1',
    '2026-11-24',
    '450 days',
    'Windows Server 2008 R2',
    'SP1',
    'x64',
    '64-bit',
    '1921920',
    '8 GB',
    'GDR',
    'ja-JP',
    'INC0012345',
    'Berlin',
    'VM',
    'Operational',
    '稼働中',
    'in Betrieb',
    'en service',
    '在用',
  ])('leaves it where it is of a known kind: %s', (cell) => {
    for (const header of ['Marker', '区分']) expect(ofRow(header, cell)).toBe(1);
  });

  test.each([
    ['Owner', 'tom'],
    ['担当', '田中'],
    ['Location', 'hq'],
    ['設置場所', '本社'],
    ['Standort', 'Köln'],
    ['Role', 'dc'],
    ['Status', 'vulnerable'],
  ])('leaves it below a heading that is known: %s, %s', (header, cell) => {
    expect(ofRow(header, cell)).toBe(1);
  });
});
