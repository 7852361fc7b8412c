import { describe, expect, test } from 'vitest';
import { saidOf } from './fixtures.ts';
import { readOutputs } from '../../support/outputs.ts';

/*
 * A record as people write it: a machine's name, and below it labels with values. What it is, where it stands and whose
 * it is says nothing of its updates; anything else may.
 */

const FACTS = {
  'tcpip.sys: 6.1.7601.18438': { version: '6.1.7601.18438' },
  '適用済みKB: KB2553549': { kbs: 'KB2553549' },
  'Installed updates: KB2553549': { kbs: 'KB2553549' },
} as const;

describe.each(Object.entries(FACTS))('in a record with %s', (fact, said) => {
  test.each([
    'Location: Head office',
    'Owner: Ops',
    'Owner: J. Smith\nSerial number: CN123\nIP: 10.0.0.5',
    'Standort: Köln',
    'Emplacement: Lyon',
    'Sede: Milano',
    'Locatie: Utrecht',
    'Расположение: Москва',
    '設置場所: 本社',
    '設置場所：本社3Fラック5',
    '担当: 山田',
    '用途: ファイルサーバー',
    'IPアドレス: 10.0.0.5',
    '機種: RX300',
    '管理番号: A-001',
    '位置: 上海',
    '위치: 서울',
    'Model: ProLiant DL380 G7',
  ])('a line that describes the machine leaves it as it is: %s', (label) => {
    const record = (host: string) => `Computer: ${host}\n${label}\n${fact}`;
    expect(saidOf(record('SRV01'))).toEqual([{ host: 'SRV01', ...said }]);
    expect(saidOf(`Computer: SRV01\n${fact}\n${label}`)).toEqual([{ host: 'SRV01', ...said }]);
    expect(saidOf(`${record('SRV01')}\n\n${record('SRV02')}`)).toEqual([
      { host: 'SRV01', ...said },
      { host: 'SRV02', ...said },
    ]);
  });

  test('a line with the name of Windows says what it says', () => {
    const windows = { host: 'SRV01', ...said, edition: 'windows-server-2008-r2-sp1' };
    const named = 'OS: Windows Server 2008 R2 Standard SP1';
    expect(saidOf(`Computer: SRV01\n${named}\n${fact}`)).toEqual([windows]);
    expect(saidOf(`Computer: SRV01\n${fact}\n${named}`)).toEqual([windows]);
    expect(saidOf(`Computer: SRV01\n${fact}\nOS: upgrade to Windows Server 2016`)).toEqual([
      { host: 'SRV01', ...said },
    ]);
  });

  test.each([
    'Status: planned',
    '備考: 適用予定',
    'Owner: Ops (to be patched)',
    'Location: target rack',
    '用途: 適用予定サーバー',
    'Plan: Saturday',
    'Backlog: yes',
    'Note: waiting for CAB',
    'Owner: Ops\nGoal:',
  ])('any other may put it off: %s', (label) => {
    expect(readOutputs(`Computer: SRV01\n${label}\n${fact}`).machines).toEqual([]);
  });
});

test('what describes a machine stands in its paragraph', () => {
  expect(readOutputs('Computer: SRV01\n\nLocation: Head office\nBacklog\nSRV02 6.1.7601.18438').machines).toEqual([]);
  expect(saidOf('Host: SRV01\nLocation: Head office\nHost: SRV02\ntcpip.sys: 6.1.7601.18438')).toEqual([
    { host: 'SRV02', version: '6.1.7601.18438' },
  ]);
});
