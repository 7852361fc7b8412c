import { describe, expect, test } from 'vitest';
import { accountOf, saidOf } from './fixtures.ts';

describe('net statistics', () => {
  test.each([
    ['Workstation Statistics for \\\\APP07', 'Statistics since 5/25/2023 10:05:22 AM'],
    ['Server Statistics for \\\\APP07', 'Statistics since 5/25/2023 10:05:22 AM'],
    ['Arbeitsstationsstatistik für \\\\APP07', 'Statistik seit 25.05.2023 10:05:22'],
    ['Statistiques de la station de travail pour \\\\APP07', 'Statistiques depuis 25/05/2023 10:05:22'],
    ['Estadísticas de estación de trabajo de \\\\APP07', 'Estadísticas desde 25/05/2023 10:05:22'],
    ['Statistiche workstation per \\\\APP07', 'Statistiche dal 25/05/2023 10:05:22'],
    ['Estatísticas de estação de trabalho para \\\\APP07', 'Estatísticas desde 25/05/2023 10:05:22'],
    ['Werkstationstatistieken voor \\\\APP07', 'Statistieken sinds 25-5-2023 10:05:22'],
    ['Статистика рабочей станции для \\\\APP07', 'Статистика после 25.05.2023 10:05:22'],
    ['\\\\APP07의 워크스테이션 통계', '2023-05-25 오전 10:05:22 이후의 통계'],
    ['\\\\APP07 のワークステーションの統計', '統計の開始日時 2023/05/25 10:05:22'],
    ['\\\\APP07 的工作站统计数据', '统计开始于 2023/5/25 10:05:22'],
  ])('%s', (title, since) => {
    const account = accountOf(title, '', '', since, '', '', '  Bytes received                1024', '');
    expect(account).toMatchObject({ said: ['APP07 2023-05-25 10:05:22'], took: ['1 4 net-statistics'], bad: [] });
    // Without the title it is the console's below the command, and nobody's elsewhere.
    const command = `C:\\>net statistics server | find "${since.slice(0, 6)}"`;
    const asked = ['C:\\>hostname', 'APP07', command, since];
    expect(accountOf(...asked, '', 'C:\\>dir').said).toEqual(['APP07 2023-05-25 10:05:22']);
    expect(accountOf('C:\\>hostname', 'APP07', since).said).toEqual([]);
  });

  test.each([
    'net stats srv | findstr /i since',
    'net1 statistics workstation | find "since"',
    'net.exe stat lanmanserver',
  ])('is asked by %s, here or elsewhere', (command) => {
    const since = 'Statistics since 5/25/2023 10:05:22 AM';
    expect(accountOf(`C:\\>${command}`, since).said).toEqual(['2023-05-25 10:05:22']);
    expect(accountOf(`C:\\>psexec \\\\APP08 ${command}`, since).said).toEqual(['APP08 2023-05-25 10:05:22']);
    expect(accountOf(`C:\\>${command}`, since, 'C:\\>dir', since).said).toEqual(['2023-05-25 10:05:22']);
  });

  test('without a date tells nothing, and says so', () => {
    const { said, bad } = accountOf('Server Statistics for \\\\APP07', '', 'Statistics since yesterday');
    expect([said, bad]).toEqual([[], ['1 no-fact', '3 no-fact']]);
  });
});

describe('event 6013', () => {
  const EVENT_VIEWER = (message: string, date = '5/25/2023 12:00:00 PM', id = '6013') =>
    [
      'Log Name:      System',
      'Source:        EventLog',
      `Date:          ${date}`,
      `Event ID:      ${id}`,
      'Task Category: None',
      'Level:         Information',
      'Keywords:      Classic',
      'User:          N/A',
      'Computer:      app07.example.com',
      'Description:',
      message,
    ].join('\n');

  test.each([
    'The system uptime is 86400 seconds.',
    'システムの稼働時間は 86400 秒です。',
    'Die Systembetriebszeit beträgt 86400 Sekunden.',
    'Le temps de fonctionnement du système est de 86400 secondes.',
    'Время работы системы составляет 86400 сек.',
    '시스템 작동 시간은 86400초입니다.',
  ])('counts back from the day it was written: %s', (message) => {
    expect(saidOf(EVENT_VIEWER(message))).toEqual([{ host: 'app07.example.com', boot: '2023-05-24 12:00:00' }]);
  });

  test('of another kind says nothing, whatever numbers it has', () => {
    expect(saidOf(EVENT_VIEWER('The system uptime is 86400 seconds.', undefined, '6005'))).toEqual([]);
    expect(saidOf(EVENT_VIEWER('KB2553549 86400'))).toEqual([]);
  });

  test('is read from Get-WinEvent, one by one', () => {
    const event = (seconds: number, name: string) =>
      `TimeCreated  : 25.05.2023 12:00:00\nProviderName : EventLog\nId           : 6013\nMessage      : The system uptime is ${seconds} seconds.\nMachineName  : ${name}\n`;
    expect(saidOf(`${event(60, 'A1')}\n${event(3600, 'A2')}`)).toEqual([
      { host: 'A1', boot: '2023-05-25 11:59:00' },
      { host: 'A2', boot: '2023-05-25 11:00:00' },
    ]);
  });

  test('keeps both readings of its date', () => {
    expect(saidOf(EVENT_VIEWER('The system uptime is 86400 seconds.', '5/4/2023 12:00:00'))).toEqual([
      { host: 'app07.example.com', boot: '2023-04-04 12:00:00 | 2023-05-03 12:00:00' },
    ]);
  });
});

describe('a report about one file', () => {
  const sigcheck = (path: string) =>
    `${path}:\n\tVerified:\tSigned\n\tSigning date:\t3:12 PM 4/14/2011\n\tProd version:\t6.1.7601.18438\n\tFile version:\t6.1.7601.17514 (win7sp1_rtm.101119-1850)\n\tMachineType:\t64-bit\n`;

  test('has the version of that file, and not the product’s', () => {
    expect(saidOf(sigcheck('c:\\windows\\system32\\drivers\\tcpip.sys'))).toEqual([{ version: '6.1.7601.17514' }]);
  });

  test.each([
    'c:\\windows\\system32\\drivers\\ndis.sys',
    'd:\\mount\\windows\\system32\\drivers\\tcpip.sys',
    'c:\\windows\\winsxs\\amd64_microsoft-windows-tcpip-binaries\\tcpip.sys',
  ])('is nobody’s where the file is another: %s', (path) => {
    const { said, bad } = accountOf(...sigcheck(path).trimEnd().split('\n'));
    expect([said, bad]).toEqual([[], ['1 other-file', '5 other-file']]);
  });

  test('takes what was found, not what should be there', () => {
    const found = [
      '  - C:\\Windows\\system32\\drivers\\tcpip.sys has not been patched.',
      '    Remote version : 6.1.7601.17514',
      '    Should be      : 6.1.7601.17802',
    ];
    expect(accountOf(...found)).toMatchObject({ said: ['6.1.7601.17514'], took: ['1-2 file-record'] });
    const range = [
      'File checked:     C:\\Windows\\system32\\drivers\\tcpip.sys',
      'File version:     6.1.7601.17514',
      'Vulnerable range: Less than 6.1.7601.24441',
    ];
    expect(accountOf(...range)).toMatchObject({ said: ['6.1.7601.17514'], took: ['1-2 file-record'] });
  });

  test('is a debugger’s, of the module that it lists', () => {
    const lmvm = (module: string) =>
      [
        'start             end                 module name',
        `fffff880\`01a00000 fffff880\`01c00000   ${module}      (deferred)             `,
        `    Image path: \\SystemRoot\\System32\\drivers\\${module}.sys`,
        `    Image name: ${module}.sys`,
        '    Timestamp:        Sat Nov 20 10:25:52 2010 (4CE79420)',
        '    File version:     6.1.7601.17514',
        '    Product version:  6.1.7601.17514',
      ].join('\n');
    expect(saidOf(lmvm('tcpip'))).toEqual([{ version: '6.1.7601.17514' }]);
    expect(saidOf(lmvm('afd'))).toEqual([]);
  });
});

describe('a line of filever', () => {
  const line = (name: string) => `--a-- W32i   DRV ENU      6.1.7601.17514 shp  1,897,408 11-20-2010 ${name}`;
  test('has the version of its file, and no start', () => {
    expect(saidOf(line('tcpip.sys'))).toEqual([{ version: '6.1.7601.17514' }]);
    expect(accountOf(line('afd.sys')).bad).toEqual(['1 other-file']);
  });
});

describe('a debugger’s target', () => {
  test('started so long before it was looked at', () => {
    const lines = [
      'Windows 7 Kernel Version 7601 (Service Pack 1) MP (4 procs) Free x64',
      'Product: Server, suite: TerminalServer SingleUserTS',
      'Built by: 7601.17514.amd64fre.win7sp1_rtm.101119-1850',
      'Debug session time: Thu May 25 10:05:22.123 2023 (UTC + 9:00)',
      'System Uptime: 10 days 3:21:41.992',
    ];
    expect(accountOf(...lines)).toMatchObject({ said: ['2023-05-15 06:43:41 540'], took: ['4-5 debugger-target'] });
  });
});

describe('the summary of a machine', () => {
  test('of dxdiag is its name and its Windows, not DxDiag’s version', () => {
    const lines = [
      '------------------',
      'System Information',
      '------------------',
      'Time of this report: 5/25/2023, 10:05:22',
      '       Machine name: APP07',
      '   Operating System: Windows 7 Professional 64-bit (6.1, Build 7601) Service Pack 1 (7601.win7sp1_gdr.110622-1506)',
      '     DxDiag Version: 6.01.7601.17514 32bit Unicode',
    ];
    expect(saidOf(lines.join('\n'))).toEqual([{ host: 'APP07', os: '6.1.7601', edition: 'windows-7-sp1' }]);
  });

  test.each([
    ['[System Summary]', 'Item\tValue', 'System Name'],
    ['[システムの概要]', '項目\t値', 'システム名'],
    ['[Systemübersicht]', 'Element\tWert', 'Systemname'],
  ])('of msinfo32 is its first table: %s', (title, head, name) => {
    const lines = [
      title,
      '',
      `${head}\t`,
      'OS Name\tMicrosoft Windows Server 2008 R2 Standard\t',
      'Version\t6.1.7601 Service Pack 1 Build 7601\t',
      'OS Manufacturer\tMicrosoft Corporation\t',
      `${name}\tAPP07\t`,
      '',
      '[Components]',
    ];
    expect(saidOf(lines.join('\n'))).toEqual([
      { host: 'APP07', os: '6.1.7601', edition: 'windows-server-2008-r2-sp1' },
    ]);
  });
});

describe('what SNMP says', () => {
  test('is a name, a Windows and an uptime', () => {
    const walk = (name: string) => [
      'SNMPv2-MIB::sysDescr.0 = STRING: Hardware: Intel64 Family 6 Model 26 - Software: Windows Version 6.1 (Build 7601 Multiprocessor Free)',
      'DISMAN-EVENT-MIB::sysUpTimeInstance = Timeticks: (8640000) 1 day, 0:00:00.00',
      'SNMPv2-MIB::sysContact.0 = STRING: KB2553549',
      `SNMPv2-MIB::sysName.0 = STRING: ${name}`,
    ];
    expect(accountOf(...walk('A1'), ...walk('A2')).said).toEqual(['A1 6.1.7601', 'A2 6.1.7601']);
  });

  test('may come with numbers for names', () => {
    const lines = [
      '.1.3.6.1.2.1.1.1.0 = STRING: "Hardware: x86 - Software: Windows Version 6.0 (Build 6002 Multiprocessor Free)"',
      '.1.3.6.1.2.1.1.5.0 = STRING: "APP07"',
    ];
    expect(saidOf(lines.join('\n'))).toEqual([{ host: 'APP07', os: '6.0.6002' }]);
  });
});
