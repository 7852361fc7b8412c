import { describe, expect, test } from 'vitest';
import { fixedIn, versionsIn } from '../../support/versions-in.ts';

const PATH = String.raw`C:\Windows\System32\drivers\tcpip.sys`;
const VERSION = '6.1.7601.24545';

/** A record of tcpip.sys as programs and people write it, with a line of somebody's own. */
const RECORDS: readonly ((note: string) => string)[] = [
  (note) => `FullName    : ${PATH}\n${note}\nFileVersion : ${VERSION}`,
  (note) => `FullName    : ${PATH}\nFileVersion : ${VERSION}\n${note}`,
  (note) => `File: ${PATH}\nVersion: ${VERSION}\n${note}`,
  (note) => `File: ${PATH}\n${note}\nVersion: ${VERSION}`,
  (note) => `SRV01\nFile: ${PATH}\nVersion: ${VERSION}\n${note}`,
  (note) => `Host: SRV01\nFile: ${PATH}\nVersion: ${VERSION}\n${note}`,
  (note) => `${PATH}:\n\tVerified:\tSigned\n\tFile version:\t${VERSION}\n\t${note.replace(': ', ':\t')}`,
];

describe('a line in a record of tcpip.sys', () => {
  test.each([
    'Status: planned',
    'State: pending',
    'Environment: lab clone',
    'Note: target',
    'Result: expected',
    'Status: not installed',
    'Installed: no',
    'Type: target',
    'Origin: backup',
    'Remark: from the golden image',
    'Zustand: ausstehend',
    'Bemerkung: Sollwert',
    'Remarque : cible',
    'Estado: pendiente',
    'Stato: in attesa',
    'Статус: планируется',
    '状態: 予定',
    '備考: 目標値',
    '適用: 未',
    '状态: 计划',
    '상태: 예정',
  ])('takes its version away: %s', (note) => {
    for (const record of RECORDS) expect([record(note), ...fixedIn(record(note))]).toEqual([record(note)]);
  });

  test.each(['Installed: no', 'Environment: lab clone', 'Source: WinSxS', 'Status: planned'])(
    'takes it away from above: %s',
    (note) => {
      expect(fixedIn(`${note}\nFullName    : ${PATH}\nFileVersion : ${VERSION}`)).toEqual([]);
    },
  );

  test.each([
    'Status: installed',
    'State: active',
    'Environment: production',
    'Note: checked',
    'Location: Berlin',
    'Company: Microsoft Corporation',
    '状態: 稼働中',
    '備考: なし',
  ])('leaves it: %s', (note) => {
    for (const record of RECORDS) expect([record(note), ...versionsIn(record(note))]).toEqual([record(note), VERSION]);
  });
});

describe('what VersionInfo prints of every file', () => {
  const INFO = [
    `File:             ${PATH}`,
    'InternalName:     tcpip.sys',
    'OriginalFilename: tcpip.sys',
    `FileVersion:      ${VERSION} (win7sp1_ldr.190828-0600)`,
    'FileDescription:  TCP/IP Driver',
    'Debug:            False',
    'Patched:          False',
    'PreRelease:       False',
    'PrivateBuild:     False',
    'SpecialBuild:     False',
    'Language:         English (United States)',
  ];

  test('says of none that it is not installed', () => {
    for (const text of [INFO.join('\n'), `VersionInfo     : ${INFO.join('\n                  ')}`])
      expect(fixedIn(text)).toEqual([VERSION]);
  });

  test('is a no where people write it', () => {
    expect(fixedIn(`File: ${PATH}\nVersion: ${VERSION}\nPatched: no`)).toEqual([]);
  });
});
