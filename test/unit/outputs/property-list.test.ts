import { describe, expect, test } from 'vitest';
import { cutColon } from '../../../src/outputs/readers/property-list.ts';
import { accountOf } from './fixtures.ts';

const HOST = 'CSName          : SRV01';
const VERSION = 'FileVersion     : 6.1.7601.17514';

describe('an object of a wmic list', () => {
  test('goes on over blank lines while its properties follow the alphabet', () => {
    for (const blank of ['', ' ']) {
      expect(accountOf('', 'CSName=SRV01', blank, 'Version=6.1.7601.17514', '')).toEqual({
        said: ['SRV01 6.1.7601.17514'],
        took: ['2 4 wmic-list'],
        bad: [],
        structural: 2,
      });
    }
  });

  test('ends at two blank lines, also where it has one property alone and the next begins as an object of spaced lines', () => {
    const boot = (day: string) => `LastBootUpTime=202304${day}081530.000000+540`;
    expect(accountOf(boot('01'), '', '', 'CSName=SRV02', boot('02')).said).toEqual([
      '2023-04-01 08:15:30 540',
      'SRV02 2023-04-02 08:15:30 540',
    ]);
    // One blank line may be a line break that was written twice.
    const spaced = ['CSName=SRV01', '', boot('01'), '', '', '', 'CSName=SRV02', '', boot('02')];
    expect(accountOf(...spaced).said).toEqual(['SRV01 2023-04-01 08:15:30 540', 'SRV02 2023-04-02 08:15:30 540']);
  });

  test('ends at a blank line where the alphabet begins anew', () => {
    const { said, took } = accountOf(
      'CSName=SRV01',
      'LastBootUpTime=20230401081530.000000+540',
      '',
      'BootDevice=C',
      'CSName=SRV02',
      'Version=6.1.7601.18438',
    );
    expect(said).toEqual(['SRV01 2023-04-01 08:15:30 540', 'SRV02 6.1.7601.18438']);
    expect(took).toEqual(['1-2 wmic-list', '5-6 wmic-list']);
    // Though it goes on behind its second property.
    expect(
      accountOf('BootDevice=C', 'CSName=SRV01', 'Version=6.1.7601.17514', '', 'HotFixID=KB2688338', 'Source=SRV02')
        .said,
    ).toEqual(['SRV01 6.1.7601.17514', 'SRV02 KB2688338']);
  });

  test('does not end where only the alphabet begins anew: people write lists too', () => {
    expect(accountOf('Version=6.1.7601.17514', 'CSName=SRV01').said).toEqual(['SRV01 6.1.7601.17514']);
  });

  test('ends where a property comes again', () => {
    expect(accountOf('CSName=SRV01', 'Version=6.1.7601.17514', 'CSName=SRV02', 'Version=6.1.7601.18438').said).toEqual([
      'SRV01 6.1.7601.17514',
      'SRV02 6.1.7601.18438',
    ]);
    expect(accountOf('Version=6.1.7601.17514', '', 'Version=6.1.7601.18438').said).toEqual([
      '6.1.7601.17514',
      '6.1.7601.18438',
    ]);
  });

  test('has 500 properties at the most', () => {
    const others = Array.from({ length: 498 }, (_, index) => `P${index}=x`);
    expect(accountOf('CSName=SRV01', ...others, 'Version=6.1.7601.17514').said).toEqual(['SRV01 6.1.7601.17514']);
    expect(accountOf('CSName=SRV01', ...others, 'Q=x', 'Version=6.1.7601.17514').said).toEqual(['6.1.7601.17514']);
  });

  test.each([
    ['a blank before its name', ' CSName=SRV01'],
    ['a name that begins with a digit', '1CSName=SRV01'],
    ['a name of two words', 'CS Name=SRV01'],
    ['a name of 62 letters', `${'a'.repeat(62)}=SRV01`],
    ['no name', '=SRV01'],
  ])('has no property with %s', (_name, line) => {
    expect(accountOf('Version=6.1.7601.17514', line)).toEqual({
      said: ['6.1.7601.17514'],
      took: ['1 wmic-list'],
      bad: ['2 no-fact'],
      structural: 0,
    });
  });

  test('may have values with signs of any kind, and names with a sign before them', () => {
    expect(accountOf('_x=a=b : c', 'CSName= SRV01 ', 'Version=6.1.7601.17514 ').said).toEqual(['SRV01 6.1.7601.17514']);
  });
});

describe('an object of a PowerShell list', () => {
  test('ends at a blank line, whatever properties follow', () => {
    const { said, took, structural } = accountOf(
      '',
      HOST,
      VERSION,
      '',
      '',
      'Source    : SRV02',
      'HotFixID  : KB2688338',
    );
    expect(said).toEqual(['SRV01 6.1.7601.17514', 'SRV02 KB2688338']);
    expect(took).toEqual(['2-3 powershell-list', '6-7 powershell-list']);
    expect(structural).toBe(3);
  });

  test('may have a blank line behind each property, as mail programs put it', () => {
    const lines = ['HotFixID : KB2688338', 'PSComputerName : SRV01', 'HotFixID : KB2553549', 'PSComputerName : SRV02'];
    expect(accountOf(...lines.flatMap((line) => [line, ''])).said).toEqual(['SRV01 KB2688338', 'SRV02 KB2553549']);
  });

  test('may have a value that is wrapped', () => {
    expect(accountOf('FileDescription : TCP/IP Protocol', '        Driver', HOST, VERSION)).toEqual({
      said: ['SRV01 6.1.7601.17514'],
      took: ['3-4 powershell-list'],
      bad: [],
      structural: 2,
    });
  });

  test.each([
    ['after a blank line', [HOST, VERSION, '', '        Driver'], 1],
    ['with seven blanks', [HOST, VERSION, '       Driver'], 0],
    ['where other words come first', [HOST, VERSION, 'x        Driver'], 0],
  ])('ends at words that are no wrapped value: %s', (_name, lines, structural) => {
    expect(accountOf(...lines)).toEqual({
      said: ['SRV01 6.1.7601.17514'],
      took: ['1-2 powershell-list'],
      bad: [`${lines.length} no-fact`],
      structural,
    });
  });

  test('does not swallow a version as part of a value', () => {
    for (const version of ['6.1.7601.18438', '10.0.10240.16384']) {
      expect(accountOf(HOST, VERSION, `        SRV02 ${version}`).said).toEqual([
        'SRV01 6.1.7601.17514',
        `SRV02 ${version}`,
      ]);
    }
  });

  test('says which of its lines say nothing', () => {
    expect(
      accountOf(HOST, 'Length          : 1914248', 'FileVersion     :', VERSION.replace('File', 'Product')),
    ).toEqual({
      // A machine was asked, and its version was not to be had.
      said: ['SRV01'],
      took: ['1 4 powershell-list'],
      bad: [],
      structural: 2,
    });
    expect(
      accountOf('Length          : 1914248', 'FileVersion     :', VERSION.replace('File', 'Product')),
    ).toMatchObject({ said: [], bad: ['1 no-fact', '2 no-fact', '3 no-fact'] });
    expect(accountOf(HOST, 'Length          : 1914248', 'HotFixID        :', VERSION)).toEqual({
      said: ['SRV01 6.1.7601.17514'],
      took: ['1 4 powershell-list'],
      bad: [],
      structural: 2,
    });
  });

  test('says why its lines can’t be taken', () => {
    expect(
      accountOf(HOST, 'Length          : 1914248', 'FileVersion     : 6.1.7601.17...', 'HotFixID        :'),
    ).toEqual({
      said: ['SRV01'],
      took: ['1 3 powershell-list'],
      bad: ['3 cut-off'],
      structural: 2,
    });
    expect(accountOf('Length          : 1914248', 'FileVersion     : 6.1.7601.17...')).toMatchObject({
      said: [],
      bad: ['2 cut-off'],
    });
  });
});

describe('a line of a PowerShell list', () => {
  const LONG = 'a'.repeat(61);

  test.each<[string, readonly [string, string] | undefined]>([
    [VERSION, ['FileVersion', '6.1.7601.17514']],
    ['  FileVersion : 6.1.7601.17514 ', ['FileVersion', '6.1.7601.17514']],
    ['_a : x : y', ['_a', 'x : y']],
    ['FileVersion :', ['FileVersion', '']],
    ['FileVersion : ', ['FileVersion', '']],
    [`${LONG} : x`, [LONG, 'x']],
    [`${LONG}a : x`, undefined],
    ['9Name : x', undefined],
    ['CS-Name : x', undefined],
    ['CS Name : x', undefined],
    ['Name: SRV01', undefined],
    ['Name :SRV01', undefined],
    ['', undefined],
    // VersionInfo, alone and as one property among others.
    [
      'FileVersion:      6.1.7601.17514 (win7sp1_rtm.101119-1850)',
      ['FileVersion', '6.1.7601.17514 (win7sp1_rtm.101119-1850)'],
    ],
    [' FileVersion: 6.1', ['FileVersion', '6.1']],
    ['FileVersion:', ['FileVersion', '']],
    ['FileVersion:6.1', undefined],
    ['VersionInfo : File:             C:\\tcpip.sys', ['File', 'C:\\tcpip.sys']],
    ['  VersionInfo  :  InternalName:  tcpip.sys', ['InternalName', 'tcpip.sys']],
    ['the FileVersion: 6.1', undefined],
    ['FileVersions: 6.1', undefined],
  ])('%j → %j', (text, pair) => {
    expect(cutColon(text)).toEqual(pair);
  });
});

describe('a list of winrm', () => {
  const HEAD = ['Win32_OperatingSystem', '    BuildNumber = 7601', '    CSName = SRV01', '    InstallDate'];

  test('has its moments below their names', () => {
    const dates = [
      '        Datetime = 2011-11-20T10:00:00+09:00',
      '    LastBootUpTime',
      '        Datetime = 2026-03-14T08:15:30+09:00',
    ];
    expect(accountOf(...HEAD, ...dates, '    Version = 6.1.7601')).toMatchObject({
      said: ['SRV01 6.1.7601 2026-03-14 08:15:30 540'],
      bad: [],
    });
  });

  test('has updates one by one, and values that are not there', () => {
    const update = (kb: string) => [
      'Win32_QuickFixEngineering',
      '    CSName = SRV01',
      `    HotFixID = ${kb}`,
      '    Status = null',
      '',
    ];
    expect(accountOf(...update('KB2688338'), ...update('KB2553549'))).toMatchObject({
      said: ['SRV01 KB2688338 KB2553549'],
      bad: [],
    });
  });

  test('has the version of the file that it names', () => {
    const file = (name: string) => [
      'CIM_DataFile',
      `    Name = c:\\windows\\system32\\drivers\\${name}`,
      '    Version = 6.1.7601.18438',
    ];
    expect(accountOf(...file('tcpip.sys')).said).toEqual(['6.1.7601.18438']);
    expect(accountOf(...file('afd.sys')).said).toEqual([]);
  });
});

test('a class that tells nothing of the machine is none of its lists', () => {
  expect(accountOf('Win32_Service', '    Name = Tcpip', '    Version = 6.1.7601.18438').said).toEqual([]);
  expect(accountOf('Name : Tcpip', 'Version : 6.1.7601.18438').said).toEqual([]);
});

describe('a list of facter', () => {
  test('has a name and an uptime, be they in braces', () => {
    expect(accountOf('hostname => srv01', 'kernelversion => 6.1.7601', 'osbuild => 6.1.7601').said).toEqual([
      'srv01 6.1.7601',
    ]);
    const nested = [
      'networking => {',
      '  hostname => "srv01",',
      '  ip => "192.0.2.1"',
      '}',
      'os => {',
      '  name => "windows"',
      '}',
      'osbuild => "6.1.7601"',
    ];
    expect(accountOf('uptime => 412 days', ...nested)).toMatchObject({ said: ['srv01 6.1.7601'], bad: [] });
  });

  test('is none of machines and their versions', () => {
    expect(accountOf('srv01 => 6.1.7601.17514', 'srv02 => 6.1.7601.18438').said).toEqual([
      'srv01 6.1.7601.17514',
      'srv02 6.1.7601.18438',
    ]);
  });
});

test('the version of a product is listed where there is none of the file', () => {
  const { bad } = accountOf(
    'PSComputerName : SRV01',
    'FullName       : C:\\Windows\\system32\\drivers\\tcpip.sys',
    'ProductVersion : 6.1.7601.17514',
  );
  expect(bad).toEqual(['3 unnamed-file']);
});
