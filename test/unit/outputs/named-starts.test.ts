import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';
import { sayBoot } from './fixtures.ts';

/** The machine, with its start or the days that it has been up. */
function startsOf(text: string): readonly string[] {
  return readOutputs(text).machines.map(({ host = '-', boot, uptime }) =>
    [host, boot && sayBoot(boot), uptime && uptime.seconds / 86_400].filter((part) => part !== undefined).join(' '),
  );
}

describe('a line with a machine, and since when it is up', () => {
  test.each([
    'Server FS11 is up since 2026-05-25 10:05',
    'FS11 up since 25 May 2026 10:05',
    'FS11: running since 2026-05-25 10:05',
    'FS11 läuft seit 25.05.2026 10:05',
    'FS11 was last restarted on 2026-05-25 10:05',
    'FS11 wurde zuletzt gestartet am 25.05.2026 10:05',
    'Last boot FS11: 2026-05-25 10:05',
    'Last boot of FS11: 2026-05-25 10:05',
    'Boot time on FS11 is 2026-05-25 10:05',
    'FS11 last boot May 25, 2026 10:05',
    'FS11の起動日時: 2026/05/25 10:05',
    '起動日時 FS11 2026/05/25 10:05',
    'Dernier démarrage de FS11 : 25/05/2026 10:05',
    'Último arranque de FS11: 25/05/2026 10:05',
    'FS11:\nup since 2026-05-25 10:05',
  ])('says when it started: %j', (text) => {
    expect(startsOf(text)).toEqual(['FS11 2026-05-25 10:05:00']);
  });

  test.each([
    'FS11: up 412 days',
    'FS11 = up 412 days',
    'FS11: 412 days up',
    'FS11 - uptime 412 days',
    'FS11\tup 412 days',
    'Uptime FS11: 412 days',
    'Uptime (FS11): 412 days',
    'Uptime of FS11 is 412 days',
    'Uptime for server FS11: 412 days',
    'System Up Time FS11 412 days',
    'Betriebszeit von FS11: 412 Tage',
    '稼働時間 FS11: 412日',
    'Temps de fonctionnement FS11 : 412 jours',
    'FS11:\nup for 412 days',
  ])('or how long: %j', (text) => {
    expect(startsOf(text)).toEqual(['FS11 412']);
  });

  test.each([
    'FS11 was up since 2026-05-25 10:05',
    'FS11 not up since 2026-05-25 10:05',
    'FS11 down since 2026-05-25 10:05',
    'FS11 will be up since 2026-05-25',
    'FS11 service up since 2026-05-25 10:05',
    'FS11 next boot: 2026-05-25 10:05',
    'FS11 last boot planned: 2026-05-25 10:05',
    'FS11 last boot: 2026-05-25 10:05 (from FS12)',
    'Last boot of old FS11: 2026-05-25 10:05',
    'FS11 boot failed 2026-05-25 10:05',
    'FS11 reboot on 2026-05-25 10:05',
    'FS11 agent up 412 days',
    'FS11 was up 412 days before the restart',
    'FS11 up 412 days ago',
    'FS11 up > 412 days',
    'The SQL service on FS11 has been up 412 days',
    'Uptime target FS11: 412 days',
    'Maximum uptime FS11: 412 days',
    'Uptime before the restart FS11: 412 days',
    'Uptime FS11: > 412 days',
    'Uptime FS11: 99.9 %',
    'Uptime FS11: 412',
    'Laufzeit Vertrag-01: 412 Tage',
    'Target state:\nUptime FS11: 412 days',
    'up since 2026-05-25 10:05',
  ])('or of something else, of what is to be or was, or of nobody: %j', (text) => {
    expect(startsOf(text).filter((said) => said.includes(' '))).toEqual([]);
  });
});
