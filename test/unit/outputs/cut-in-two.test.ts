import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';
import { accountOf } from './fixtures.ts';

const SYSTEMINFO = {
  English: [
    'Host Name:                 APP07',
    'OS Name:                   Microsoft Windows Server 2008 R2 Standard ',
    'OS Version:                6.1.7601 Service Pack 1 Build 7601',
    'System Boot Time:          2025-08-19, 10:05:22',
    'Hotfix(s):                 1 Hotfix(s) Installed.',
    '                           [01]: KB2553549',
  ],
  Italian: [
    'Nome host:                            APP07',
    'Nome SO:                              Microsoft Windows 7 Professional ',
    'Versione SO:                          6.1.7601 Service Pack 1 build 7601',
    'Tempo di avvio sistema:               2025-08-19, 10:05:22',
    'Aggiornamenti rapidi:                 1 Aggiornamenti rapidi installati.',
    '                                      [01]: KB2553549',
  ],
  Japanese: [
    'ホスト名:               APP07',
    'OS 名:                  Microsoft Windows Server 2008 R2 Standard ',
    'OS バージョン:          6.1.7601 Service Pack 1 ビルド 7601',
    'システム起動時間:       2025/08/19, 10:05:22',
    'ホットフィックス:       1 ホットフィックスがインストールされています。',
    '                        [01]: KB2553549',
  ],
} as const;
const BELOW = {
  'a file': [
    'FileName       : C:\\Windows\\System32\\drivers\\tcpip.sys',
    'FileVersion    : 6.1.7601.17514',
    'PSComputerName : DB02',
  ],
  wmic: ['CSName=DB02', 'Version=6.1.7601.17514', 'Name=C:\\Windows\\System32\\drivers\\tcpip.sys'],
} as const;
const REMARKS = [
  'Перезагрузка APP07 назначена на 2025年3月4日.',
  'APP07 needs KB2957189 and tcpip.sys 6.1.7601.17514.',
  'FAILED! => {"changed": false, "msg": "KB2688338 not found on APP07"}',
  'Sans KB4022719, APP07 se bloque au bout de 497 jours.',
  '* APP07 should be at 6.1.7600.21178 by 2025年3月4日.',
  'dovrebbe essere      : 6.1.7600.21178',
] as const;

/** What is said of the machine that the last output names. */
function ofOther(...lines: readonly string[]): string {
  const machines = readOutputs(lines.join('\n')).machines.filter(({ host }) => host === 'DB02');
  return machines
    .map(({ versions, kbs, boot, osVersion }) => [versions.length, kbs.join(), boot?.raw, osVersion].join(' '))
    .join();
}

const CASES = Object.entries(SYSTEMINFO).flatMap(([language, above]) =>
  Object.entries(BELOW).map(([output, below]) => ({ language, output, above, below })),
);

describe.each(CASES)('systeminfo ($language) above $output of another machine', ({ above, below }) => {
  test('keeps what it says, wherever a remark cuts it in two', () => {
    for (const remark of REMARKS) {
      for (let at = 1; at < above.length; at += 1) {
        const cut = [...above.slice(0, at), remark, ...above.slice(at)];
        expect(ofOther(...cut, '', '', ...below), cut.join('\n')).toBe('1   ');
      }
    }
  });

  test('keeps what it says where its head was cut off', () => {
    for (let from = 1; from < above.length - 1; from += 1) {
      const rest = above.slice(from);
      // What counts the updates is not all that a filter may leave.
      if (rest.length > 2) expect(ofOther(...rest, '', '', ...below), rest.join('\n')).toBe('1   ');
    }
  });
});

test('a list of properties keeps what it says where a remark cuts it in two', () => {
  for (const remark of REMARKS) {
    const cut = ['CSName=APP07', remark, 'LastBootUpTime=20250413100522.500000+060'];
    expect(ofOther(...cut, '', '', ...BELOW['a file']), remark).toBe('1   ');
  }
});

test('what a filter leaves of systeminfo is joined as before', () => {
  const excerpt = SYSTEMINFO.English.slice(1, 3);
  expect(accountOf(...excerpt, '', ...BELOW.wmic).said).toEqual([
    'DB02 6.1.7601.17514 6.1.7601 windows-server-2008-r2-sp1',
  ]);
  expect(accountOf(...BELOW.wmic, '', SYSTEMINFO.English[3]).said).toEqual(['DB02 6.1.7601.17514 2025-08-19 10:05:22']);
});

test('a line of several values is no property of the record above it', () => {
  const record = ['CSName=WEB11', 'Description=Security Update', 'HotFixID=KB976902', 'InstalledOn=5/10/2012'];
  for (const line of [
    'time="2025-03-04" level=info host=APP07 msg="KB2553549 queued"',
    'ts=2025-03-04T10:00:00Z level=warn server=APP07 err="timeout"',
    'level=info computer=APP07 kb=KB2553549 state=pending',
  ])
    for (const gap of [[], [''], ['', '', '']]) {
      const { machines } = readOutputs([...record, ...gap, line].join('\n'));
      const found = machines.find(({ host }) => host === 'WEB11');
      if (gap.length > 0) expect(found?.kbs, line).toEqual(['KB976902']);
      expect(machines.flatMap(({ kbs }) => kbs)).not.toContain('KB2553549');
    }
});
