import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFileVersion } from '../../../src/domain/file-version.ts';

const OWN = 'C:\\Windows\\System32\\drivers\\tcpip.sys';

function problemOf(text: string): string {
  const reading = readFileVersion(text);
  return reading.ok ? 'none' : reading.problem.code;
}

describe('a version of tcpip.sys with what outputs write around it', () => {
  test.each([
    '6.1.7601.17802',
    '"6.1.7601.17802"',
    'v6.1.7601.17802.',
    '6, 1, 7601, 17802',
    '６．１．７６０１．１７８０２',
    '6。1。7601。17802。',
    '6.1.7601.17802 (win7sp1_gdr.120329-1500)',
    '6.1.7601.17802 (WIN7SP1_GDR)',
    '6.1.7601.17802 (_gdr)',
    '6.1.7601.17802 (win7sp1_gdr...',
    'tcpip.sys: 6.1.7601.17802',
    'drivers\\tcpip.sys 6.1.7601.17802',
    `${OWN} 6.1.7601.17802`,
    `"${OWN}","6.1.7601.17802"`,
    `${OWN.replaceAll('\\', '\\\\')} 6.1.7601.17802`,
    'C:/Windows/System32/drivers/tcpip.sys 6.1.7601.17802',
    '\\\\SRV01\\c$\\Windows\\System32\\drivers\\tcpip.sys 6.1.7601.17802',
    '\\\\SRV01\\admin$\\System32\\drivers\\tcpip.sys 6.1.7601.17802',
    '%SystemRoot%\\System32\\drivers\\tcpip.sys 6.1.7601.17802',
    'SV01 6.1.7601.17802',
    'Node=SV-TOKYO-01 Version=6.1.7601.17802',
    `SRV01,${OWN},6.1.7601.17802`,
    '\\SystemRoot\\System32\\drivers\\tcpip.sys 6.1.7601.17802',
    `Name                                   Version\r\n${OWN}  6.1.7601.17802  \r\n`,
    `\r\n\r\nName=${OWN}\r\nVersion=6.1.7601.17802\r\n`,
    'FileVersion\n-----------\n6.1.7601.17802',
    `ProductVersion   FileVersion      FileName\n6.1.7601.17802   6.1.7601.17802 (win7sp1_gdr...  ${OWN}`,
    'File version\t\u200e6.1.7601.17802\u200e',
    'ファイル バージョン：6.1.7601.17802',
  ])('%j', (text) => {
    expect(readFileVersion(text)).toMatchObject({
      ok: true,
      version: { major: 6, minor: 1, build: 7601, revision: 17802 },
    });
  });
});

describe('what wmic prints of one machine for CSName and Version', () => {
  test.each([
    'CSName    Version         \r\r\nSERVER01  6.1.7601.17802  \r\r\n\r\r\n',
    'CSName    Version           SERVER  6.1.7601.17802    ', // as a field of one line keeps it
    'CSName Version\n------ -------\nSERVER 6.1.7601.17802',
    'CSName  Version\n受付端末  6.1.7601.17802',
    '\r\r\n\r\r\nCSName=SERVER01\r\r\nVersion=6.1.7601.17802\r\r\n',
    '  CSName=SERVER  Version=6.1.7601.17802  ',
    'CSName  : SERVER\nVersion : 6.1.7601.17802',
    'Node,CSName,Version\r\r\nSERVER01,SERVER01,6.1.7601.17802\r\r\n',
    'Node,CSName,Version SERVER,SERVER,6.1.7601.17802',
    'SERVER01,SERVER01,6.1.7601.17802',
    'SERVER,SERVER,6.1.7601.17802',
    'SERVER01,6.1.7601.17802',
  ])('%j', (text) => {
    expect(readFileVersion(text)).toMatchObject({ ok: true, version: { build: 7601, revision: 17802 } });
  });

  test.each([
    'CSName Version\nSERVER01 6.1.7601.17802\nSERVER02 6.1.7601.17802',
    'CSName=A1\nVersion=6.1.7601.17802\nCSName=B1\nVersion=6.1.7601.17802',
    'Node,CSName,Version\nA1,A1,6.1.7601.17802\nB1,B1,6.1.7601.17802',
    'Node,CSName,Version\nA1,A1,6.1.7601.17802\nB1,B1,6.1.7601.17514',
    'CSName Version\nSERVER01 >= 6.1.7601.17802',
    'CSName Version needs SERVER01 6.1.7601.17802',
    'CSName Version\nKB2553549 6.1.7601.21893',
    'needed,wanted,6.1.7601.17802',
    'KB2553549,6.1.7601.21893',
    'CSName OSVersion\nSERVER 6.1.7601.17802',
  ])('but not of several, nor with other words: %j', (text) => {
    expect(problemOf(text)).toBe('not-a-version');
  });

  test('digits of a name are none of the version', () => {
    expect(problemOf('SRV6,1,7601,17802')).toBe('too-few-parts');
    expect(problemOf('Node,CSName,Version SRV-01,SRV-01,6.1.7601')).toBe('too-few-parts');
    expect(readFileVersion('SRV-6,6.1.7601.17802')).toMatchObject({ ok: true, version: { major: 6, minor: 1 } });
  });
});

describe('the version of another file, or of a copy that Windows does not load', () => {
  test.each([
    'C:\\Windows\\System32\\afd.sys 6.1.7601.17802',
    'afd.sys 6, 1, 7601, 17802',
    'tcpip.sys and afd.sys 6.1.7601.17802',
    'tcpip6.sys 6.1.7601.17802',
    'ntoskrnl.exe 6.1.7601.17802',
    'tcpip.sys.bak 6.1.7601.17802',
    'tcpip.sys.mui 6.1.7601.17802',
    'tcpip (2).sys 6.1.7601.17802',
    'Copy of tcpip.sys 6.1.7601.17802',
    'tcpip.sys のコピー 6.1.7601.17802',
    'WinSxS 6.1.7601.17802',
    'C:\\Windows\\winsxs\\amd64_microsoft-windows-tcpip-binaries_31bf3856ad364e35_6.1.7601.17802_none_b4\\tcpip.sys',
    'C:\\Windows\\winsxs\\amd64_x_6.1.7601.21954_none_b4\\tcpip.sys 6.1.7601.17802',
    'C:\\Windows.old\\Windows\\System32\\drivers\\tcpip.sys 6.1.7601.17802',
    'C:\\Windows.old\\System32\\drivers\\tcpip.sys 6.1.7601.17802',
    'D:\\Windows\\System32\\drivers\\tcpip.sys 6.1.7601.17802',
    'FileName: e:\\windows\\system32\\drivers\\tcpip.sys\nFileVersion: 6.1.7601.17802',
    'X:\\Windows\\System32\\drivers\\tcpip.sys 6.1.7601.17802',
    '\\\\SRV01\\d$\\Windows\\System32\\drivers\\tcpip.sys 6.1.7601.17802',
    'D:\\mount\\Windows\\System32\\drivers\\tcpip.sys 6.1.7601.17802',
    '/mnt/image/Windows/System32/drivers/tcpip.sys 6.1.7601.17802',
    'C:\\Backup\\tcpip.sys 6.1.7601.17802',
    'D:\\Backup\\System32\\drivers\\tcpip.sys 6.1.7601.17802',
    'D:\\image\\System32\\drivers\\tcpip.sys 6.1.7601.17802',
    'C:\\Program Files\\Tool\\tcpip.sys 6.1.7601.17802',
  ])('%j', (text) => {
    expect(problemOf(text)).toBe('other-file');
  });
});

describe('a version that is wanted, compared with, or told of', () => {
  test.each([
    '>= 6.1.7601.17802',
    '<6.1.7601.17802',
    '>= 6, 1, 7601, 17802',
    '≥６．１．７６０１．１７８０２',
    '＞6.1.7601.17802',
    '!= 6.1.7601.17802',
    '6.1.7601.17802+',
    '6.1.7601.17802～',
    '6.1.7601.17802?',
    'should be 6.1.7601.17802',
    'tcpip.sys should be 6.1.7601.17802',
    `${OWN} needs 6.1.7601.17802`,
    'Required version: 6.1.7601.17802',
    'target_version=6.1.7601.17802',
    'fixed in 6.1.7601.17802',
    '6.1.7601.17802 or later',
    'Sollversion 6.1.7601.17802',
    'mindestens 6.1.7601.17802',
    'version requise : 6.1.7601.17802',
    'versión mínima 6.1.7601.17802',
    'versione richiesta 6.1.7601.17802',
    'vereiste versie 6.1.7601.17802',
    'требуется 6.1.7601.17802',
    '必要なバージョン 6.1.7601.17802',
    '6.1.7601.17802以上',
    '不低于 6.1.7601.17802',
    '최소 6.1.7601.17802',
    'Microsoft Windows [Version 6.1.7601.17802]',
    'KB2688338 6.1.7601.17802',
    'MS12-032: 6.1.7601.17802',
    'Win7SP1 6.1.7601.17802',
    'tcpip6 6.1.7601.17802',
    'AFD 6.1.7601.17802',
    '6.1.7601.17802 6.1.7601.17514',
  ])('%j', (text) => {
    expect(problemOf(text)).toBe('not-a-version');
  });

  test('any word beside a version makes it no version', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcxyzäжあ漢한<>≥+~!?'), minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(word, fc.boolean(), (text, before) => {
        expect(problemOf(before ? `${text} 6.1.7601.17802` : `6.1.7601.17802 ${text}`)).not.toBe('none');
      }),
    );
  });
});

describe('a megabyte is answered at once', () => {
  test.each([['a'], ['tcpip.sys '], ['\\'], ['<'], ['1.sys ']])('%j over and over', (piece) => {
    expect(problemOf(`6.1.7601.17802 ${piece.repeat(1_000_000 / piece.length)}`)).not.toBe('none');
  });
});

test.each(['ProductVersion: 6.1.7601.24384', 'Product version 6.1.7601.24384', '製品バージョン：6.1.7601.24384'])(
  'a product’s version is not the file’s: %s',
  (text) => {
    expect(problemOf(text)).toBe('other-file');
  },
);
