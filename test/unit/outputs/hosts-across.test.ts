import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

function facts(text: string): readonly string[] {
  return readOutputs(text).machines.map(({ host, kbs, versions }) =>
    [host, ...versions.map(({ version }) => version.revision), ...kbs].join(' '),
  );
}

describe('a table with a column for each machine', () => {
  test.each([
    'File\tSRV01\tSRV02\ntcpip.sys\t6.1.7601.17514\t6.1.7601.24545',
    '\tSRV01\tSRV02\ntcpip.sys\t6.1.7601.17514\t6.1.7601.24545\nnetio.sys\t6.1.7601.24384\t6.1.7601.17514',
    'Item;SRV01;SRV02\ntcpip.sys version;6.1.7601.17514;6.1.7601.24545',
    '| Item | SRV01 | SRV02 |\n|---|---|---|\n| tcpip.sys | 6.1.7601.17514 | 6.1.7601.24545 |',
    '項目,SRV01,SRV02\nOS,Windows 7 SP1,Windows 7 SP1\ntcpip.sysのバージョン,6.1.7601.17514,6.1.7601.24545',
  ])('says of each what stands below its name: %j', (text) => {
    expect(facts(text)).toEqual(['SRV01 17514', 'SRV02 24545']);
  });

  test('has starts and updates in rows of their own', () => {
    const text =
      '項目\tSRV01\tSRV02\n最終起動日時\t2025/09/01 05:00\t2025/09/02 05:00\nKB2553549\tYes\tNo\nStatus\tOK\tOK';
    expect(facts(text)).toEqual(['SRV01 KB2553549', 'SRV02']);
    expect(readOutputs(text).machines.map(({ boot }) => boot?.readings[0]?.day)).toEqual([1, 2]);
    expect(readOutputs(text).badLines.map(({ line, reason }) => [line, reason])).toEqual([[3, 'not-installed']]);
  });

  test.each(['Installed?', 'KB?', '更新プログラム？'])('may ask in its corner what its cells answer: %s', (corner) => {
    expect(facts(`${corner}\tSRV01\tSRV02\nKB2553549\tYes\tNo`)).toEqual(['SRV01 KB2553549', 'SRV02']);
  });

  test.each([
    'afd.sys\tSRV01\tSRV02\nversion\t6.1.7601.17514\t6.1.7601.24545',
    'Target\tSRV01\tSRV02\ntcpip.sys\t6.1.7601.17514\t6.1.7601.24545',
    'Missing\tSRV01\tSRV02\nKB2553549\tYes\tYes',
    'File\tSRV01\tSRV02\nafd.sys\t6.1.7601.17514\t6.1.7601.24545',
    'File\tSRV01\tSRV02\ntcpip.sys required\t6.1.7601.17514\t6.1.7601.24545',
  ])('takes no version that is not tcpip.sys’s: %j', (text) => {
    expect(facts(text).join()).not.toMatch(/ /);
    expect(readOutputs(text).badLines).not.toEqual([]);
  });

  test('is none where no row says anything that is known', () => {
    expect(facts('File\tSRV01\tSRV02\nfoo\t1\t2')).toEqual([]);
  });
});

describe('a form of two columns', () => {
  test('says all of one machine', () => {
    const { machines } = readOutputs(
      'サーバー名\tSRV01\ntcpip.sysのバージョン\t6.1.7601.17514\n最終起動日時\t2025/09/01 05:00',
    );
    expect(machines).toMatchObject([{ host: 'SRV01', boot: { readings: [{ year: 2025, month: 9, day: 1 }] } }]);
    expect(machines[0]?.versions).toHaveLength(1);
  });
});

describe('a form with headings', () => {
  test.each([
    'Item,Value\nHost,SRV01\ntcpip.sys,6.1.7601.17514',
    'Property\tValue\nOS Name\tWindows Server 2008 R2\nComputerName\tSRV01\ntcpip.sys version\t6.1.7601.17514',
    '項目,値\nホスト名,SRV01\ntcpip.sys バージョン,6.1.7601.17514',
    '| 項目 | 設定値 |\n|---|---|\n| サーバー名 | SRV01 |\n| tcpip.sys | 6.1.7601.17514 |',
    'Name                           Value\n----                           -----\nComputerName                   SRV01\ntcpip.sys                      6.1.7601.17514',
    'Eigenschaft;Wert\nRechnername;SRV01\ntcpip.sys;6.1.7601.17514',
  ])('says all of one machine: %j', (text) => {
    expect(facts(text)).toEqual(['SRV01 17514']);
  });

  test('begins anew where a property comes again', () => {
    const text = '項目,値\nホスト名,SRV01\ntcpip.sys,6.1.7601.17514\nホスト名,SRV02\ntcpip.sys,6.1.7601.24545';
    expect(facts(text)).toEqual(['SRV01 17514', 'SRV02 24545']);
  });

  test.each([
    ['Item,Value\nHost,SRV01\nStatus,planned\ntcpip.sys,6.1.7601.24545', ['SRV01']],
    ['Item,Value\nHost,SRV01\nKB2553549,missing\nOS,Windows 7 SP1', ['SRV01']],
    ['Item,Value\nHost,SRV01\nFile,afd.sys\nVersion,6.1.7601.24545', []],
    ['Item,Value\nHost,SRV01\ntarget version,6.1.7601.24545', []],
    ['Name,Value\nFileVersion,6.1.7601.24545', []],
    ['Target settings\nItem,Value\nHost,SRV01\ntcpip.sys,6.1.7601.24545', []],
  ])('takes nothing that is not said to be there: %j', (text, said) => {
    expect(facts(text)).toEqual(said);
    expect(readOutputs(text).badLines).not.toEqual([]);
  });
});

describe('a form without headings', () => {
  const WINDOWS = '6.1.7601 Service Pack 1 Build 7601';
  const NAMES = [
    ['OS Name', 'Version', 'System Name'],
    ['OS 名', 'バージョン', 'システム名'],
    ['Betriebsystemname', 'Version', 'Systemname'],
    ['Nom du système d’exploitation', 'Version', 'Nom du système'],
    ['Nombre del SO', 'Versión', 'Nombre del sistema'],
    ['Nome SO', 'Versione', 'Nome sistema'],
    ['Naam van besturingssysteem', 'Versie', 'Systeemnaam'],
    ['Имя ОС', 'Версия', 'Имя системы'],
    ['OS 名称', '版本', '系统名称'],
    ['OS 이름', '버전', '시스템 이름'],
  ] as const;

  test.each(NAMES)('is what msinfo32 shows: %s', (product, version, name) => {
    const lines = [
      `${product}\tMicrosoft Windows Server 2008 R2 Standard\t`,
      `${version}\t${WINDOWS}\t`,
      `${name}\tSRV01\t`,
    ];
    for (const order of [lines, lines.toReversed(), lines.slice(1)])
      expect(readOutputs(order.join('\n')).machines).toMatchObject([{ host: 'SRV01', versions: [] }]);
  });

  test('says nothing of the driver by the version of Windows, nor by that of a program', () => {
    const text = `System Name\tSRV01\nDriver version\t6.1.7601.24545\nVersion\t${WINDOWS}`;
    expect(facts(text)).toEqual(['SRV01']);
    expect(readOutputs(text).machines).toMatchObject([{ osVersion: '6.1.7601' }]);
    expect(readOutputs(text).badLines).toMatchObject([{ line: 2, reason: 'other-file' }]);
  });

  test.each([
    'Server\tSRV01\ntcpip.sys\t6.1.7601.17514',
    'Server\tSRV01\nOS\tWindows Server 2008 R2\ntcpip.sys version\t6.1.7601.17514',
    'OS Name\tWindows Server 2008 R2\nServer\tSRV01\ntcpip.sys\t6.1.7601.17514',
  ])('says all of one machine: %j', (text) => {
    expect(facts(text)).toEqual(['SRV01 17514']);
    expect(facts(`${text}\n${text.replace('SRV01', 'SRV02')}`)).toEqual(['SRV01 17514', 'SRV02 17514']);
  });

  test.each([
    ['Server\tSRV01\nafd.sys\t6.1.7601.17514', ['SRV01'], 2],
    ['Server\tSRV01\nTarget version\t6.1.7601.17514', [], 2],
    ['Server\tSRV01\nStatus\tplanned\ntcpip.sys\t6.1.7601.24545', ['SRV01'], 3],
    ['Server\tSRV01\nSRV02\t6.1.7601.17514', ['SRV02 17514'], 1],
    // Of what people call a system there may be many.
    ['システム名\tSRV01\ntcpip.sys\t6.1.7601.24545', [' 24545'], 1],
  ])('takes nothing that is not said to be there: %j', (text, said, listed) => {
    expect(facts(text)).toEqual(said);
    expect(readOutputs(text).badLines.map(({ line }) => line)).toContain(listed);
  });
});

describe('headings in two rows', () => {
  test.each([
    ['tcpip.sys\t\n\t更新後\t現行\nSRV01\t6.1.7601.24384\t6.1.7601.17514', 'SRV01 17514'],
    ['tcpip.sys\t\n\tbefore\tafter\nSRV01\t6.1.7601.17514\t6.1.7601.24384', 'SRV01'],
  ])('are joined: %j', (text, said) => {
    expect(facts(`Server\t${text}`)).toEqual([said]);
  });

  test.each([
    ['Installed updates\t\n\tKB2553549\tKB976902\nSRV01\t✓\tno', ['SRV01 KB2553549']],
    ['Installed updates\t\n\tKB2553549\tKB976902\nSRV01\t2012-05-10\t-', ['SRV01 KB2553549']],
    ['Updates\t\n\tKB2553549\tKB976902\nSRV01\tyes\tno', ['SRV01 KB2553549']],
    ['適用済み更新プログラム\t\n\tKB2553549\tKB976902\nSRV01\t○\t×', ['SRV01 KB2553549']],
    // Of what a cell marks where no heading asks, nobody knows.
    ['Updates\t\n\tKB2553549\tKB976902\nSRV01\t✓\t✓', ['SRV01']],
    ['Missing updates\t\n\tKB2553549\tKB976902\nSRV01\tyes\tyes', []],
    ['Updates to install\t\n\tKB2553549\tKB976902\nSRV01\tyes\tyes', []],
    ['Installed updates\t\n\tKB2553549\tKB976902', []],
  ])('may have updates in the second, which no machine has by that: %j', (text, said) => {
    expect(facts(`Server\t${text}`)).toEqual(said);
  });
});

describe('a version before and one after', () => {
  test.each([
    ['tcpip.sys before,tcpip.sys after', 'SRV01'],
    ['tcpip.sys vorher,tcpip.sys nachher', 'SRV01'],
    ['tcpip.sys before,tcpip.sys after (done?)', 'SRV01'],
    ['tcpip.sys before,tcpip.sys after (done)', 'SRV01 24384'],
    ['tcpip.sys vorher,tcpip.sys nachher (erledigt)', 'SRV01 24384'],
    ['tcpip.sys 適用前,tcpip.sys 適用後（実施済み）', 'SRV01 24384'],
  ])('counts only where the heading says that it was done: %s', (headings, said) => {
    const text = `Server,${headings}\nSRV01,6.1.7601.17514,6.1.7601.24384`;
    expect(facts(text)).toEqual([said]);
    if (said === 'SRV01') expect(readOutputs(text).badLines).not.toEqual([]);
  });
});

test('an uptime may have its unit in the next column', () => {
  const { machines } = readOutputs(
    'Host,tcpip.sys,Uptime,Unit\nSRV01,6.1.7601.17514,412,days\nSRV02,6.1.7601.17514,5,x',
  );
  expect(machines.map(({ uptime }) => uptime?.seconds)).toEqual([412 * 86_400, undefined]);
});

describe('below a heading for an update, names of machines', () => {
  test.each(['KB2553549 is installed on:', 'KB2553549 installed:', 'KB2553549 適用済み：', 'Installed: KB2553549:'])(
    'have it: %s',
    (heading) => {
      expect(facts(`${heading}\nSRV01\nSRV02`)).toEqual(['SRV01 KB2553549', 'SRV02 KB2553549']);
      expect(facts(`${heading}\nSRV01\n\nSRV02`)).toEqual(['SRV01 KB2553549']);
    },
  );

  test.each([
    'KB2553549:',
    'KB2553549 not installed on:',
    'KB2553549 to be installed on:',
    'KB2553549 installed?',
    'KB2553549 installed',
    'KB2553549 will be installed on:',
  ])('have nothing where it does not say installed: %s', (heading) => {
    expect(facts(`${heading}\nSRV01\nSRV02`).join()).not.toMatch(/KB/);
  });
});

describe('headings below a machine’s name', () => {
  test('say which of its updates are there', () => {
    expect(facts('SRV01\nMissing:\nKB976902\nInstalled:\nKB2553549')).toEqual(['SRV01 KB2553549']);
    expect(facts('SRV01:\nInstalled:\nKB976902\nMissing:\nKB2553549')).toEqual(['SRV01 KB976902']);
    expect(facts('SRV01\nMissing:\nKB976902\nSRV02\nInstalled:\nKB2553549')).toEqual(['SRV01', 'SRV02 KB2553549']);
  });
});
