import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';
import { accountOf, saidOf } from './fixtures.ts';

const HEAD = 'Name\tProgram\tVersion\tPublisher\tInstalled On';
const ROW = 'Security Update for Microsoft Windows (KB2553549)\tMicrosoft Windows\t\tMicrosoft Corporation\t5/10/2012';
const OTHER = 'Update for Microsoft Windows (KB2533552)\tMicrosoft Windows\t\tMicrosoft Corporation\t5/9/2012';
const HISTORY = 'Name\tStatus\tImportance\tDate Installed';

const kbsOf = (text: string) =>
  readOutputs(text).machines.flatMap(({ host = '-', kbs }) => kbs.map((kb) => `${host} ${kb}`));

describe('the list of installed updates in Control Panel', () => {
  test('is of one machine, whatever groups it has', () => {
    const text = `${HEAD}\nMicrosoft Windows (2)\n${ROW}\n\nMicrosoft Office (1)\nOffice 2010\tMicrosoft\t14.0\tMicrosoft\t5/9/2012\n${OTHER}`;
    expect(saidOf(text)).toEqual([{ kbs: 'KB2553549 KB2533552' }]);
    expect(accountOf(...text.split('\n')).bad).toEqual([]);
    expect(readOutputs(text).machines[0]?.installs).toHaveLength(2);
  });

  test('belongs to the machine whose name stands above it', () => {
    expect(saidOf(`FS11\n${HEAD}\n${ROW}`)).toEqual([{ host: 'FS11', kbs: 'KB2553549' }]);
    expect(saidOf(`FS11:\n${HEAD}\n${ROW}\n\nFS12:\n${HEAD}\n${OTHER}`)).toEqual([
      { host: 'FS11', kbs: 'KB2553549' },
      { host: 'FS12', kbs: 'KB2533552' },
    ]);
  });

  test.each([
    [
      '名前\tプログラム\tバージョン\t発行元\tインストール日',
      'Microsoft Windows のセキュリティ更新プログラム',
      '2012/05/10',
    ],
    ['Name\tProgramm\tVersion\tHerausgeber\tInstalliert am', 'Sicherheitsupdate für Microsoft Windows', '10.05.2012'],
    ['Nom\tProgramme\tVersion\tÉditeur\tInstallé le', 'Mise à jour de sécurité pour Microsoft Windows', '10/05/2012'],
    [
      'Nombre\tPrograma\tVersión\tEditor\tInstalado el',
      'Actualización de seguridad para Microsoft Windows',
      '10/05/2012',
    ],
    ['Nome\tProgramma\tVersione\tAutore\tData installazione', 'Aggiornamento per Microsoft Windows', '10/05/2012'],
    ['Nome\tPrograma\tVersão\tEditor\tInstalado em', 'Atualização para Microsoft Windows', '10/05/2012'],
    ['Имя\tПрограмма\tВерсия\tИздатель\tУстановлено', 'Обновление для Microsoft Windows', '10.05.2012'],
    ['이름\t프로그램\t버전\t게시자\t설치 날짜', 'Microsoft Windows용 보안 업데이트', '2012-05-10'],
    ['名称\t程序\t版本\t发布者\t安装时间', 'Microsoft Windows 安全更新程序', '2012/5/10'],
    ['Name\tPublisher\tInstalled On\tSize\tVersion', 'Hotfix for Windows', '5/10/2012\t1.2 MB\t'],
  ])('is read in the words of any language: %s', (head, title, day) => {
    const program = head.split('\t').length === 5 && !head.includes('Size') ? 'Microsoft Windows\t\t' : '';
    expect(kbsOf(`${head}\n${title} (KB2553549)\t${program}Microsoft Corporation\t${day}`)).toEqual(['- KB2553549']);
  });

  test.each([
    ROW.replace('5/10/2012', ''),
    ROW.replace('5/10/2012', 'pending'),
    ROW.replace('Security Update', 'Missing: Security Update'),
    ROW.replace('Windows\t\t', 'Windows\tremoved\t'),
    ROW.replace('Microsoft Corporation', 'to do'),
    `${ROW}\tuninstalled`,
    ROW.replace('Microsoft Windows (KB', 'Something (KB'),
  ])('says nothing of an update that is not said to be there: %j', (row) => {
    expect(kbsOf(`${HEAD}\n${row}`)).toEqual([]);
  });

  test.each([
    `To be installed:\n\n${HEAD}\n${ROW}`,
    `Removed updates:\n${HEAD}\n${ROW}`,
    `Sample:\n${HEAD}\n${ROW}`,
    `Missing updates\n${HEAD}\n${ROW}`,
    `FS11 should have these:\n${HEAD}\n${ROW}`,
    `Snapshot of the old server\n${HEAD}\n${ROW}`,
    `FS11\n${HEAD}\n${ROW}\nKB2553549 was uninstalled on Friday.`,
    `${HEAD.replace('Installed On', 'Removed On')}\n${ROW}`,
    `${HEAD.replace('Installed On', 'Planned')}\n${ROW}`,
  ])('says nothing where something around it speaks against it: %j', (text) => {
    expect(kbsOf(text)).toEqual([]);
  });
});

describe('the history of Windows Update', () => {
  const row = (status: string) => `Security Update for Windows 7 (KB2553549)\t${status}\tRecommended\t5/10/2012`;

  test.each([
    [HISTORY, 'Successful'],
    ['名前\t状態\t重要度\tインストール日', '成功'],
    ['Name\tStatus\tWichtigkeit\tInstallationsdatum', 'Erfolgreich'],
    ["Nom\tÉtat\tImportance\tDate d'installation", 'Réussi'],
  ])('has what was installed: %s', (head, status) => {
    expect(kbsOf(`${head}\n${row(status)}`)).toEqual(['- KB2553549']);
  });

  test.each(['Failed', 'Canceled', 'Pending restart', '失敗', '', '?', 'whatever'])(
    'and what was not: %s',
    (status) => {
      expect(kbsOf(`${HISTORY}\n${row(status)}`)).toEqual([]);
    },
  );
});

describe('an inventory of software', () => {
  const head = 'Computer,Software,Version,Publisher,Install Date';
  const row = 'FS11,Hotfix for Windows (KB2553549),,Microsoft Corporation,2012-05-10';

  test('has updates of the machines that it names, and machines that have none', () => {
    expect(saidOf(`${head}\n${row}\nFS12,A reader,9.0,Somebody,2012-05-10`)).toEqual([
      { host: 'FS11', kbs: 'KB2553549' },
      { host: 'FS12' },
    ]);
  });

  test.each([
    `To install:\n${head}\n${row}`,
    `Nachzuholen:\n${head}\n${row}`,
    `${head}\n${row.replace('2012-05-10', '')}`,
    `${head}\n${row.replace('2012-05-10', 'open')}`,
    `${head}\n${row},removed`,
    `${head}\n${row.replace(',,', ',planned,')}`,
    `${head}\n${row}\n* FS11 was rolled back`,
    `${head.replace('Install Date', 'Uninstall Date')}\n${row}`,
  ])('has none that are not said to be there: %j', (text) => {
    expect(kbsOf(text)).toEqual([]);
  });
});
