import { describe, expect, test } from 'vitest';
import { fileNamedIn, versionBehindName } from '../../../src/outputs/values/file-name.ts';
import { shareHostIn } from '../../../src/outputs/values/host-name.ts';
import { processorTime } from '../../support/processor-time.ts';
import { accountOf } from './fixtures.ts';

describe('tcpip.sys is named in', () => {
  test.each([
    'tcpip.sys',
    'TCPIP.SYS',
    'tcpip.sys.mui',
    'C:\\Windows\\System32\\drivers\\tcpip.sys',
    'c:\\windows\\system32\\DRIVERS\\tcpip.sys',
    'C:\\\\Windows\\\\System32\\\\drivers\\\\tcpip.sys',
    '%windir%\\System32\\drivers\\tcpip.sys',
    '\\SystemRoot\\System32\\drivers\\tcpip.sys',
    '\\??\\C:\\Windows\\System32\\drivers\\tcpip.sys',
    'C:\\Windows\\Sysnative\\drivers\\tcpip.sys',
    '\\\\SRV01\\c$\\Windows\\System32\\drivers\\tcpip.sys',
    '\\\\SRV01\\admin$\\System32\\drivers\\tcpip.sys',
    '%SystemRoot%\\System32\\drivers\\tcpip.sys',
    'System32\\drivers\\tcpip.sys',
    'drivers\\tcpip.sys',
    '...\\drivers\\tcpip.sys',
    '.\\tcpip.sys',
    'tcpip.sys-Version',
    'tcpip.sys (x64)',
    'C:\\Windows\\System32\\drivers\\tcpip.sys (GDR)',
    'TCP/IP driver (tcpip.sys)',
    'tcpip.sys 6.1.7601.17514',
  ])('%s', (text) => {
    expect(fileNamedIn(text)).toBe(text === 'tcpip.sys-Version' ? undefined : 'tcpip.sys');
    const label = text.endsWith('.mui') ? 'OriginalFilename' : 'FileName';
    const { said, bad } = accountOf(`${label} : ${text}`, 'FileVersion : 6.1.7601.17514');
    expect([said.length, bad.length]).toEqual([1, 0]);
  });
});

test.each(['SRV01: "C:\\Windows\\System32\\drivers\\tcpip.sys" 6.1.7601.17514', 'tcpip.sys newest'])(
  'tcpip.sys is named in a text with more: %s',
  (text) => {
    expect(fileNamedIn(text)).toBe('tcpip.sys');
  },
);

describe('a cell for the file', () => {
  test.each([
    'tcpip.sys (backup)',
    'tcpip.sys [new]',
    'tcpip.sys（予定）',
    'tcpip.sys in KB2553549',
    'new tcpip.sys',
    'tcpip.sys of WIM',
    'tcpip.sys newest',
    'tcpip.sys aus dem Paket',
    'C:\\Windows\\System32\\drivers\\tcpip.sys (staged)',
  ])('with more than its name may be of a copy: %s', (cell) => {
    for (const text of [
      `Host,File,Version\nSRV01,${cell},6.1.7601.17514`,
      `FileName : ${cell}\nFileVersion : 6.1.7601.17514`,
    ])
      expect(accountOf(...text.split('\n')).said.join(), text).not.toContain('17514');
  });
});

describe('another file is named in', () => {
  test.each([
    'afd.sys',
    'tcpip6.sys',
    'xtcpip.sys',
    'C:\\Windows\\System32\\drivers\\afd.sys',
    'netio.dll.mui',
    'C:\\Windows\\winsxs\\amd64_microsoft-windows-tcpip-binaries_31bf3856ad364e35_6.1.7601.21893_none_e2f\\tcpip.sys',
    'C:\\Windows\\winsxs\\amd64_microsoft-window...',
    'C:\\Windows.old\\Windows\\System32\\drivers\\tcpip.sys',
    'C:\\temp\\tcpip.sys',
    'C:\\tcpip.sys',
    'C:\\old files\\tcpip.sys',
    'C:\\backup\\drivers\\tcpip.sys',
    'C:\\Windows\\System32\\tcpip.sys',
    'C:\\Windows.000\\System32\\drivers\\tcpip.sys',
    'C:\\Windows2\\System32\\drivers\\tcpip.sys',
    'C:\\OldWindows\\System32\\drivers\\tcpip.sys',
    'C:\\Mount\\System32\\drivers\\tcpip.sys',
    'C:\\WINNT\\System32\\drivers\\tcpip.sys',
    'D:\\Windows\\System32\\drivers\\tcpip.sys',
    'X:\\Windows\\System32\\drivers\\tcpip.sys',
    '\\\\SRV01\\d$\\Windows\\System32\\drivers\\tcpip.sys',
    '\\\\SRV01\\c$\\Windows.bak\\System32\\drivers\\tcpip.sys',
    '\\\\SRV01\\backup\\Windows\\System32\\drivers\\tcpip.sys',
    'C:\\Windows\\System32\\drivers\\de-DE\\tcpip.sys.mui',
    'tcpip.sys.bak',
    'tcpip.sys_old',
    'tcpip.sys-copy',
    'C:\\Windows\\System32\\drivers\\tcpip.sys.orig',
  ])('%s', (text) => {
    expect(fileNamedIn(text)).toBe('other-file');
    expect(accountOf(`FileName : ${text}`, 'FileVersion : 6.1.7601.17514')).toMatchObject({
      said: [],
      bad: ['1 other-file', '2 other-file'],
    });
    expect(accountOf(`SRV01 ${text} 6.1.7601.17514`)).toMatchObject({ said: [], bad: ['1 other-file'] });
  });
});

test.each(['', 'SRV01', 'web.sys.example.com', 'my.tcpip.sys.example.com', 'afd.system', 'driver.sysx'])(
  'no file is named in %j',
  (text) => {
    expect(fileNamedIn(text)).toBeUndefined();
  },
);

describe('a column of folders', () => {
  const said = (folder: string) =>
    accountOf('Computer Name;File Name;File Path;File Version', `SRV01;tcpip.sys;${folder};6.1.7601.17514`);

  test.each([
    'C:\\Windows\\System32\\drivers',
    'C:\\WINDOWS\\system32\\DRIVERS\\',
    '\\windows\\system32\\drivers\\',
    'C:\\Windows\\Sys...',
    'C:\\Windows\\Sys…',
    '\\\\SRV01\\root\\cimv2:Win32_OperatingSystem=@',
    'Tokyo',
    '',
  ])('has that of tcpip.sys, or says nothing of it: %j', (folder) => {
    expect(said(folder).said).toEqual(['SRV01 6.1.7601.17514']);
  });

  test.each([
    'C:\\Windows\\winsxs\\amd64_microsoft-windows-tcpip-binaries_31bf3856ad364e35_6.1.7601.21893_none_e2f',
    '\\windows\\winsxs\\x\\',
    'C:\\temp',
    'C:\\',
    '\\backup\\drivers\\',
    'C:\\Windows\\System32',
  ])('has another: %j', (folder) => {
    expect(said(folder)).toMatchObject({ said: [], bad: ['2 other-file'] });
  });
});

describe('a path to the disk of another machine', () => {
  const SHARE = '\\\\SRV01\\c$\\Windows\\System32\\drivers\\tcpip.sys';

  test.each([
    [SHARE, 'SRV01'],
    ['"\\\\srv-1.corp\\ADMIN$\\System32\\drivers\\tcpip.sys"', 'srv-1.corp'],
    ['\\\\10.0.0.1\\d$\\Windows', '10.0.0.1'],
    ['\\\\SRV01\\share\\tcpip.sys', undefined],
    ['\\\\SRV01\\cd$\\Windows', undefined],
    ['\\SRV01\\c$\\Windows', undefined],
    ['x\\\\SRV01\\c$\\Windows', undefined],
    ['C:\\Windows\\System32\\drivers\\tcpip.sys', undefined],
  ])('%s: of %s', (text, host) => {
    expect(shareHostIn(text)).toBe(host);
  });

  test('names it also where another machine stands before it, which may be the one that asked', () => {
    expect(accountOf(`JUMP1: ${SHARE} 6.1.7601.17514`)).toMatchObject({ said: [], bad: ['1 second-name'] });
    expect(accountOf('host;file;version', `JUMP1;${SHARE};6.1.7601.17514`)).toMatchObject({
      said: ['SRV01 6.1.7601.17514'],
      bad: [],
    });
  });

  test('names the machine where nothing else does', () => {
    const machine = { said: ['SRV01 6.1.7601.17514'], bad: [] };
    expect(accountOf(`FileName : ${SHARE}`, 'FileVersion : 6.1.7601.17514')).toMatchObject(machine);
    expect(accountOf(`${SHARE} 6.1.7601.17514`)).toMatchObject(machine);
    expect(accountOf(`6.1.7601.17514,${SHARE}`)).toMatchObject(machine);
    expect(accountOf(`FileName : ${SHARE.replace('SRV01', '12')}`, 'FileVersion : 6.1.7601.17514').said).toEqual([
      '6.1.7601.17514',
    ]);
  });
});

test('copies of tcpip.sys make no machine look fixed', () => {
  const winsxs = (version: string) =>
    `C:\\Windows\\winsxs\\amd64_microsoft-windows-tcpip-binaries_${version}_none\\tcpip.sys`;
  const { said, bad } = accountOf(
    `Name${' '.repeat(90)}Version`,
    `${winsxs('6.1.7601.21893').padEnd(94)}6.1.7601.21893`,
    `${'C:\\Windows\\System32\\drivers\\tcpip.sys'.padEnd(94)}6.1.7601.17514`,
    `${winsxs('6.1.7601.17514').padEnd(94)}6.1.7601.17514`,
  );
  expect(said).toEqual(['6.1.7601.17514']);
  expect(bad).toEqual(['2 other-file', '4 other-file']);
});

describe('the version behind the name', () => {
  const OWN = '6.1.7601.17514';
  const OTHER = '6.1.7601.18000';

  test.each<[string, string | undefined]>([
    [`tcpip.sys ${OWN}`, OWN],
    [`tcpip.sys: ${OWN} afd.sys: ${OTHER}`, OWN],
    [`afd.sys=${OTHER};tcpip.sys=${OWN}`, OWN],
    [`"tcpip.sys" ${OWN}, "afd.sys" ${OTHER}`, OWN],
    [`(tcpip.sys) = ${OWN}`, OWN],
    [`TCPIP.SYS.MUI  ${OWN}`, undefined],
    // Of two versions behind the name, either may be the file's.
    [`tcpip.sys ${OWN} instead of ${OTHER}`, undefined],
    [`C:\\Windows\\System32\\drivers\\tcpip.sys ${OWN} ${OTHER}`, undefined],
    [`tcpip.sys,afd.sys ${OTHER}`, undefined],
    [`tcpip.sys afd.sys ${OTHER}`, undefined],
    [`tcpip.sys is missing, afd.sys ${OTHER}`, undefined],
    [`xtcpip.sys ${OTHER}`, undefined],
    [`tcpip.sys ${OWN}.1`, undefined],
    // Each version may belong to the name behind it.
    [`${OWN} tcpip.sys ${OTHER} afd.sys`, undefined],
    [`C:\\temp\\tcpip.sys ${OTHER} afd.sys`, undefined],
    [`${OWN} ${OTHER}`, undefined],
  ])('in %j', (text, version) => {
    expect(versionBehindName(text)).toBe(version);
  });

  test('is the only one that is taken of a line with several files', () => {
    expect(accountOf(`SRV01 afd.sys ${OTHER}, tcpip.sys ${OWN}`).said).toEqual([`SRV01 ${OWN}`]);
    expect(accountOf(`SRV01 tcpip.sys afd.sys ${OTHER}`).bad).toEqual(['1 other-file']);
    expect(accountOf(`SRV01 ${OWN} tcpip.sys ${OTHER} afd.sys`).bad).toEqual(['1 other-file']);
    expect(accountOf(`SRV01 ${OTHER}, tcpip.sys ${OWN}`).bad).toEqual(['1 several-versions']);
  });
});

test.each(['\\', 'a\\', 'tcpip.sys', '\\tcpip.sys', 'tcpip.sys ', ' ', 'C:\\'])(
  'a text of 60,000 characters made of %j takes no more than a moment',
  (piece) => {
    const text = piece.repeat(60_000 / piece.length);
    const took = processorTime(() => {
      for (const each of [text, `tcpip.sys${text}`, `${text} tcpip.sys 6.1.7601.17514`]) {
        fileNamedIn(each);
        versionBehindName(each);
      }
    });
    expect(took).toBeLessThan(1000);
  },
);
