import { describe, expect, test } from 'vitest';
import { accountOf } from './fixtures.ts';

const OWN = 'C:\\Windows\\System32\\drivers\\tcpip.sys';
const VERSION = '6.1.7601.17514';

describe('labelled lines about a file', () => {
  test.each([
    [
      'a scanner',
      [`File checked:     ${OWN}`, `File version:     ${VERSION}`, 'Vulnerable range: Less than 6.1.7601.24441'],
      ['3 wanted'],
    ],
    [
      'sigcheck',
      [
        `${OWN.toLowerCase()}:`,
        '\tVerified:\tSigned',
        '\tSigning date:\t3:12 PM 2/20/2019',
        `\tProd version:\t${VERSION}`,
        `\tFile version:\t${VERSION} (win7sp1_rtm.101119-1850)`,
      ],
      [],
    ],
    [
      'a debugger',
      [
        '    Image path: \\SystemRoot\\system32\\drivers\\tcpip.sys',
        '    Image name: tcpip.sys',
        `    File version:     ${VERSION}`,
      ],
      [],
    ],
    [
      'a line of a sentence',
      [`  - ${OWN} has not been patched.`, `    Remote version : ${VERSION}`, '    Should be      : 6.1.7601.17802'],
      ['3 wanted'],
    ],
    ['Japanese labels', [`ファイル: ${OWN}`, `ファイル バージョン: ${VERSION}`], []],
    ['filever', [`--a-- W32i   DRV ENU      ${VERSION} shp  1,897,408 11-20-2010 tcpip.sys`], []],
  ])('have the version of tcpip.sys, where they name it: %s', (_name, lines, bad) => {
    expect(accountOf(...lines)).toMatchObject({ said: [VERSION], bad });
  });

  test.each([
    [
      'another file',
      [`File checked:     C:\\Windows\\system32\\win32k.sys`, `File version:     ${VERSION}`],
      'other-file',
    ],
    [
      'another file’s path above',
      ['c:\\windows\\system32\\drivers\\afd.sys:', `\tFile version:\t${VERSION}`],
      'other-file',
    ],
    [
      'a copy',
      ['File checked: C:\\mount\\Windows\\System32\\drivers\\tcpip.sys', `File version:     ${VERSION}`],
      'other-file',
    ],
    [
      'another file in filever',
      [`--a-- W32i   DRV ENU      ${VERSION} shp  1,897,408 11-20-2010 afd.sys`],
      'other-file',
    ],
    ['no file', [`File version:     ${VERSION}`], 'unnamed-file'],
    ['the version that is asked for', [`Should be      : ${VERSION}`], 'wanted'],
    ['the product’s', [`Prod version:\t${VERSION}`], 'unnamed-file'],
  ])('say nothing with %s', (_name, lines, reason) => {
    const { said, bad } = accountOf(...lines);
    expect(said).toEqual([]);
    expect(bad.at(-1)).toBe(`${lines.length} ${reason}`);
  });

  test('are of the machine in the heading above', () => {
    const host = (name: string) => [
      `${name} (tcp/445)`,
      `  - ${OWN} has not been patched.`,
      `    Remote version : ${VERSION}`,
    ];
    expect(accountOf(...host('192.0.2.10'), ...host('192.0.2.11')).said).toEqual([
      `192.0.2.10 ${VERSION}`,
      `192.0.2.11 ${VERSION}`,
    ]);
  });
});

describe('rows of Get-HotFix without their headings', () => {
  test.each([
    [
      'with blanks as printed',
      'APP01         Hotfix           KB2688338     NT AUTHORITY\\SYSTEM  5/10/2012 12:00:00 AM',
      'APP01 KB2688338',
    ],
    ['with the day alone', 'APP01  Security Update  KB2688338  6/15/2017', 'APP01 KB2688338'],
    [
      'with blanks joined',
      'http://support.microsoft.com/?kbid=2688338 APP01 Update KB2688338 NT AUTHORITY\\SYSTEM 5/10/2012',
      'APP01 KB2688338',
    ],
  ])('are read %s', (_name, line, said) => {
    expect(accountOf(line)).toMatchObject({ said: [said], took: ['1 powershell-table'], bad: [] });
  });

  test.each(['APP01 Update KB2688338', 'APP01  Update  KB2688338  failed', 'please  Update  KB2688338 now'])(
    'are none: %s',
    (line) => {
      expect(accountOf(line).said.filter((said) => said.includes('KB'))).toEqual([]);
    },
  );
});
