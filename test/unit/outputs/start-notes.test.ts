import { describe, expect, test } from 'vitest';
import { doubtsStart, leavesStart, tellsOfRestart } from '../../../src/outputs/vocabulary/restarts.ts';
import { readOutputs } from '../../support/outputs.ts';

/** Which machines have a start or an uptime. */
function timedIn(text: string): string {
  return readOutputs(text)
    .machines.filter(({ boot, uptime }) => boot !== undefined || uptime !== undefined)
    .map(({ host }) => host)
    .join(' ');
}

describe('a comparison is no uptime and no start', () => {
  test.each([
    'APP7 uptime > 300 days',
    'APP7 uptime >= 300 d',
    'APP7 uptime <= 300 d',
    'APP7 uptime < 300 days',
    'APP7 uptime ≥ 300 days',
    'APP7 uptime ≦ 300 days',
    'APP7 uptime ‹ 300 days',
    'APP7 uptime ~ 300 days',
    'APP7 uptime ≈300 days',
    'APP7 uptime != 300 days',
    'APP7 uptime ± 300 days',
    'APP7 uptime <> 300 days',
    'APP7: uptime ＞ 300 days',
    'APP7 稼働時間 > 300日',
    'APP7 稼働時間 300日以上',
    'APP7 稼働時間：300日超',
    'APP7 Betriebszeit mehr als 300 Tage',
    'APP7 uptime plus de 300 jours',
    'APP7 uptime over 300 days',
    'APP7 uptime at least 300 days',
    'APP7 uptime 300+ days',
    'APP7 uptime 300 days or more',
    'APP7\nUptime >= 300 days',
    'APP7\nUptime: > 300 days',
    'APP7\nUptime ~= 300 days',
    'APP7\nBoot time >= 2026-01-03 08:00',
    'APP7\nLast boot: > 2026-01-03 08:00',
    'APP7 boot time > 2026-01-03 08:00',
    'APP7 boot time ≈ 2026-01-03 08:00',
    'APP7 boot time ~2026-01-03 08:00',
    'host,uptime\nAPP7,> 300 days',
    'host,boot\nAPP7,~2026-01-03 08:00',
  ])('%j', (text) => {
    const { machines, badLines } = readOutputs(text);
    expect(timedIn(text)).toBe('');
    expect(machines.length + badLines.length).toBeGreaterThan(0);
  });

  test.each(['APP7 uptime 300 days', 'APP7 uptime = 300 days', 'APP7 uptime - 300 days', 'APP7\nUptime => 300 days'])(
    'but not: %j',
    (text) => expect(timedIn(text)).toBe('APP7'),
  );
});

describe('a note beside a start', () => {
  test.each([
    'restarted since',
    'rebooted on Friday',
    'of the ESX host',
    'vom ESX-Host',
    'before restart',
    'estimated',
    'geschätzt',
    'hours!',
    'wrong',
    'old server',
    'somebody said so',
    'redémarré hier',
    '再起動前',
    '再起動済み',
    '推定',
    'ホストの値',
    'restart done?',
  ])('takes it back where it may be against it: %s', (note) => {
    for (const heading of ['boot time', 'uptime']) {
      const value = heading === 'uptime' ? '300 days' : '2026-01-03 08:00';
      const { badLines } = readOutputs(`host,${heading},note\nAPP7,${value},${note}\nAPP8,${value},\n`);
      expect(timedIn(`host,${heading},note\nAPP7,${value},${note}\nAPP8,${value},\n`)).toBe('APP8');
      expect(badLines.map(({ reason }) => reason)).toEqual(['unclear-column']);
    }
  });

  test.each([
    '',
    'rack 12',
    'Exchange',
    'file server',
    'Production',
    '2026-11-24',
    'CHG-4711',
    'not rebooted since',
    'reboot needed',
    '再起動予定',
  ])('leaves it where it says nothing of it: %s', (note) => {
    expect(timedIn(`host,uptime,note\nAPP7,300 days,${note}\nAPP8,300 days,\n`)).toBe('APP7 APP8');
  });

  test('beside a version takes the start alone', () => {
    const rows = ['restarted since', 'of the ESX host', 'mail server', ''].map(
      (note, index) => `APP${index},6.1.7601.17514,2026-01-03 08:00,${note}`,
    );
    const text = ['host,tcpip.sys,boot time,note', ...rows].join('\n');
    expect(timedIn(text)).toBe('APP2 APP3');
    expect(readOutputs(text).machines.map(({ versions }) => versions.length)).toEqual([1, 1, 1, 1]);
  });
});

describe('a note below a start', () => {
  const LIST = 'APP7 uptime 300 days\nAPP8 boot 2026-01-03 08:00\n';

  test.each([
    ['APP7 rebooted today', 'APP8'],
    ['APP7 was restarted this morning by Jens.', 'APP8'],
    ['APP7: reboot done 08:00', 'APP8'],
    ['APP7 wurde gestern neu gestartet', 'APP8'],
    ['APP7 a été redémarré', 'APP8'],
    ['APP7は本日再起動しました', 'APP8'],
    ['rebooted today', ''],
    ['再起動済み', ''],
    ['* uptimes are estimated', ''],
    ['APP7 must be rebooted', 'APP7 APP8'],
    ['APP7 will be rebooted on Friday', 'APP7 APP8'],
    ['APP7 not rebooted yet', 'APP7 APP8'],
    ['APP7 muss neu gestartet werden', 'APP7 APP8'],
    ['APP7は未再起動', 'APP7 APP8'],
    ['APP9 rebooted today', 'APP7 APP8'],
  ])('%s', (note, timed) => {
    expect(timedIn(LIST + note)).toBe(timed);
  });

  test('also below what a program prints', () => {
    expect(timedIn('Host Name:                 APP7\nSystem Boot Time:          3/14/2026, 08:15:30 AM\n')).toBe(
      'APP7',
    );
    expect(
      timedIn(
        'Host Name:                 APP7\nSystem Boot Time:          3/14/2026, 08:15:30 AM\nrebooted on 2026-11-23\n',
      ),
    ).toBe('');
  });
});

test('words of restarts', () => {
  expect(['rebooted', 'wurde neu gestartet', 'riavviato ieri', '재시작 완료'].map(tellsOfRestart)).toEqual(
    Array.from({ length: 4 }, () => true),
  );
  expect(['if rebooted', 'not yet rebooted', 'rebooted?', 'restart'].map(tellsOfRestart)).toEqual(
    Array.from({ length: 4 }, () => false),
  );
  expect([leavesStart('rack 12', 'APP7'), leavesStart('before restart', 'APP7'), doubtsStart('mail server')]).toEqual([
    true,
    false,
    false,
  ]);
});

describe('a note that a restart was not done takes back the start above it', () => {
  const TOLD = [
    'host,tcpip.sys,last boot\nAPP7,6.1.7601.17514,2026-11-20 08:00\n',
    'host,last boot\nAPP7,2026-11-20 08:00\n',
    'APP7 6.1.7601.17514 boot 2026-11-20 08:00\n',
    'Host: APP7\nLast boot: 2026-11-20 08:00\n',
    'host,uptime\nAPP7,3 days\n',
    'Host Name: APP7\nOS Name: Microsoft Windows 7 Enterprise\nSystem Boot Time: 11/20/2026, 8:00:00 AM\n',
  ];

  test.each([
    'Restart cancelled',
    'APP7 was not restarted after all',
    'The reboot did not take place.',
    'The reboot was postponed.',
    'Neustart abgesagt',
    'Redémarrage annulé',
    'Reinicio cancelado',
    'Riavvio annullato',
    'Перезагрузка отменена',
    '再起動は中止',
    '重启已取消',
    '재시작 취소',
  ])('%s', (note) => {
    for (const told of TOLD) expect([told, timedIn(told + note)]).toEqual([told, '']);
  });

  test('(these are the planned restarts)', () => {
    expect(timedIn(`${TOLD[1]}(these are the planned restarts)`)).toBe('');
  });

  test.each(['APP7 not yet restarted since', 'APP7 has not been rebooted since May', 'APP7: Neustart ausstehend'])(
    'and one that it is still to be done does not: %s',
    (note) => {
      for (const told of TOLD.slice(0, 3)) expect([told, timedIn(told + note)]).toEqual([told, 'APP7']);
    },
  );

  test('as a note that takes back all beside it does', () => {
    expect(timedIn(`${TOLD[0]}(these values are planned)`)).toBe('');
    expect(timedIn(`${TOLD[0]}KB2553549 was removed from APP7.`)).toBe('APP7');
  });
});
