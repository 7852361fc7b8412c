import { describe, expect, test } from 'vitest';
import { accountOf, saidOf } from './fixtures.ts';
import { readOutputs } from '../../support/outputs.ts';

/** What a list with this header and this row says. */
function saidBelow(header: string, ...rows: readonly string[]): readonly string[] {
  return accountOf(header, ...rows).said;
}

describe('what Export-Csv writes', () => {
  test('begins with a line that names the type of its objects', () => {
    expect(accountOf('#TYPE Selected.System.String', '"CSName","Version"', '"SRV01","6.1.7601.17514"')).toEqual({
      said: ['SRV01 6.1.7601.17514'],
      took: ['3 delimited-list'],
      bad: [],
      structural: 2,
    });
  });

  test('may begin again below itself, with other columns', () => {
    expect(
      accountOf(
        '#TYPE A',
        'CSName,Version',
        'SRV01,6.1.7601.17514',
        '',
        '  ',
        '#TYPE B',
        'HotFixID,Source',
        'KB2688338,SRV02',
      ),
    ).toEqual({
      said: ['SRV01 6.1.7601.17514', 'SRV02 KB2688338'],
      took: ['3 delimited-list', '8 delimited-list'],
      bad: [],
      structural: 6,
    });
  });

  test.each(['#TYPES A', '#TYPE', 'x #TYPE A'])('does not begin with %j', (line) => {
    expect(accountOf(line, 'CSName,Version', 'SRV01,6.1.7601.17514')).toMatchObject({
      bad: ['1 no-fact'],
      structural: 1,
    });
  });
});

describe('the machine of a row', () => {
  test.each([
    ['Asset,Hostname,tcpip.sys', 'A-1001,SRV01,6.1.7601.17514'],
    ['Hostname,Device,tcpip.sys', 'SRV01,Laptop,6.1.7601.17514'],
    ['機器名,サーバー名,tcpip.sys', 'PRIMERGY,SRV01,6.1.7601.17514'],
    ['Device,tcpip.sys', 'SRV01,6.1.7601.17514'],
  ])('has the name of a host before what an inventory calls it: %s', (header, row) => {
    expect(saidBelow(header, row)).toEqual(['SRV01 6.1.7601.17514']);
  });
});

describe('the header of a list', () => {
  test.each([
    ['two columns that are known', 'host,version', 'SRV01,6.1.7601.17514', 'SRV01 6.1.7601.17514'],
    ['half of them known', 'rack,version', 'red,6.1.7601.17514', '6.1.7601.17514'],
    ['two of many known', 'owner,rack,host,site,version', 'x,y,SRV01,z,6.1.7601.17514', 'SRV01 6.1.7601.17514'],
    ['the same twice', 'host,host,version', 'SRV01,srv01,6.1.7601.17514', 'SRV01 6.1.7601.17514'],
    ['the number of each row', '#,host,version', '1,SRV01,6.1.7601.17514', 'SRV01 6.1.7601.17514'],
    ['quotes', '"host";"version"', '"SRV01";"6.1.7601.17514"', 'SRV01 6.1.7601.17514'],
    ['blanks around the words', ' host , version ', ' SRV01 , 6.1.7601.17514 ', 'SRV01 6.1.7601.17514'],
  ])('has %s', (_name, header, row, said) => {
    expect(accountOf(header, row)).toEqual({ said: [said], took: ['2 delimited-list'], bad: [], structural: 1 });
  });

  test('says so where no column is known to hold names, though one has words like names', () => {
    expect(accountOf('Wotsit,tcpip.sys', 'SRV01,6.1.7601.17514', 'SRV02,6.1.7601.17514')).toMatchObject({
      said: ['6.1.7601.17514', '6.1.7601.17514'],
      bad: ['1 unknown-column'],
    });
    expect(accountOf('Chip,tcpip.sys', 'x64,6.1.7601.17514').bad).toEqual([]);
  });

  test.each([
    ['en', 'CI Name', 'Current', 'Expected'],
    ['en', 'Asset', 'Installed version', 'Required version'],
    ['ja', '構成アイテム名', '現行バージョン', '必要バージョン'],
    ['de', 'Gerätename', 'Installierte Version', 'Erforderliche Version'],
    ['fr', 'Élément de configuration', 'Version installée', 'Version requise'],
    ['es', 'Dispositivo', 'Versión actual', 'Versión requerida'],
    ['it', 'Elemento di configurazione', 'Versione rilevata', 'Versione richiesta'],
    ['nl', 'Configuratie-item', 'Huidige versie', 'Doelversie'],
    ['ru', 'Устройство', 'Текущая версия', 'Требуемая версия'],
    ['zh', '配置项名称', '当前版本', '目标版本'],
    ['zh-Hant', '裝置名稱', '目前版本', '目標版本'],
    ['ko', '구성 항목', '현재 버전', '필요 버전'],
    ['pt', 'Servidor', 'Versão instalada', 'Versão necessária'],
    ['pl', 'Nazwa serwera', 'Zainstalowana wersja', 'Wymagana wersja'],
  ])('tells the version found from the one wanted, in %s', (_language, host, found, wanted) => {
    const cells = ['Q1', 'tcpip.sys', '6.1.7601.17514', '6.1.7601.24545'];
    expect(accountOf([host, 'File', found, wanted].join(';'), cells.join(';'))).toMatchObject({
      said: ['Q1 6.1.7601.17514'],
      bad: [],
    });
  });

  test.each([
    ['KB2553549 installed', 'Yes', 'No'],
    ['KB2553549 installed (1/0)', '1', '0'],
    ['KB2553549 (installed?)', 'x', '-'],
    ['KB2553549', 'installed', 'x'],
    ['KB2553549', 'True', '✓'],
    ['KB2553549 Status', 'Installed', 'Failed'],
    ['Hotfix KB2553549', 'Yes', 'planned'],
    ['KB2553549 適用状況', '適用済み', '未適用'],
    ['KB2553549適用済み', 'はい', 'いいえ'],
    ['KB2553549適用', '○', '×'],
    ['KB2553549（適用）', '◯', '✕'],
    ['KB2553549 適用有無', '有', '無'],
    ['KB2553549 installiert', 'Ja', 'Nein'],
    ['KB2553549 installé', 'Oui', 'Non'],
    ['KB2553549 instalado', 'Sí', 'No'],
    ['KB2553549 installato', 'Sì', 'No'],
    ['KB2553549 geïnstalleerd', 'Ja', 'Nee'],
    ['KB2553549 установлено', 'Да', 'Нет'],
    ['KB2553549 已安装', '是', '否'],
    ['KB2553549 설치됨', '예', '아니요'],
    ['KB2553549 instalada', 'Sim', 'Não'],
  ])('has a column for one update: %s, %s, not %s', (heading, yes, no) => {
    const { said, bad } = accountOf(`Server;${heading}`, `Q1;${yes}`, `Q2;${no}`, 'Q3;', 'Q4;so-so', 'Q5;n/a');
    expect(said).toEqual(['Q1 KB2553549', 'Q2', 'Q3', 'Q4', 'Q5']);
    expect(bad.map((line) => line.slice(0, 2))).toEqual(['3 ', '5 ', '6 ']);
  });

  test.each([
    'KB2553549 missing',
    'KB2553549 required',
    'please install KB2553549',
    'KB2553549 fehlt',
    'KB2553549 未適用',
  ])('has none that says yes to an update that is not there: %s', (heading) => {
    expect(accountOf(`Server;${heading}`, 'Q1;Yes', 'Q2;No').said).toEqual(['Q1', 'Q2']);
  });

  test.each([
    'Installed 2012-05-10',
    'installed on 5/10/2012',
    'Installed on 5/10/2012 10:05 AM',
    'Yes (2012-05-10)',
    'Installiert am 10.05.2012',
    'ja, 10.05.2012',
    'Oui - 10/05/2012',
    'installé le 10/05/2012',
    'instalado el 10/05/2012',
    '適用済み(2012/05/10)',
    '2012/05/10 適用済み',
    '已安装 2012年5月10日',
    '설치됨 (2012-05-10)',
    'да (10.05.2012)',
  ])('may have the day beside the yes: %s', (cell) => {
    for (const text of [`Server;KB2553549\nQ1;${cell}`, `Server;KB;Status\nQ1;KB2553549;${cell}`])
      expect(accountOf(text)).toMatchObject({ said: ['Q1 KB2553549'], bad: [] });
  });

  test.each([
    'Failed 2012-05-10',
    'by 2012-05-10',
    'yes by 2012-05-10',
    'bis 10.05.2012',
    'Installed? 2012-05-10',
    'Installed 2012-05-10, removed 2013-01-01',
    'removed 2012-05-10',
    'no (2012-05-10)',
    '未適用 2012/05/10',
    'geplant 10.05.2012',
    'until 2012-05-10 installed',
    '2012-05-10 installed 2012-06-01',
  ])('but no day makes one of another word: %s', (cell) => {
    for (const text of [`Server;KB2553549\nQ1;${cell}`, `Server;KB;Status\nQ1;KB2553549;${cell}`])
      expect(accountOf(text).said, text).toEqual(['Q1']);
  });

  test.each(['예', '네', '是'])('has a yes of one letter that is a word: %s', (yes) => {
    expect(accountOf('Server;KB2553549', `Q1;${yes}`).said).toEqual(['Q1 KB2553549']);
  });

  test('has columns for several updates, each of which speaks for itself, and a note for all', () => {
    const rows = ['A1,Yes,No,', 'A2,No,Yes,', 'A3,Yes,planned,', 'A4,Yes,Yes,rolled back'];
    expect(accountOf('Host,KB2553549,KB2688338,Remark', ...rows).said).toEqual([
      'A1 KB2553549',
      'A2 KB2688338',
      'A3 KB2553549',
      'A4',
    ]);
  });

  test.each<[string, string, string | undefined]>([
    ['Computer,Update,Status', 'A1,Hotfix for Windows (KB2553549),Installed', 'A1 KB2553549'],
    ['Computer,Update,Status', 'A1,Hotfix for Windows (KB2553549),Failed', 'A1'],
    ['Computer,Update,Status', 'A1,Hotfix for Windows (KB2553549),', 'A1'],
    ['Computer,Update', 'A1,Hotfix for Windows (KB2553549)', 'A1'],
    ['Computer,Update,Status', 'A1,Missing: Hotfix for Windows (KB2553549),Installed', 'A1'],
    ['Computer,Update,Status', 'A1,Notes about Windows (KB2553549),Installed', 'A1'],
    ['Computer,Update,Approval,Status', 'A1,Hotfix for Windows (KB2553549),Install,Installed', 'A1 KB2553549'],
    [
      'Rechner,Update,Status',
      'A1,Sicherheitsupdate für Windows Server 2008 R2 (KB2688338),Installiert',
      'A1 KB2688338',
    ],
    ['端末,更新プログラム,状態', 'A1,Windows 7 用更新プログラム (KB2553549),インストール済み', 'A1 KB2553549'],
    ['서버,업데이트,상태', 'A1,Windows 7용 보안 업데이트(KB2688338),설치됨', 'A1 KB2688338'],
    ['Machine Name,Article ID,Status', 'A1,2553549,Installed', 'A1 KB2553549'],
    ['Machine Name,Article ID,Status', 'A1,2553549,Missing', 'A1'],
    ['Host,Article,Status', 'A1,2553549,Installed', 'A1 KB2553549'],
    ['Host,Article,Price', 'A1,2553549,12', 'A1'],
    ['Host,KB', 'A1,2553549 2688338', 'A1 KB2553549 KB2688338'],
    ['Host,Updates', 'A1,12', 'A1'],
    ['Host,Updates', 'A1,20121112', 'A1'],
    ['Host,Installed', 'A1,KB2553549', 'A1 KB2553549'],
    ['Host,Installed,Missing', 'A1,KB2553549,KB2688338', 'A1 KB2553549'],
    ['Host,Title,Result', 'A1,2020-01 Monthly Quality Rollup for Windows (KB4534310),Succeeded', 'A1 KB4534310'],
    ['Host,Title,Result', 'A1,2020-01 Monthly Quality Rollup for Windows (KB4534310),Failed', 'A1'],
    ['Host,Title', 'A1,2020-01 Monthly Quality Rollup for Windows (KB4534310)', undefined],
    ['Host,Hotfix(s)', 'A1,"2 Hotfix(s) Installed.,[01]: KB2553549,[02]: KB976902"', 'A1 KB2553549 KB976902'],
    ['Host,Hotfix(s)', 'A1,"[01]: KB2553549 (failed),[02]: KB976902"', 'A1'],
    ['Host,Installed,Status', 'A1,KB2553549,Failed', 'A1'],
  ])('has updates by title or by number: %s, %s', (header, row, machine) => {
    expect(accountOf(header, row).said).toEqual(machine === undefined ? [] : [machine]);
  });

  test.each([
    ['Server,tcpip.sys before,tcpip.sys after', 'wanted'],
    ['Server,tcpip.sys somehow,Colour', 'unnamed-file'],
  ])('lists a version that it does not take: %s', (header, reason) => {
    expect(accountOf(header, 'A1,6.1.7601.17514,')).toMatchObject({ said: ['A1'], bad: [`2 ${reason}`] });
  });

  test.each(['IP address', 'System', 'IPアドレス'])('has names below %j where no other column has them', (heading) => {
    expect(accountOf(`${heading};tcpip.sys`, '10.0.0.9;6.1.7601.17514').said).toEqual(['10.0.0.9 6.1.7601.17514']);
    expect(accountOf(`${heading};Host;tcpip.sys`, '10.0.0.9;A1;6.1.7601.17514').said).toEqual(['A1 6.1.7601.17514']);
  });

  test.each([
    ['one of three known', 'colour,shape,version', 'red and round,x,y'],
    ['hosts only', 'host,name', 'SRV01,red and round'],
    ['one column', 'version', 'red'],
    ['a cell that begins with a digit', 'host,version,1', 'SRV01,red and round,x'],
    ['a cell that begins with a nine', 'host,version,9', 'SRV01,red and round,x'],
    ['a cell that begins with a zero', 'host,0version,kb', 'SRV01,red and round,x'],
  ])('is none with %s', (_name, header, row) => {
    expect(accountOf(header, row)).toMatchObject({ bad: ['1 no-fact', '2 no-fact'], structural: 0 });
  });

  test('says which column is which, also of two versions', () => {
    expect(saidBelow('product version,host,version', '6.1.7601.18000,SRV01,6.1.7601.17514')).toEqual([
      'SRV01 6.1.7601.17514',
    ]);
    expect(saidBelow('version,host', '6.1.7601.17514,SRV01', '6.1.7601.18438,SRV02')).toEqual([
      'SRV01 6.1.7601.17514',
      'SRV02 6.1.7601.18438',
    ]);
  });

  test('may come again, with other columns and another sign between them', () => {
    expect(
      accountOf('host,version', 'SRV01,6.1.7601.17514', 'kb;host', 'KB2688338;SRV02', 'KB2553549,KB2688338;SRV03'),
    ).toEqual({
      said: ['SRV01 6.1.7601.17514', 'SRV02 KB2688338', 'SRV03 KB2553549 KB2688338'],
      took: ['2 delimited-list', '4 delimited-list', '5 delimited-list'],
      bad: [],
      structural: 2,
    });
  });
});

describe('the sign between the cells', () => {
  test.each([',', ';', '\t', '|'])('%j is the header’s', (sign) => {
    const row = (...cells: readonly string[]) => cells.join(sign);
    expect(saidBelow(row('host', 'version', 'kb'), row('SRV01', '6.1.7601.17514', 'KB2688338 KB2553549'))).toEqual([
      'SRV01 6.1.7601.17514 KB2688338 KB2553549',
    ]);
  });

  test('stays the header’s where a cell has others in it', () => {
    expect(saidBelow('host;kb;version', 'SRV01;KB2688338,KB2553549,KB2491683;6.1.7601.17514')).toEqual([
      'SRV01 6.1.7601.17514 KB2688338 KB2553549 KB2491683',
    ]);
    expect(saidBelow('host,kb,version', 'SRV01,KB2688338;KB2553549,6.1.7601.17514')).toEqual([
      'SRV01 6.1.7601.17514 KB2688338 KB2553549',
    ]);
  });

  test('ends the list where it is another, and that is read as another list', () => {
    expect(accountOf('version;host;kb', '6.1.7601.17514;SRV01;', 'SRV02,6.1.7601.18438')).toEqual({
      said: ['SRV01 6.1.7601.17514', 'SRV02 6.1.7601.18438'],
      took: ['2 delimited-list', '3 delimited-list'],
      bad: [],
      structural: 1,
    });
  });

  test('may be another in each line of a list without a header', () => {
    expect(accountOf('SRV01,6.1.7601.17514,KB2688338', 'SRV02;6.1.7601.18438', 'KB2688338|SRV03')).toEqual({
      said: ['SRV01 6.1.7601.17514 KB2688338', 'SRV02 6.1.7601.18438', 'SRV03 KB2688338'],
      took: ['1 delimited-list', '2 delimited-list', '3 delimited-list'],
      bad: [],
      structural: 0,
    });
  });
});

describe('a row', () => {
  test('may have updates beyond the last column, where that is for them', () => {
    expect(saidBelow('host,kb', 'SRV01,KB2688338,KB2553549,,KB2491683')).toEqual([
      'SRV01 KB2688338 KB2553549 KB2491683',
    ]);
    expect(saidBelow('host,kb', 'SRV01,KB2688338,KB26')).toEqual(['SRV01 KB2688338']);
  });

  test.each([
    ['host\tinstalled KBs', 'SRV01\tKB2553549\tfailed'],
    ['host\tinstalled KBs', 'SRV01\tKB2553549\t\t未適用'],
    ['host,installed KBs', 'SRV01,KB2553549,KB976902,not yet'],
    ['host,installed KBs', 'SRV01,KB2553549,bucket 3'],
    ['| host | installed KBs |', '| SRV01 | KB2553549 | ausstehend |'],
    ['host,kb,remarks', 'SRV01,KB2553549,see,KB976902'],
    // The comment's comma makes the wanted version stand below "found".
    ['host,comment,tcpip.sys target,tcpip.sys found', 'SRV01,old, slow,6.1.7601.24384,6.1.7601.17514'],
    ['host;comment;tcpip.sys', 'SRV01;old; slow;6.1.7601.24384'],
    ['host,netio.sys,tcpip.sys', 'SRV01,x64,6.1.7601.24384,6.1.7601.17514'],
    ['host\ttcpip.sys', 'SRV01\t6.1.7601.24384\t6.1.7601.17514'],
    ['host,boot time,tcpip.sys', 'SRV01,2026-01-02, 03:04,6.1.7601.24384'],
  ])('with more cells than headings says nothing but its name: %j, %j', (header, row) => {
    const text = `${header}\n${row}\n`;
    expect(saidOf(text)).toEqual([{ host: 'SRV01' }]);
    expect(readOutputs(text).badLines).toMatchObject([{ line: 2, reason: 'extra-cells', partly: true }]);
  });

  test('with more cells than headings is listed where its name does not stand first', () => {
    expect(accountOf('version,host', '6.1.7601.17514,SRV01,x')).toMatchObject({ bad: ['2 extra-cells'] });
  });

  test('may end with blank cells', () => {
    expect(saidBelow('host,tcpip.sys', 'SRV01,6.1.7601.17514,,')).toEqual(['SRV01 6.1.7601.17514']);
  });

  test('may have fewer cells than the header', () => {
    expect(saidBelow('host,version,kb', 'SRV01,6.1.7601.17514')).toEqual(['SRV01 6.1.7601.17514']);
  });

  test('that says nothing is listed, and the list goes on', () => {
    expect(accountOf('host,version', 'SRV01,6.1.7601.70000', 'SRV02,offline', 'SRV03,6.1.7601.17514')).toEqual({
      said: ['SRV01', 'SRV02', 'SRV03 6.1.7601.17514'],
      took: ['2 delimited-list', '3 delimited-list', '4 delimited-list'],
      bad: ['2 bad-version', '3 no-answer'],
      structural: 1,
    });
  });

  test('is none where it is one word: the list is over', () => {
    expect(accountOf('host,version', 'SRV01,6.1.7601.17514', 'version', 'kb,x,y', '6.1.7601.18438,SRV02')).toEqual({
      said: ['SRV01 6.1.7601.17514', 'SRV02 6.1.7601.18438'],
      took: ['2 delimited-list', '5 delimited-list'],
      bad: ['3 no-fact', '4 no-fact'],
      structural: 1,
    });
  });

  test('may have blank lines before it', () => {
    for (const blank of ['', ' ']) {
      expect(accountOf('version;host', '6.1.7601.17514;SRV01', blank, ';SRV02')).toMatchObject({
        said: ['SRV01 6.1.7601.17514', 'SRV02'],
        structural: 2,
      });
    }
  });

  test('without a header is known by its shape, and is no row where it says nothing', () => {
    expect(accountOf('SRV01,6.1.7601.17514', 'results,servers', 'SRV02,6.1.7601.18438')).toEqual({
      said: ['SRV01 6.1.7601.17514', 'SRV02 6.1.7601.18438'],
      took: ['1 delimited-list', '3 delimited-list'],
      bad: ['2 no-fact'],
      structural: 0,
    });
  });
});

describe('the cells of a list without a header', () => {
  test.each([
    ['version first', '6.1.7601.17802,SRV01,KB2688338', 'SRV01 6.1.7601.17802 KB2688338'],
    ['a branch tag', '6.1.7601.17802 (win7sp1_gdr.120329-1500),SRV01', 'SRV01 6.1.7601.17802'],
    ['a v before the version', 'v6.1.7601.17802;SRV01', 'SRV01 6.1.7601.17802'],
    ['the same version twice', 'SRV01,6.1.7601.17802,6.1.7601.17802', 'SRV01 6.1.7601.17802'],
    ['empty cells', ',SRV01,,6.1.7601.17802,', 'SRV01 6.1.7601.17802'],
    ['several cells of updates', 'SRV01,KB2688338,KB2553549-v2 / KB2688338', 'SRV01 KB2688338 KB2553549'],
    ['updates with signs between', 'SRV01;KB2688338|KB2553549+KB2491683', 'SRV01 KB2688338 KB2553549 KB2491683'],
    ['an OS version', 'SRV01,6.1.7601 Service Pack 1', 'SRV01 6.1.7601'],
    ['the path of the file', 'SRV01,C:\\Windows\\System32\\drivers\\tcpip.sys,6.1.7601.17802', 'SRV01 6.1.7601.17802'],
    ['a product', 'SRV01,Windows 7 SP1,6.1.7601.17802', 'SRV01 6.1.7601.17802 windows-7-sp1'],
    ['no date of an update', 'SRV01,KB2688338,2023-04-01 08:15', 'SRV01 KB2688338'],
  ])('may be in any order: %s', (_name, row, said) => {
    expect(accountOf(row)).toEqual({ said: [said], took: ['1 delimited-list'], bad: [], structural: 0 });
  });

  test.each(['2023-04-01 08:15', '412.03:15:22'])(
    'that nothing calls a start or an uptime are pointed out: %s',
    (cell) => {
      expect(accountOf(`SRV01,6.1.7601.17802,${cell}`)).toMatchObject({
        said: ['SRV01 6.1.7601.17802'],
        bad: ['1 unlabelled-date'],
      });
    },
  );

  test.each(['missing', 'False', '0', 'fehlgeschlagen', '未適用'])('take an update away: %s', (cell) => {
    expect(accountOf(`SRV01;KB2688338;${cell}`)).toMatchObject({ said: ['SRV01'], bad: ['1 not-installed'] });
  });

  test.each([
    ['two versions', 'SRV01,6.1.7601.17802,6.1.7601.18438', 'several-versions'],
    ['another file', 'SRV01,fwpkclnt.sys,6.1.7601.17802', 'other-file'],
    ['words that nothing is known of', 'SRV01,KB2688338,by Smith', 'prose'],
    ['a label', 'FileVersion,6.1.7601.17802', 'unnamed-file'],
  ])('say nothing, and why: %s', (_name, row, reason) => {
    expect(accountOf(row)).toEqual({ said: [], took: [], bad: [`1 ${reason}`], structural: 0 });
  });
});

describe('a cell that is merged with the one above it', () => {
  const facts = (text: string) =>
    readOutputs(text).machines.map(({ host, kbs, versions }) =>
      [host, ...kbs, ...versions.map(({ version }) => version.revision)].join(' '),
    );

  test('has the name of the machine that the updates are of', () => {
    expect(
      facts('Server\tKB\tStatus\nA7\tKB976902\tInstalled\n\tKB2553549\tInstalled\nA8\tKB976902\tInstalled'),
    ).toEqual(['A7 KB976902 KB2553549', 'A8 KB976902']);
  });

  test('has none where a version stands beside it, a gap is between, or none is above it', () => {
    expect(facts('Server,KB,Version\nA7,KB976902,6.1.7601.17514\n,KB2553549,6.1.7601.24545')).toEqual([
      'A7 KB976902 17514',
      ' KB2553549 24545',
    ]);
    expect(facts('Server,KB\nA7,KB976902\n\n,KB2553549')).not.toContain('A7 KB976902 KB2553549');
    expect(facts('Server,KB\n,KB2553549\nA7,KB976902')).toContain('A7 KB976902');
  });

  test.each([
    'Server,KB\n,KB2000000\nA7,KB976902\n,KB2553549',
    'Server;KB\n"";KB2000000\nA7;KB976902\n"";KB2553549',
    '| Server | KB |\n|---|---|\n| | KB2000000 |\n| A7 | KB976902 |\n| | KB2553549 |',
  ])('has none where the first row has none: %j', (text) => {
    expect(facts(text)).toContain('A7 KB976902');
  });

  test.each([
    'Server,IP,KB\nA7,10.0.0.1,KB976902\n,10.0.0.2,KB2553549',
    'Server,Cluster,KB\nA7,C1,KB976902\n,C2,KB2553549',
    '__SERVER,HotFixID\nA7,KB976902\n,KB2553549',
    'Server,MAC address,KB\nA7,00-00-5E-00-53-01,KB976902\n,00-00-5E-00-53-02,KB2553549',
    'Server,Serial number,KB\nA7,X1,KB976902\n,X2,KB2553549',
    'Server,Domain,KB\nA7,one,KB976902\n,two,KB2553549',
    'Server,Site,KB\nA7,Berlin,KB976902\n,Paris,KB2553549',
    '| Server | IP | KB |\n|---|---|---|\n| A7 | 10.0.0.1 | KB976902 |\n| | 10.0.0.2 | KB2553549 |',
    '"PSComputerName","HotFixID"\n"A7","KB976902"\n"","KB2553549"',
    '"HotFixID","PSComputerName"\n"KB976902","A7"\n"KB2553549",',
    'PSComputerName,HotFixID\nA7,KB976902\n,KB2553549',
  ])('has none where the row is another machine’s, or a program’s: %j', (text) => {
    expect(facts(text)).toEqual(['A7 KB976902', ' KB2553549']);
  });

  test('has it where what is said of the machine is merged too, or said again', () => {
    expect(facts('Server,IP,KB\nA7,10.0.0.1,KB976902\n,,KB2553549')).toEqual(['A7 KB976902 KB2553549']);
    expect(facts('Server,IP,KB\nA7,10.0.0.1,KB976902\n,10.0.0.1,KB2553549')).toEqual(['A7 KB976902 KB2553549']);
  });

  test('has the file that the first row alone names', () => {
    const table = (...files: readonly string[]) =>
      `File,Version,Server\n${files.map((file, index) => `${file},6.1.7601.24545,A${index}`).join('\n')}`;
    expect(facts(table('tcpip.sys', '', ''))).toEqual(['A0 24545', 'A1 24545', 'A2 24545']);
    expect(facts(table('tcpip.sys', 'tcpip.sys', ''))).toEqual(['A0 24545', 'A1 24545', 'A2']);
    expect(facts(table('afd.sys', '', ''))).toEqual([]);
  });

  test('has it also in a row that ends before', () => {
    expect(facts('Found,Server,Site,File\n6.1.7601.17514,A7,,tcpip.sys\n6.1.7601.24545,A8')).toEqual([
      'A7 17514',
      'A8 24545',
    ]);
  });
});

test('a version that no known column has is shown', () => {
  const reasons = (text: string) => readOutputs(text).badLines.map(({ reason }) => reason);
  expect(reasons('Name,OS Version,Thing\nSRV01,6.1.7601,6.1.7601.17514')).toEqual(['unnamed-file']);
  expect(reasons('Host,File,Product version\nSRV01,tcpip.sys,6.1.7601.24384')).toEqual(['other-file']);
});

test.each([
  '**6.1.7601.17514**',
  '`6.1.7601.17514`',
  "'6.1.7601.17514",
  '{color:red}6.1.7601.17514{color}',
  'Ver.6.1.7601.17514',
])('a version may be decorated: %s', (cell) => {
  expect(readOutputs(`Host;tcpip.sys\nSRV01;${cell}`).machines[0]?.versions[0]?.version.revision).toBe(17_514);
});

describe('a column of patches', () => {
  const kbs = (header: string, cells: string) =>
    readOutputs(`${header}\nSRV01,${cells}`).machines.flatMap((machine) => machine.kbs);

  test('is one of updates beside another that says whether they are there', () => {
    expect(kbs('Host,Patch,State', 'KB2553549,Installed')).toEqual(['KB2553549']);
    expect(kbs('Host,Patches,Installed', 'KB2553549,Yes')).toEqual(['KB2553549']);
  });

  test.each([
    ['Host,Patch,State', 'KB2553549,Missing'],
    ['Host,Patch,State', 'KB2553549,on ice'],
    ['Host,Patch,State', 'KB2553549,'],
    ['Host,Patch,Installed', 'KB2553549,No'],
    ['Host,Patch', 'KB2553549'],
    ['Host,Patch,Wave', 'KB2553549,2'],
  ])('says nothing otherwise: %s with %s', (header, cells) => {
    expect(kbs(header, cells)).toEqual([]);
  });
});

test('three numbers in a column for tcpip.sys are too few, and not the version of Windows', () => {
  for (const text of [
    'host,tcpip.sys\nSRV01,6.1.7601\nSRV02,6.1.7601.17514',
    'サーバー\ttcpip.sysのバージョン\nSRV01\t6.1.7601\nSRV02\t6.1.7601.17514',
    'Server   tcpip.sys\n------   ---------\nSRV01    6.1.7601\nSRV02    6.1.7601.17514',
  ]) {
    const { machines, badLines } = readOutputs(text);
    expect(machines.map(({ host, osVersion }) => [host, osVersion])).toEqual([
      ['SRV01', undefined],
      ['SRV02', undefined],
    ]);
    expect(badLines.map(({ reason }) => reason)).toEqual(['bad-version']);
  }
  const { machines, badLines } = readOutputs('host,tcpip.sys,OS version\nSRV01,6.1.7601.17514,6.1.7601');
  expect(machines.map(({ osVersion }) => osVersion)).toEqual(['6.1.7601']);
  expect(badLines).toEqual([]);
});

describe('a table in no machine’s name', () => {
  const factsOf = (text: string) =>
    readOutputs(text).machines.flatMap(({ versions, kbs }) => [
      ...versions.map(({ version }) => version.revision),
      ...kbs,
    ]);

  test.each([
    'File name\tFile version\tFile size\tDate\tTime\tPlatform\nTcpip.sys\t6.1.7601.24545\t1,918,320\t30-Mar-2012\t11:35\tx64',
    '| File | Version | Branch |\n|---|---|---|\n| tcpip.sys | 6.1.7601.24545 | GDR |',
    'Dateiname;Dateiversion;Dienstzweig\ntcpip.sys;6.1.7601.24545;LDR',
    'Nom de fichier;Version du fichier;Plate-forme\ntcpip.sys;6.1.7601.24545;x64',
    'ファイル名,ファイル バージョン,サイズ\ntcpip.sys,6.1.7601.24545,1918320',
    'Windows,File,Version\nWindows 7 SP1,tcpip.sys,6.1.7601.24545',
    'Windows 7 SP1\ttcpip.sys\t6.1.7601.24545\nWindows 7\ttcpip.sys\t6.1.7600.21861',
    'tcpip.sys,Machines\n6.1.7601.17514,45\n6.1.7601.24545,12',
    'tcpip.sys;Anteil\n6.1.7601.24545;75 %',
    'tcpip.sys;Stück\n6.1.7601.24545;12 von 60',
    'Date\ttcpip.sys\n2011-05-01\t6.1.7601.17514\n2014-06-11\t6.1.7601.24545',
    '日付,tcpip.sys\n2011/05/01,6.1.7601.17514\n2014/06/11,6.1.7601.24545',
    '6.1.7601.17514 2011-05-01\n6.1.7601.24545 2014-06-11',
    'HotFixID,Machines\nKB2553549,45',
    'HotFixID,Title\nKB2553549,TCP ports stay in TIME_WAIT after 497 days',
    'HotFixID;Description;Article\nKB2553549;TIME_WAIT;2553549',
    'HotFixID;Status;Computers\nKB2553549;Installed;45',
    'HotFixID   SideIndicator\nKB2553549  =>\nKB976902   ==',
    'HotFixID   SideIndicator\n--------   -------------\nKB2553549  <=',
  ])('of files, of counts or of days says nothing of one: %j', (text) => {
    expect(factsOf(text)).toEqual([]);
    expect(readOutputs(text).badLines).not.toEqual([]);
  });

  test.each([
    'tcpip.sys,boot time\n6.1.7601.24545,2026-03-01 08:15',
    'Path,Verified,File Version\nC:\\Windows\\System32\\drivers\\tcpip.sys,Signed,6.1.7601.24545',
    'File,Version\ntcpip.sys,6.1.7601.24545',
    'HotFixID   Description      InstalledOn\n--------   -----------      -----------\nKB2553549  Security Update  5/10/2012',
    'HotFixID\nKB2553549',
  ])('is read where it says nothing else: %j', (text) => {
    expect(factsOf(text)).toHaveLength(1);
  });
});

test('a scanner that knows no name tells of an address', () => {
  const finding = '"File checked:     C:\\Windows\\system32\\drivers\\tcpip.sys\nFile version:     6.1.7601.17514"';
  expect(
    accountOf('IP,Hostname,Port,Summary,Specific Result', ...`192.0.2.7,,445,x,${finding}`.split('\n')).said,
  ).toEqual(['192.0.2.7 6.1.7601.17514']);
  expect(
    accountOf('IP,Hostname,Port,Summary,Specific Result', ...`192.0.2.7,SRV01,445,x,${finding}`.split('\n')).said,
  ).toEqual(['SRV01 6.1.7601.17514']);
});

test('headings of SQL views with digits are no machines', () => {
  const [machine] = readOutputs(
    'Name0,Operating_System_Name_and0,LastBootUpTime0\nSRV01,x,2024-05-25 10:05:22',
  ).machines;
  expect([machine?.host, machine?.boot?.raw]).toEqual(['SRV01', '2024-05-25 10:05:22']);
});

describe('names of columns that hold no fact', () => {
  test.each([
    'Server,Folder',
    'Server,Path',
    'Server;Image',
    'Server\tDirectory',
    'Computer,Host,File',
    'Server,Guest',
    'Server, Folder',
    'Server; Pfad',
    'サーバー, フォルダー',
    'Server,SP2',
  ])('make no plain list of the rows below them: %j', (headings) => {
    const sign = /[,;\t]/.exec(headings)?.[0] ?? ',';
    for (const fact of ['KB2553549', '6.1.7601.24545']) {
      const rows = ['A7', 'A8'].map((host) => (headings.startsWith('Computer,') ? [host, 'A9', fact] : [host, fact]));
      const { machines, badLines } = readOutputs([headings, ...rows.map((row) => row.join(sign))].join('\n'));
      expect(
        machines.flatMap(({ kbs, versions }) => [...kbs, ...versions]),
        fact,
      ).toEqual([]);
      expect(badLines.map(({ line }) => line)).toEqual([1, 2, 3]);
    }
  });
});

test.each([
  ['Server,Plugin Output\nA7,"KB2553549, Installed on: 2015/03/04"', 'prose'],
  ['Server,Last boot,Plugin Output\nA7,2023-04-01 08:15,KB2553549', 'prose'],
  ['Server,Last boot,Bucket\nA7,2023-04-01 08:15,KB2553549', 'unclear-column'],
  ['Server,tcpip.sys,Bucket\nA7,6.1.7601.17514,KB2553549', 'unclear-column'],
])('an update that no column is for is listed with a reason: %j', (text, reason) => {
  const { badLines } = readOutputs(text);
  expect(badLines.map(({ line, reason: why }) => [line, why])).toEqual([[2, reason]]);
});

test.each([
  'Product ID',
  'Network Card(s)',
  'System Manufacturer',
  'Registered Owner',
  'OS Configuration',
  'OS Build Type',
])('columns that were picked from those of systeminfo leave its updates: %s', (heading) => {
  const text = `"Host Name","${heading}","Hotfix(s)"\n"A7","Contoso","1 Hotfix(s) Installed.,[01]: KB2553549"`;
  expect(readOutputs(text).machines.map(({ host, kbs }) => [host, ...kbs])).toEqual([['A7', 'KB2553549']]);
});

test('nor do they in Markdown', () => {
  const { machines } = readOutputs('| Server | Image |\n|---|---|\n| A7 | KB2553549 |\n| A8 | 6.1.7601.24545 |');
  expect(machines.flatMap(({ kbs, versions }) => [...kbs, ...versions])).toEqual([]);
});
