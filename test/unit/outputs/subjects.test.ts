import { describe, expect, test } from 'vitest';
import { commandIn, isErrorMessage } from '../../../src/outputs/command-lines.ts';
import { headingIn } from '../../../src/outputs/headings.ts';
import { readOutputs } from '../../support/outputs.ts';
import { accountOf } from './fixtures.ts';

const SYSTEMINFO = [
  'Host Name:                 APP01',
  'OS Name:                   Microsoft Windows Server 2008 R2 Standard ',
  'OS Version:                6.1.7601 Service Pack 1 Build 7601',
  'System Boot Time:          25/05/2023, 10:05:22',
];
const APP01 = 'APP01 6.1.7601 windows-server-2008-r2-sp1 2023-05-25 10:05:22';
const DATAFILE = String.raw`datafile where name="C:\\Windows\\System32\\drivers\\tcpip.sys" get Version`;
const VERSION = ['Version         ', '6.1.7601.18438  '];
const UPDATES = ['HotFixID   ', 'KB2553549  '];

describe('a heading', () => {
  test.each([
    ['=== DB02 ===', 'DB02'],
    ['--- DB02 ---', 'DB02'],
    ['--- \\\\DB02 ---', 'DB02'],
    ['##### DB02', 'DB02'],
    ['**DB02**', 'DB02'],
    ['[DB02]', 'DB02'],
    ['■ DB02', 'DB02'],
    ['【DB02】', 'DB02'],
    ['=== Host: DB02 ===', 'DB02'],
    ['\\\\DB02:', 'DB02'],
    ['\\\\fileserver:', 'fileserver'],
    ['DB02:', 'DB02'],
    ['db02.example.com:', 'db02.example.com'],
    ['Computer: fileserver', 'fileserver'],
    ['Server DB02', 'DB02'],
    ['コンピューター: DB02', 'DB02'],
    ['Rechner: CORP\\DB02', 'DB02'],
    ['DB02 | SUCCESS =>', 'DB02'],
    ['DB02 | CHANGED | rc=0 >>', 'DB02'],
    ['192.0.2.10 (tcp/445)', '192.0.2.10'],
    ['DB02 (192.0.2.10)', 'DB02'],
    ['System information for \\\\DB02:', 'DB02'],
    ['=== Summary ===', undefined],
    ['## Missing updates', undefined],
    ['■ 未適用の更新', undefined],
  ])('%j is of %s', (text, host) => {
    expect(headingIn(text)).toMatchObject({ host });
  });

  test.each([
    'TODO:',
    'Missing updates:',
    'Phase2:',
    'KB2553549:',
    'MS12-032:',
    'INC0012345:',
    'Host Name:                 DB02',
    'Machines: 4',
    'DB02,6.1.7601.17514',
    '=== DB02 6.1.7601.17514 ===',
    '**DB02** KB2688338',
    '#TYPE System.String',
    'see DB02',
    'Domain:',
  ])('%j is none', (text) => {
    expect(headingIn(text)).toBeUndefined();
  });

  test('gives its machine to the outputs below it, until the next', () => {
    const { said } = accountOf(
      '\\\\APP01:',
      'Version=6.1.7601.17514',
      '\\\\APP02:',
      ...VERSION,
      '=== APP03 ===',
      ...UPDATES,
    );
    expect(said).toEqual(['APP01 6.1.7601.17514', 'APP02 6.1.7601.18438', 'APP03 KB2553549']);
  });

  test('gives it to a list right below it, and to no list after a gap or another line', () => {
    expect(accountOf('APP01', 'KB2491683', 'KB2688338', '', 'APP02:', '', 'KB4012212').said).toEqual([
      'APP01 KB2491683 KB2688338',
      'APP02 KB4012212',
    ]);
    expect(accountOf('APP01:', '6.1.7601.17514').said).toEqual(['APP01 6.1.7601.17514']);
    expect(accountOf('APP01:', 'KB2491683', '', 'KB2688338')).toMatchObject({
      said: ['APP01 KB2491683'],
      bad: ['4 no-inventory'],
    });
    expect(accountOf('Host: APP01', 'Missing updates:', 'KB2688338')).toMatchObject({
      said: [],
      bad: ['1 no-fact', '2 no-fact', '3 no-inventory'],
    });
  });

  test('gives nothing where an output below it names the machine itself, as by its name for an address', () => {
    const { said } = accountOf('=== 192.0.2.10 ===', ...SYSTEMINFO, '', ...VERSION);
    expect(said).toEqual([`APP01 6.1.7601.18438 ${APP01.slice(6)}`]);
  });

  test('that nothing follows is not lost', () => {
    expect(accountOf('Computer: DB02', 'Everything is fine.')).toMatchObject({
      said: [],
      bad: ['1 no-fact', '2 no-fact'],
    });
    expect(accountOf('Computer: DB02', 'Access is denied.')).toMatchObject({
      said: ['DB02'],
      bad: ['1 no-answer', '2 no-fact'],
    });
  });

  test('may say that the machine did not answer: then nothing is known of it', () => {
    for (const line of ['Node - DB02', 'DB02 | UNREACHABLE! => {', "Couldn't access DB02:"]) {
      expect(accountOf(line)).toMatchObject({ said: ['DB02'], bad: ['1 no-answer'] });
    }
  });
});

describe('a command', () => {
  test.each([
    ['C:\\>wmic qfe list', undefined, false],
    ['PS C:\\Users\\a> Get-HotFix', undefined, false],
    ['[PS] C:\\Windows\\system32>Get-HotFix', undefined, false],
    ['C:\\>wmic /node:DB02 qfe list', 'DB02', true],
    ['C:\\>wmic /node:"DB02" os get Version', 'DB02', true],
    ['C:\\>wmic /node:@servers.txt qfe list', undefined, true],
    ['C:\\>wmic /node:DB02,DB03 qfe list', undefined, true],
    ['C:\\>wmic /node:localhost qfe list', undefined, false],
    ['C:\\>systeminfo /s DB02', 'DB02', true],
    ['C:\\>psexec \\\\DB02 -s cmd /c ver', 'DB02', true],
    ['C:\\>winrs -r:DB02 ver', 'DB02', true],
    ['PS C:\\> Get-HotFix -ComputerName DB02', 'DB02', true],
    ['PS C:\\> Get-HotFix -cn $name', undefined, true],
    ['PS C:\\> Get-HotFix -ComputerName (gc servers.txt)', undefined, true],
    ['PS C:\\> Invoke-Command -ComputerName DB02 { ver }', 'DB02', true],
    ['PS C:\\> Enter-PSSession DB02', 'DB02', true],
    ['[DB02]: PS C:\\Users\\a\\Documents> Get-HotFix', 'DB02', true],
    ['admin@DB02 C:\\Users\\admin>wmic qfe list', 'DB02', true],
    ['wmic /node:DB02 qfe get HotFixID', 'DB02', true],
    ['Get-HotFix -Id KB2688338', undefined, false],
    ['findstr /C:"KB2688338" hotfixes.txt', undefined, false],
    ['>> Get-HotFix -Id KB2688338', undefined, false],
    ['dir \\\\DB02\\c$\\Windows\\System32\\drivers\\tcpip.sys', 'DB02', true],
  ])('%j asks %s', (text, host, remote) => {
    expect(commandIn(text)).toMatchObject({ host, remote });
  });

  test.each([
    'C:\\Users\\a',
    'x PS C:\\>',
    'APP01 6.1.7601.17514',
    'Test-Server01 6.1.7601.17514',
    '> APP01',
    'find the server',
  ])('%j is none', (text) => {
    expect(commandIn(text)).toBeUndefined();
  });

  test.each([
    ['C:\\>wmic datafile where name="C:\\\\Windows\\\\System32\\\\drivers\\\\tcpip.sys" get Version', 'tcpip.sys'],
    ['C:\\>wmic datafile where name="C:\\\\Windows\\\\System32\\\\drivers\\\\afd.sys" get Version', 'other-file'],
    ['PS C:\\> (Get-Item C:\\mount\\Windows\\System32\\drivers\\tcpip.sys).VersionInfo', 'other-file'],
    ['C:\\>wmic.exe os get Version', undefined],
  ])('%j is about the file %s', (text, file) => {
    expect(commandIn(text)?.file).toBe(file);
  });

  test('gives the machine that it asks to the output below it, and never joins it with another', () => {
    for (const command of [`wmic /node:DB02 ${DATAFILE}`, `psexec \\\\DB02 wmic ${DATAFILE}`]) {
      const other = [`C:\\>${command}`, ...VERSION];
      expect(accountOf(...SYSTEMINFO, '', ...other).said).toEqual([APP01, 'DB02 6.1.7601.18438']);
      expect(accountOf(...other, '', 'C:\\>systeminfo', ...SYSTEMINFO).said).toEqual(['DB02 6.1.7601.18438', APP01]);
    }
  });

  test('at the console’s own prompt is of the machine that the console is on', () => {
    const lines = [
      'C:\\>systeminfo',
      ...SYSTEMINFO,
      '',
      'C:\\>wmic /node:DB02 qfe get HotFixID',
      ...UPDATES,
      '',
      `C:\\>wmic ${DATAFILE}`,
      ...VERSION,
    ];
    expect(accountOf(...lines).said).toEqual([`APP01 6.1.7601.18438 ${APP01.slice(6)}`, 'DB02 KB2553549']);
  });

  test('states nothing itself; what it prints where it fails keeps the machine, and nothing of it', () => {
    const lines = [
      "Get-HotFix : Cannot find the requested hotfix on the 'APP01' computer. Verify the input and run the command again.",
      'At line:1 char:11',
      '+ Get-HotFix <<<<  -Id KB2553549 -ComputerName APP01',
      '    + CategoryInfo          : ObjectNotFound: (:) [Get-HotFix], ArgumentException',
      '    + FullyQualifiedErrorId : GetHotFixNoEntriesFound,Microsoft.PowerShell.Commands.GetHotFixCommand',
    ];
    expect(lines.every(isErrorMessage)).toBe(true);
    expect(accountOf('PS C:\\> Get-HotFix -Id KB2553549 -ComputerName APP01', ...lines)).toMatchObject({
      said: ['APP01'],
      bad: ['2 no-answer', '3 command', '4 command', '5 command', '6 command'],
      structural: 1,
    });
  });
});

describe('a prompt with the machine’s name ahead', () => {
  test.each([
    'APP01>',
    'APP01> ',
    'APP01 C:\\>',
    'APP01 C:\\Users\\admin>',
    '[APP01] C:\\>',
    '[APP01] PS C:\\> ',
    '[APP01]> ',
    '(APP01) C:\\>',
    'APP01: C:\\>',
    'APP01 PS C:\\> ',
    'PS APP01> ',
  ])('is that machine’s: %j', (before) => {
    expect(accountOf(`${before}wmic qfe get HotFixID`, ...UPDATES)).toMatchObject({
      said: ['APP01 KB2553549'],
      bad: [],
    });
    expect(accountOf(`${before}wmic ${DATAFILE}`, ...VERSION).said).toEqual(['APP01 6.1.7601.18438']);
  });

  test('ends with the next one', () => {
    const lines = ['APP01>wmic qfe get HotFixID', ...UPDATES, `DB02>wmic ${DATAFILE}`, ...VERSION];
    expect(accountOf(...lines).said).toEqual(['APP01 KB2553549', 'DB02 6.1.7601.18438']);
    expect(accountOf(`APP01>wmic /node:DB02 ${DATAFILE}`, ...VERSION).said).toEqual(['DB02 6.1.7601.18438']);
  });

  test.each(['APP01> I ran wmic on it', 'Step1>wmic qfe get HotFixID', 'APP01>', 'FileServer> see wmic'])(
    'is none without a name or a command: %s',
    (line) => {
      expect(accountOf(line, ...UPDATES).said.join()).not.toMatch(/^\w+ KB/);
    },
  );
});

describe('the first lines of a console’s window', () => {
  const BANNER = ['Microsoft Windows [Version 10.0.19045.3803]', '(c) Microsoft Corporation. All rights reserved.'];

  test('state nothing of the machine that is asked', () => {
    expect(
      accountOf(
        ...BANNER,
        '',
        'C:\\>wmic /node:APP01 qfe get CSName,HotFixID',
        'CSName  HotFixID   ',
        'APP01   KB2553549  ',
      ),
    ).toEqual({
      said: ['APP01 KB2553549'],
      took: ['6 wmic-table'],
      bad: [],
      structural: 5,
    });
  });

  test('begin another machine’s lines', () => {
    expect(
      accountOf('C:\\>systeminfo', ...SYSTEMINFO, '', ...BANNER, `C:\\>wmic ${DATAFILE}`, ...VERSION).said,
    ).toEqual([APP01, '6.1.7601.18438']);
  });
});

describe('outputs without a name', () => {
  test('are joined with the one machine of their stretch', () => {
    expect(accountOf(...SYSTEMINFO, '', ...VERSION).said).toEqual([`APP01 6.1.7601.18438 ${APP01.slice(6)}`]);
  });

  test.each([
    ['a heading', '=== Other ==='],
    ['a line that is not understood', 'something about KB2688338'],
    ['another machine', 'CSName=DB02'],
  ])('are not joined over %s', (_name, between) => {
    const { said } = accountOf(...SYSTEMINFO, '', between, 'Version=6.1.7601.18438', '');
    expect(said[0]).toBe(APP01);
    expect(said).toHaveLength(2);
  });

  test('are of nobody where their name is cut off or is everybody’s', () => {
    const table = (name: string) => [
      'Source        Description      HotFixID      InstalledBy          InstalledOn',
      '------        -----------      --------      -----------          -----------',
      `${name.padEnd(14)}Hotfix           KB2553549     NT AUTHORITY\\SYSTEM  5/10/2012 12:00:00 AM`,
      `${name.padEnd(14)}Update           KB4012212     NT AUTHORITY\\SYSTEM  5/10/2017 12:00:00 AM`,
    ];
    for (const name of ['DC-PROD-TO...', 'localhost', '127.0.0.1']) {
      expect(accountOf(...table(name))).toMatchObject({
        said: ['KB2553549', 'KB4012212'],
        bad: ['3 no-name', '4 no-name'],
      });
    }
    expect(readOutputs('host,kb\n127.0.0.1,KB2553549\n', 'host,kb\n127.0.0.1,KB4012212\n').machines).toHaveLength(2);
  });
});

describe('a console', () => {
  const BANNER = [
    'Microsoft Windows [Version 6.1.7601]',
    'Copyright (c) 2009 Microsoft Corporation.  All rights reserved.',
    '',
  ];
  const prompt = (command: string, folder = 'C:\\Windows\\system32') => `${folder}>${command}`;
  const FOUND = [
    prompt('wmic datafile where name="C:\\\\Windows\\\\System32\\\\drivers\\\\tcpip.sys" get Version'),
    'Version',
    '6.1.7601.18438',
    '',
  ];

  test('that opens below a machine’s name is of that machine', () => {
    expect(accountOf('\\\\APP01:', '', ...BANNER, ...FOUND).said).toEqual(['APP01 6.1.7601.18438']);
  });

  test.each([prompt('exit'), 'cmd exited on APP01 with error code 0.', '=== Summary ==='])('is left by %j', (line) => {
    expect(accountOf('\\\\APP01:', '', ...BANNER, line, '', ...FOUND).said).toEqual(['6.1.7601.18438']);
  });

  test.each(['hostname', '$env:computername', 'echo %computername%'])('answers %j with its machine', (command) => {
    expect(accountOf(prompt(command), 'APP01', '', ...FOUND)).toMatchObject({
      said: ['APP01 6.1.7601.18438'],
      bad: [],
    });
  });

  const INSTALLED = [prompt('wmic qfe get HotFixID'), 'HotFixID', 'KB976902', ''];

  test.each([
    '(now on APP02)',
    'then on the second node:',
    'same on the other one',
    'jetzt auf dem anderen Knoten',
    '(ensuite sur APP02)',
    'Ahora en el segundo servidor',
    'adesso sul secondo nodo',
    'nu op de andere server',
    'переключился на второй сервер',
    'APP02 で実行',
    'ここから2号機',
    '同じコマンドを待機系で',
    '接下来是另一台',
    '다음 서버',
  ])('is of another machine, perhaps, below a remark: %s', (remark) => {
    for (const lines of [
      [...INSTALLED, remark],
      [...INSTALLED.slice(0, -1), remark],
      [...INSTALLED, remark, ''],
      [remark],
      [prompt('ipconfig'), '', 'Windows IP Configuration', '', remark],
      [`PS C:\\> # ${remark}`],
      [prompt(`rem ${remark}`)],
    ])
      expect(accountOf(prompt('hostname'), 'APP01', ...lines, ...FOUND).said, lines.join('\n')).toContain(
        '6.1.7601.18438',
      );
    // Nor is it joined with what an output named before.
    const first = [prompt('systeminfo'), 'Host Name: APP01', 'OS Version: 6.1.7601 Service Pack 1 Build 7601'];
    expect(accountOf(...first, '', remark, ...FOUND).said).toContain('6.1.7601.18438');
  });

  test.each([
    ['', 'checked by Tom', ''],
    ['The command completed successfully.', ''],
    [prompt('ipconfig'), '', 'Windows IP Configuration', '', '   IPv4 Address. . . . . . . . . . . : 10.0.0.1', ''],
    [prompt('foo'), "'foo' is not recognized as an internal or external command,", 'operable program or batch file.'],
    [prompt('whoami'), 'contoso\\admin01', ''],
  ])('is the same below what says nothing of the kind: %j', (...lines) => {
    expect(accountOf(prompt('hostname'), 'APP01', ...lines, ...FOUND).said).toEqual(['APP01 6.1.7601.18438']);
  });

  test('that is of another machine does not answer for it', () => {
    expect(
      accountOf(prompt('hostname'), 'APP01', '', prompt('exit'), '', prompt('hostname'), 'APP02', '', ...FOUND).said,
    ).toEqual(['APP02 6.1.7601.18438']);
    expect(
      accountOf(prompt('hostname'), 'APP01', '', ...FOUND, prompt('hostname'), 'APP02', '', ...FOUND).said,
    ).toEqual(['APP01 6.1.7601.18438', 'APP02 6.1.7601.18438']);
    expect(accountOf(prompt('hostname'), '', ...FOUND).said).toEqual(['6.1.7601.18438']);
  });
});

describe('the console’s machine is not the one', () => {
  const path = 'Windows\\System32\\drivers\\tcpip.sys';
  const version = (drive: string) => `powershell (gi ${drive}${path}).VersionInfo.FileVersion`;
  const LISTED = ['', `FileName    : ${path}`, 'FileVersion : 6.1.7601.18438', ''];
  const console = ['C:\\>hostname', 'APP01', ''];

  test.each<[string, readonly string[], string | undefined]>([
    ['a share', ['C:\\>pushd \\\\DB02\\c$', `Z:\\>${version('')}`], 'DB02'],
    ['a drive of another', ['C:\\>net use X: \\\\DB02\\c$', 'OK', `C:\\>${version('X:\\')}`], 'DB02'],
    ['a drive that was gone to', ['C:\\>net use X: \\\\DB02\\c$', 'OK', 'C:\\>X:', `X:\\>${version('')}`], 'DB02'],
    [
      'a folder as a drive',
      ['C:\\>subst Y: \\\\DB02\\c$', 'C:\\>Y:', `Y:\\Windows\\System32\\drivers>filever tcpip.sys`],
      'DB02',
    ],
    [
      'a drive of PowerShell',
      [
        'PS C:\\> New-PSDrive -Name X -PSProvider FileSystem -Root \\\\DB02\\c$',
        `PS C:\\> (gi X:\\${path}).VersionInfo | fl`,
      ],
      'DB02',
    ],
    [
      'one with a long name',
      [
        'PS C:\\> New-PSDrive REM FileSystem \\\\DB02\\c$',
        'PS C:\\> cd REM:',
        `PS REM:\\> (gi ${path}).VersionInfo | fl`,
      ],
      'DB02',
    ],
    [
      'a share that was gone to',
      [
        'PS C:\\> cd \\\\DB02\\c$',
        `PS Microsoft.PowerShell.Core\\FileSystem::\\\\DB02\\c$> (gi ${path}).VersionInfo | fl`,
      ],
      'DB02',
    ],
    ['a path in a variable', ['PS C:\\> (gi $path).VersionInfo | fl'], undefined],
    ['a host in a variable', [`PS C:\\> (gi "\\\\$h\\c$\\${path}").VersionInfo | fl`], undefined],
    ['a batch file with a name', ['C:\\>getver.bat DB02'], undefined],
    ['one that is called', ['C:\\>call tools\\getver.cmd /s DB02'], undefined],
    ['a script with a name', ['C:\\>cscript //nologo getver.vbs DB02'], undefined],
    ['a script of PowerShell', ['PS C:\\> .\\Get-Ver.ps1 DB02'], undefined],
  ])('%s', (_what, commands, host) => {
    const { machines } = readOutputs([...console, ...commands, ...LISTED].join('\n'));
    expect(machines.filter(({ versions }) => versions.length > 0).map((machine) => machine.host)).toEqual([host]);
  });

  test.each([
    [`C:\\>${version('C:\\')}`],
    ['C:\\>cd Windows\\System32\\drivers', 'C:\\Windows\\System32\\drivers>filever tcpip.sys'],
    ['PS C:\\> (gi $env:windir\\System32\\drivers\\tcpip.sys).VersionInfo | fl'],
    ['C:\\>filever %windir%\\System32\\drivers\\tcpip.sys'],
    ['C:\\>getver.bat'],
    ['C:\\>net use X: \\\\DB02\\c$', 'OK', `C:\\>${version('C:\\')}`],
    ['C:\\>pushd \\\\DB02\\c$', 'Z:\\>popd', `C:\\>${version('C:\\')}`],
  ])('but here it is: %j', (...commands) => {
    const { machines } = readOutputs([...console, ...commands, ...LISTED].join('\n'));
    expect(machines.filter(({ versions }) => versions.length > 0).map(({ host }) => host)).toEqual(['APP01']);
  });
});

test('a list of updates in an excerpt is of the machine above, in Chinese too', () => {
  expect(accountOf('主机名: APP01', '修补程序: 安装了 1 个修补程序。', '    [01]: KB2553549').said).toEqual([
    'APP01 KB2553549',
  ]);
});

describe('a heading of what is installed', () => {
  test.each(['Installed updates:', 'Installierte Updates', 'インストール済み更新プログラム'])(
    '%j keeps the machine above it',
    (heading) => {
      expect(accountOf('APP01', heading, 'KB2553549').said).toEqual(['APP01 KB2553549']);
    },
  );

  test.each(['Available updates', 'Updates to be installed:', 'Updates removed in this change:', 'Hidden updates'])(
    '%j is none',
    (heading) => {
      expect(accountOf('APP01', heading, 'KB2553549').said.join()).not.toContain('KB');
    },
  );
});

describe('a heading of a report', () => {
  test.each([
    'Nessus Scan: APP01',
    'Scan of APP01',
    'Scan report for APP01',
    'From APP01:',
    'Ergebnis von APP01:',
    'Rapport de APP01',
    'h2. APP01',
  ])('%j is of the machine that it names', (heading) => {
    const found = [
      '  - C:\\Windows\\system32\\drivers\\tcpip.sys has not been patched.',
      '    Remote version : 6.1.7601.17514',
    ];
    expect(accountOf(heading, ...found).said).toEqual(['APP01 6.1.7601.17514']);
  });

  test('names no machine where a sentence follows', () => {
    expect(accountOf('Report of APP01 and APP02', 'HotFixID', 'KB2553549').said).toEqual(['KB2553549']);
  });

  test('is no property of WMI', () => {
    const record = ['__GENUS     : 2', '__SERVER    : APP01', 'HotFixID    : KB2553549'];
    expect(accountOf(...record).said).toEqual(['APP01 KB2553549']);
  });
});

describe('labelled lines below a machine’s name', () => {
  test.each([
    [['Host: APP01', 'Uptime: 412 days'], ['APP01']],
    [['Host Name: APP01', 'System Boot Time: 2026-03-14, 08:15:00'], ['APP01 2026-03-14 08:15:00']],
    [['호스트 이름: APP01', '시스템 부팅 시간: 2026-03-14, 오후 8:15:00'], ['APP01 2026-03-14 20:15:00']],
    [['Nome do host: APP01', 'Tempo de Inicialização do Sistema: 14/03/2026, 08:15:00'], ['APP01 2026-03-14 08:15:00']],
    [['APP01', '  OS: 6.1.7601', '  tcpip.sys: 6.1.7601.17514'], ['APP01 6.1.7601.17514 6.1.7601']],
    [['- host: APP01', '  tcpip_sys: 6.1.7601.17514'], ['APP01 6.1.7601.17514']],
    [['Host: APP01', 'Agent uptime: 412 days', 'tcpip.sys: 6.1.7601.17514'], ['APP01 6.1.7601.17514']],
    [['Host: APP01', 'Last scan: 2026-03-14 08:15', 'tcpip.sys: 6.1.7601.17514'], ['APP01 6.1.7601.17514']],
    [['Computer: APP01', 'tcpip.sys: n/a'], ['APP01']],
    [['VM: APP01', 'Host: HV02', 'tcpip.sys: 6.1.7601.17514'], ['APP01 6.1.7601.17514']],
    [
      [
        'APP01',
        'C:\\Windows\\winsxs\\amd64_x\\tcpip.sys  6.1.7601.18438',
        'C:\\Windows\\System32\\drivers\\tcpip.sys  6.1.7601.17514',
      ],
      ['APP01 6.1.7601.17514'],
    ],
  ])('%j are of it', (lines, said) => {
    expect(accountOf(...lines).said).toEqual(said);
  });

  test('give an uptime with its unit', () => {
    const uptimes = (...lines: readonly string[]) =>
      readOutputs(lines.join('\n')).machines.map(({ uptime }) => uptime?.seconds);
    expect(uptimes('Сервер: APP01', 'Время работы: 412 дней 3 часа')).toEqual([35_607_600]);
    expect(uptimes('主机名: APP01', '运行时间: 412天3小时')).toEqual([35_607_600]);
    expect(uptimes('Host: APP01', 'Uptime (hours): 9888')).toEqual([35_596_800]);
    expect(uptimes('Host: APP01', 'Uptime (weeks): 60')).toEqual([36_288_000]);
    expect(uptimes('Host: APP01', 'Uptime: 412')).toEqual([]);
    expect(uptimes('Uptime: 412 days')).toEqual([]);
  });

  test.each([
    ['Result: see below', '6.1.7601.17514'],
    ['Compared with: DB02', '6.1.7601.17514'],
    ['Replica of: DB02', 'tcpip.sys: 6.1.7601.17514'],
    ['fileserver: 2 updates', '6.1.7601.17514'],
    ['Last scan: 2026-03-14', '', '6.1.7601.17514'],
  ])('%j are not', (...lines) => {
    expect(accountOf('Host: APP01', ...lines).said).toEqual(['6.1.7601.17514']);
  });

  test.each([
    'Started: 2026-03-14 08:15',
    'Boot time: 2026-03-14 08:15 (planned)',
    'Agent start: 2026-03-14 08:15',
    'Last backup: 2026-03-14 08:15',
  ])('%j is no start', (line) => {
    expect(accountOf('Host: APP01', line, 'tcpip.sys: 6.1.7601.17514').said).toEqual(['APP01 6.1.7601.17514']);
  });
});

describe('a wish over several machines', () => {
  test.each([
    ['Missing updates', '---------------', 'APP01', '  KB2553549', 'APP02', '  KB4022719'],
    ['Missing updates:', 'APP01:', 'KB2553549', '', 'APP02:', 'KB4022719'],
    ['未適用:', 'APP01', 'KB2553549', 'APP02', 'KB4022719'],
    ['Baseline: Windows Server 2008 R2', '  tcpip.sys = 6.1.7601.18438'],
  ])('%j gives none of them a fact', (...lines) => {
    expect(accountOf(...lines).said).toEqual([]);
  });

  test.each(['Missing updates', '# Missing updates', 'Baseline: Windows Server 2008 R2'])(
    '%j ends with its input',
    (wish) => {
      const { machines } = readOutputs(wish, '## APP01\nHotFixID\nKB2553549', '  APP02 6.1.7601.17514');
      expect(machines).toHaveLength(2);
    },
  );

  test('ends with a heading of what is installed, and with a command', () => {
    const wish = ['Missing updates', 'APP01', 'KB2553549'];
    expect(accountOf(...wish, '', 'Installed updates', 'APP02', 'KB2553549').said).toEqual(['APP02 KB2553549']);
    expect(accountOf(...wish, '', 'C:\\>wmic /node:APP02 qfe get HotFixID', ...UPDATES).said).toEqual([
      'APP02 KB2553549',
    ]);
    expect(
      accountOf('Baseline: 2008 R2', '  tcpip.sys = 6.1.7601.18438', 'APP01: tcpip.sys 6.1.7601.17514').said,
    ).toEqual(['APP01 6.1.7601.17514']);
  });
});

describe('machines are not lost', () => {
  test.each([
    [
      ['APP01,6.1.7601.17514', 'APP02,ERROR: Access denied'],
      ['APP01 6.1.7601.17514', 'APP02'],
    ],
    [['C:\\>wmic /node:APP01 qfe where HotFixID="KB2553549" get HotFixID', 'No Instance(s) Available.'], ['APP01']],
    [
      [
        'Computer Name,File Version["C:\\Windows\\System32\\drivers\\tcpip.sys"],Count',
        'APP01,6.1.7601.17514,1',
        'APP02,[no results],1',
      ],
      ['APP01 6.1.7601.17514', 'APP02'],
    ],
    [['Computer Name,Applicable Patches,Installed Patches', 'APP01,KB2553549,KB976902'], ['APP01 KB976902']],
    [['ManagementServer;AgentName;FileVersion (tcpip.sys)', 'OM01;APP01;6.1.7601.18438'], ['APP01 6.1.7601.18438']],
    [
      ['Host,tcpip.sys,KB2553549,KB2688338', 'APP01,,No,Yes', 'APP02,,No,No'],
      ['APP01 KB2688338', 'APP02'],
    ],
    [['APP01', 'Results: %windir%\\system32\\drivers\\tcpip.sys Version is 6.1.7601.17514'], ['APP01 6.1.7601.17514']],
    [['APP01', 'tcpip.sys - file version 6.1.7601.17514 is less than 6.1.7601.17802'], ['APP01 6.1.7601.17514']],
    [['APP01: tcpip.sys 6.1.7601.17514 should be less than 6.1.7601.17802'], []],
    [['PS C:\\> expand -D Windows6.1-KB2688338-x64.cab', 'tcpip.sys 6.1.7601.17802'], []],
    [['Device Name,Hotfix,Status', 'APP01,KB2553549,Installed'], ['APP01 KB2553549']],
  ])('of %j', (lines, said) => {
    expect(accountOf(...lines).said).toEqual(said);
  });

  test('nor do two names in the cells of a row without headings share a version', () => {
    expect(accountOf('OM01;APP01;6.1.7601.18438')).toMatchObject({ said: [], bad: ['1 second-name'] });
  });

  test('an uptime in an output of labels is read', () => {
    const { machines } = readOutputs(
      'System information for \\\\APP01:\nUptime:                    412 days 3 hours\nProduct type:              Server',
    );
    expect(machines.map(({ host, uptime }) => [host, uptime?.seconds])).toEqual([['APP01', 35_607_600]]);
  });
});

test.each([
  'C:\\>wmic /node:LC6 product get version\nVersion',
  'C:\\>wmic /node:LC6 bios get version\nVersion',
  `C:\\>wmic /node:LC6 datafile where "drive='c:' and extension='sys'" get version\nVersion`,
  '[LC6]: PS C:\\> $cfg.MinVersion',
  '[LC6]: PS C:\\> (gwmi win32_product).Version',
  '[LC6]: PS C:\\> (Get-Command notepad).Version',
  '[LC6]: PS C:\\> (gci C:\\Windows\\System32\\drivers\\*.sys).VersionInfo.FileVersion | sort -u',
  'C:\\>psexec \\\\LC6 agent -v',
])('a version alone below a command that names no file is nobody’s: %s', (command) => {
  const { machines, badLines } = readOutputs(`${command}\n6.1.7601.24545`);
  expect(machines.flatMap(({ versions }) => versions)).toEqual([]);
  expect(badLines.map(({ reason }) => reason)).toContain('unnamed-file');
});

test.each([
  'PS C:\\> Get-AgentVersion | ft\n\nComputerName Version\n------------ -------\nSRV01        6.1.7601.24545',
  'PS C:\\> Get-AgentVersion | fl\n\nComputerName : SRV01\nVersion      : 6.1.7601.24545',
])('a version in a table that such a command prints is nobody’s, though its rows have names: %j', (text) => {
  const { machines, badLines } = readOutputs(text);
  expect(machines.flatMap(({ versions }) => versions)).toEqual([]);
  expect(badLines.map(({ reason }) => reason)).toContain('unnamed-file');
});

test('a list that is pasted below another command’s output is read', () => {
  expect(accountOf('C:\\>ipconfig', '', 'APP01 6.1.7601.17514').said).toEqual(['APP01 6.1.7601.17514']);
});

describe('of two names right above a list', () => {
  test.each([
    [['APP01', 'APP02', 'KB2553549', 'KB976902'], []],
    [['APP01', 'APP02', 'APP03', 'KB2553549'], []],
    [['APP01', 'APP02', '6.1.7601.17514'], ['6.1.7601.17514']],
  ])('it is neither’s: %j', (lines, said) => {
    const { said: found, bad } = accountOf(...lines);
    expect(found).toEqual(said);
    expect(bad.slice(0, 2)).toEqual(['1 no-fact', '2 no-fact']);
  });

  test('it is the second one’s where a gap stands between them, or both are the same', () => {
    expect(accountOf('APP01', '', 'APP02', 'KB2553549').said).toEqual(['APP02 KB2553549']);
    expect(accountOf('APP02', 'app02', 'KB2553549').said).toEqual(['app02 KB2553549']);
  });
});

test('what wmic says of a machine that it can’t reach is no heading of the next one', () => {
  const error = ['Node - APP01', 'ERROR:', 'Description = The RPC server is unavailable.'];
  expect(accountOf(...error, 'CSName  HotFixID', 'APP02   KB2553549').said).toEqual(['APP01', 'APP02 KB2553549']);
});

test('what find prints of several captures is of the machines that they are named for', () => {
  const entry = '                           [37]: KB2553549';
  expect(accountOf('---------- APP01.TXT', entry, '', '---------- C:\\audit\\APP02.TXT').said).toEqual([
    'APP01 KB2553549',
  ]);
});

describe('a name stands above what is said of its machine', () => {
  test.each([
    [
      [
        'サーバー名：APP01',
        'ファイル名：C:\\Windows\\System32\\drivers\\tcpip.sys',
        'ファイルバージョン：6.1.7601.17514',
      ],
      ['APP01 6.1.7601.17514'],
    ],
    [['サーバー名：APP01', 'ファイル名：tcpip.sys', 'バージョン：6.1.7601.17514'], ['APP01 6.1.7601.17514']],
    [
      ['サーバー名：APP01', 'ファイル名：tcpip.sys', '担当：田中', 'バージョン：6.1.7601.17514'],
      ['APP01 6.1.7601.17514'],
    ],
    [['サーバー名：APP01', 'ファイル名：tcpip.sys', '備考：田中が更新', 'バージョン：6.1.7601.17514'], []],
    [['サーバー名：APP01', 'ファイル名：afd.sys', 'ファイルバージョン：6.1.7601.17514'], []],
    [['サーバー名：APP01', 'ファイル名：tcpip.sys', '', 'ファイルバージョン：6.1.7601.17514'], []],
    [
      ['Host: 10.1.7.60', 'RESULTS:', '%windir%\\system32\\drivers\\tcpip.sys Version is 6.1.7601.17514'],
      ['10.1.7.60 6.1.7601.17514'],
    ],
    [['win-db1:', '  ansible_facts:', '    tcpip_sys_version: 6.1.7601.17514'], ['win-db1 6.1.7601.17514']],
  ])('with a label between: %j', (lines, said) => {
    expect(accountOf(...lines).said).toEqual(said);
  });

  test.each([
    ['APP01:', 'Backlog:', '6.1.7601.17514'],
    ['APP01:', 'Server B:', '6.1.7601.17514'],
  ])('and not above another heading: %s %s', (...lines) => {
    expect(accountOf(...lines).said.join()).not.toContain('APP01 6.1');
  });
});

describe('what ends the output of a machine', () => {
  const LISTS = {
    hotfixes: 'HotFixID\nKB2553549',
    property: 'HotFixID=KB2553549',
    systeminfo: 'Hotfix(s):                 1 Hotfix(s) Installed.\n                           [01]: KB2553549',
    version: 'Name=C:\\Windows\\System32\\drivers\\tcpip.sys\nVersion=6.1.7601.24384',
  };
  const NAMES = ['=== APP01 ===', 'APP01:', 'Host Name: APP01', 'Host Name:                 APP01'];
  const hasFix = (text: string): boolean =>
    readOutputs(text).machines.some(({ host, kbs, versions }) => host === 'APP01' && kbs.length + versions.length > 0);

  test.each([
    'timeout',
    '(no answer)',
    '(down since Monday)',
    'Der RPC-Server ist nicht verfügbar.',
    '接続できませんでした。',
    '응답 없음',
    'second server:',
    'und der zweite:',
    'le second :',
    '2台目：',
    'Node B:',
    'Server 2',
    'Node: 2',
    'Second server: 192.0.2.2',
    'file2.txt:',
    'File: report2.txt',
    'Attachment 2:',
    'From: Bob',
    '[...]',
    '[Standby]',
    '（中略）',
    '====',
    '* * *',
    '=== ===',
    '■',
  ])('%j: no list below it is of the machine above', (line) => {
    for (const name of NAMES) {
      for (const list of Object.values(LISTS)) {
        for (const gap of ['', '\n'])
          expect
            .soft(hasFix(`${name}\nSystem Boot Time: 2026-03-14 08:15:30\n${gap}${line}\n${list}`), list)
            .toBe(false);
      }
    }
    expect(hasFix(`=== APP01 ===\n\n${line}\n\n${LISTS.hotfixes}`)).toBe(false);
  });

  test.each([
    'C:\\>systeminfo /s APP01\nERROR: The RPC server is unavailable.',
    'C:\\>wmic /node:APP01 qfe get HotFixID\nERROR:\nDescription = Access is denied.',
    'PS C:\\> Invoke-Command APP01 { Get-HotFix }\n[APP01] Connecting to remote server APP01 failed with the following error message : Access is denied.',
    'C:\\>hostname\nAPP01\nC:\\>wmic qfe get HotFixID\nInvalid namespace.',
  ])('after %j nothing without a name is of it', (failed) => {
    for (const list of [LISTS.hotfixes, LISTS.systeminfo]) expect(hasFix(`${failed}\n\n${list}`)).toBe(false);
  });

  test.each([
    `APP01\n-----\n${LISTS.hotfixes}`,
    `=====\nAPP01\n=====\n\n${LISTS.hotfixes}`,
    `=== APP01 ===\n=============\n${LISTS.hotfixes}`,
    `Host Name:                 APP01\nSystem Boot Time:          14/03/2026, 08:15:30\n${LISTS.systeminfo}`,
    `Host Name: APP01\nSystem Boot Time: 2026-03-14 08:15:30\n\n${LISTS.hotfixes}`,
    `${SYSTEMINFO.join('\n')}\nRegistered Organization:\nTime Zone:                 (UTC+09:00) Osaka\n${LISTS.systeminfo}`,
  ])('%j is of one', (text) => {
    expect(hasFix(text)).toBe(true);
  });

  test('a rule among the rows of a table ends it for rows without a name', () => {
    expect(accountOf('=== APP01 ===', 'HotFixID', '--------', 'KB976902', '--------', 'KB2553549').said).toEqual([
      'APP01 KB976902',
      'KB2553549',
    ]);
  });
});

describe('a list of updates below a command', () => {
  const BELOW = ['KB2553549', '\nHotFixID\n--------\nKB2553549', '\nHotFixID=KB2553549'];

  test.each([
    'mbsacli /missing',
    'cscript missing.vbs',
    'net use',
    'dism /image:E:\\ /get-packages',
    'wusa /uninstall /kb:2553549',
    'Compare-Object $want (Get-HotFix).HotFixID | select -exp InputObject',
    '$want | ? { (Get-HotFix).HotFixID -notcontains $_ }',
    '$want | % { if (!(Get-HotFix -Id $_)) { $_ } }',
    '$have = (Get-HotFix).HotFixID; $want',
    'for %k in (KB2553549) do @wmic qfe get HotFixID | find "%k" || echo %k',
    'foo',
  ])('that is not known to list what is installed says of none that it is: %s', (command) => {
    for (const list of BELOW) {
      for (const prompt of ['C:\\>hostname\nAPP01\nC:\\>', 'PS C:\\> hostname\nAPP01\nPS C:\\> ', '[APP01]: PS C:\\> '])
        expect.soft(accountOf(prompt + command, list).said.join(' '), list).not.toContain('KB');
    }
    expect(
      accountOf(`PS C:\\> ${command}`, '', 'Computer HotFixID', '-------- --------', 'APP01    KB2553549').said,
    ).toEqual([]);
  });

  test.each([
    'wmic qfe get HotFixID',
    '(Get-HotFix).HotFixID',
    "Get-HotFix | ? { $_.HotFixID -eq 'KB2553549' }",
    'gwmi Win32_QuickFixEngineering | select HotFixID',
    'systeminfo | findstr KB',
  ])('that lists what is installed is read: %s', (command) => {
    for (const list of BELOW)
      expect
        .soft(accountOf('PS C:\\> hostname', 'APP01', `PS C:\\> ${command}`, ...list.split('\n')).said, list)
        .toEqual(['APP01 KB2553549']);
  });

  test('is read below any, where its columns tell of an installation', () => {
    const { said } = accountOf(
      'PS C:\\> .\\inventory.ps1',
      '',
      'Computer HotFixID  InstalledOn',
      '-------- --------  -----------',
      'APP01    KB2553549 5/13/2012',
    );
    expect(said).toEqual(['APP01 KB2553549']);
  });
});

test.each([
  'wusa /uninstall /kb:2553549 /quiet',
  'dism /online /remove-package /packagename:Package_for_KB2553549~31bf',
])('a command that takes an update off takes it from the list above: %s', (command) => {
  const list = ['HotFixID', 'KB2553549', 'KB976902', ''];
  expect(accountOf('C:\\>wmic /node:APP01 qfe get HotFixID', ...list, `C:\\>psexec \\\\APP01 ${command}`).said).toEqual(
    ['APP01 KB976902'],
  );
  expect(accountOf('C:\\>hostname', 'APP01', 'C:\\>wmic qfe get HotFixID', ...list, `C:\\>${command}`).said).toEqual([
    'APP01 KB976902',
  ]);
});

describe('a command that takes an update off, below an output that names its machine itself', () => {
  const SHOWN = [
    'Host Name:                 APP01',
    'OS Version:                6.1.7601 Service Pack 1 Build 7601',
    'Hotfix(s):                 1 Hotfix(s) Installed.',
    '                           [01]: KB2553549',
    '',
  ];
  const WMIC = ['CSName  HotFixID', 'APP01   KB2553549', ''];
  const HOTFIXES = [
    '',
    'Source        Description      HotFixID      InstalledBy          InstalledOn',
    '------        -----------      --------      -----------          -----------',
    'APP01         Security Update  KB2553549     NT AUTHORITY\\SYSTEM  5/10/2012 12:00:00 AM',
    '',
  ];
  const WUSA = 'wusa /uninstall /kb:2553549 /quiet';
  const kbsOf = (...lines: readonly string[]) =>
    readOutputs(lines.join('\n')).machines.flatMap(({ kbs }) => kbs.map(String));

  test.each([
    WUSA,
    'dism /online /remove-package /packagename:Package_for_KB2553549~31bf3856ad364e35~amd64~~6.1.1.1',
    'pkgmgr /up:Package_for_KB2553549~31bf3856ad364e35~amd64~~6.1.1.1 /quiet',
  ])('takes it off in the same console: %s', (command) => {
    for (const lines of [
      ['C:\\>systeminfo', '', ...SHOWN, `C:\\>${command}`],
      ['C:\\>systeminfo', '', ...SHOWN, 'C:\\>cd Windows', `C:\\Windows>${command}`],
      ['C:\\>systeminfo', '', ...SHOWN, 'C:\\>wmic /node:APP02 os get Caption', `C:\\>${command}`],
      ['C:\\>wmic qfe get CSName,HotFixID', ...WMIC, `C:\\>${command}`],
      ['PS C:\\> Get-HotFix', ...HOTFIXES, `PS C:\\> ${command}`],
    ])
      expect(kbsOf(...lines), lines.join('\n')).toEqual([]);
  });

  test.each([
    ['pasted there', [...SHOWN, `C:\\>${WUSA}`]],
    ['below a prompt alone', ['C:\\>', ...SHOWN, `C:\\>${WUSA}`]],
    ['below another command', ['C:\\>ver', ...SHOWN, `C:\\>${WUSA}`]],
    ['asked of another', ['C:\\>systeminfo /s APP01', '', ...SHOWN, `C:\\>${WUSA}`]],
    ['taken off another', ['C:\\>systeminfo', '', ...SHOWN, `C:\\>psexec \\\\APP02 ${WUSA}`]],
    ['below another machine’s name', ['C:\\>systeminfo', '', ...SHOWN, '=== APP02 ===', `C:\\>${WUSA}`]],
    ['in another window', ['PS C:\\> Get-HotFix', ...HOTFIXES, `C:\\>${WUSA}`]],
  ])('leaves it where the one may be another machine’s than the other: %s', (_what, lines) => {
    expect(kbsOf(...lines)).toEqual(['KB2553549']);
  });
});

test('the name of a console’s machine is listed where nothing is of it', () => {
  expect(accountOf('C:\\>hostname', 'APP01', 'C:\\>dir /s /b C:\\Windows\\winsxs\\tcpip.sys').bad).toContain(
    '2 no-fact',
  );
  expect(accountOf('C:\\>hostname', 'APP01', 'C:\\>wmic qfe get HotFixID', ...UPDATES).bad).toEqual([]);
});

describe('what programs print of themselves', () => {
  const read = (text: string) =>
    readOutputs(text).machines.map(({ host, kbs, versions }) =>
      [host, ...kbs, ...versions.map(({ version }) => version.revision)].join(' '),
    );

  test.each([
    'PsExec v2.2 - Execute processes remotely\nCopyright (C) 2001-2016 Mark Russinovich\nSysinternals - www.sysinternals.com\n\n',
    'Connecting to SRV02...\nStarting PSEXESVC service on SRV02...\nConnecting with PsExec service on SRV02...\n',
  ])('leaves the output to the machine that PsExec was sent to: %j', (chatter) => {
    const psexec = `C:\\>psexec \\\\SRV02 wmic qfe get HotFixID\n\n${chatter}HotFixID\nKB2553549\n\nwmic exited on SRV02 with error code 0.\n`;
    expect(read(psexec)).toEqual(['SRV02 KB2553549']);
  });

  test('leaves the output to the machine that systeminfo was asked for', () => {
    const list = 'Hotfix(s):                 1 Hotfix(s) Installed.\n                           [01]: KB2553549\n';
    expect(read(`C:\\>systeminfo /s SRV02\n\nLoading Operating System Information ...\n\n${list}`)).toEqual([
      'SRV02 KB2553549',
    ]);
  });
});

test.each(['psexec \\\\SRV02 cmd', 'winrs -r:SRV02 cmd', 'ssh admin@SRV02', 'telnet SRV02', 'mstsc /v:SRV02'])(
  'behind a command that opens another machine’s console, what follows is not the first one’s: %s',
  (command) => {
    const { machines } = readOutputs(
      `C:\\>hostname\nSRV01\n\nC:\\>${command}\n\nC:\\>wmic qfe get HotFixID\nHotFixID\nKB2553549\n`,
    );
    expect(machines.filter(({ kbs }) => kbs.length > 0).map(({ host }) => host)).toEqual([undefined]);
  },
);
