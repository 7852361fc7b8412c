import { describe, expect, test } from 'vitest';
import { isMoment } from '../../../src/outputs/vocabulary/moments.ts';
import { createOutputReader } from '../../../src/outputs/output-reader.ts';
import { finished, readOutputs } from '../../support/outputs.ts';
import { sayBoot } from './fixtures.ts';

/** The start of each machine, how long it is up if that is counted from now, and why lines are listed. */
function read(text: string) {
  const { machines, badLines } = readOutputs(text);
  return {
    starts: machines.map(({ boot, uptime }) => (boot === undefined ? (uptime?.raw ?? 'none') : sayBoot(boot))),
    listed: badLines.map(({ reason }) => reason),
  };
}

const CONSOLE = (answer: string) =>
  `C:\\>date /t\n${answer}\n\nC:\\>hostname\nSRV01\n\nC:\\>psinfo\nUptime:   86 days 0 hours`;

describe('an uptime beside the moment at which it was measured', () => {
  test.each([
    'Host,Collected,Uptime\nSRV01,2026-01-01 00:00,86 days',
    'Uptime (days);Host;Last check\n86;SRV01;2026-01-01',
    'ホスト名\t取得日時\t稼働日数\nSRV01\t2026/01/01 00:00\t86',
    'Rechner;Stand;Betriebszeit (Tage)\nSRV01;01.01.2026;86',
    '| Serveur | Date du relevé | Uptime |\n|---|---|---|\n| SRV01 | 2026-01-01 | 86 jours |',
    '<table><tr><th>Host</th><th>Scan time</th><th>Uptime</th></tr><tr><td>SRV01</td><td>2026-01-01</td><td>86 days</td></tr></table>',
    '[{"@timestamp":"2026-01-01T00:00:00","host":"SRV01","uptime":"86 days"}]',
    'CSName : SRV01\nDate   : 2026-01-01 00:00\nUptime : 86 days',
    'Host: SRV01\nReport date: 2026-01-01\nUptime: 86 days',
    'Host: SRV01\nUptime: 86 days\nCollected: 2026-01-01',
    'Report date: 2026-01-01\n\nHost,Uptime\nSRV01,86 days',
    'Stand: 01.01.2026\n\nSRV01 uptime 86 days',
    '{"generated":"2026-01-01T00:00:00","machines":[{"host":"SRV01","uptime":"86 days"}]}',
    CONSOLE('Thu 01/01/2026'),
    CONSOLE('2026/01/01'),
  ])('is counted back from it: %j', (text) => {
    expect(read(text)).toEqual({ starts: ['2025-10-07 00:00:00'], listed: [] });
  });

  test.each([
    '2026/01/01 確認\n\nサーバー\t稼働時間\nSRV01\t86日',
    'Servers of site A, 2026-01-01\nHost,Uptime\nSRV01,86 days',
    '=== Report 2026-01-01 ===\nHost,Uptime\nSRV01,86 days',
  ])('is counted back from the day of a title: %j', (text) => {
    expect(read(text).starts).toEqual(['2025-10-07 00:00:00']);
  });

  test('keeps the time zone of the moment, and both its readings', () => {
    expect(read('Host,Scanned at,Uptime\nSRV01,2026-01-01T00:00:00Z,86 days').starts).toEqual([
      '2025-10-07 00:00:00 0',
    ]);
    expect(read('Host,Scanned,Uptime\nSRV01,03/04/2026 08:00,86 days').starts).toEqual([
      '2026-01-07 08:00:00 | 2025-12-08 08:00:00',
    ]);
  });

  test('is as long as its months can be', () => {
    expect(read('Host,Scanned,Uptime\nSRV01,2026-01-01,2 months').starts).toEqual(['2025-10-31 00:00:00']);
  });

  test.each([
    'Host,Collected,Uptime\nSRV01,yesterday,86 days',
    'Host,Collected,Uptime\nSRV01,,86 days',
    'Host,Last check,Uptime\nSRV01,00:12:05,86 days',
    'Host: SRV01\nLast check: 34s\nUptime: 86 days',
  ])('counts no more from now where the moment can’t be read: %j', (text) => {
    const { starts, listed } = read(text);
    expect(starts).toEqual(['none']);
    expect(listed).toContain('unreadable-value');
  });

  test.each([
    'Host,Uptime\nSRV01,86 days',
    'Host,Install date,Uptime\nSRV01,2026-01-01,86 days',
    'Host,Warranty until,Uptime\nSRV01,2026-01-01,86 days',
    'Host,Checked,Uptime\nSRV01,yes,86 days',
    'Host,Data,Uptime\nSRV01,yes,86 days',
    'Data: none\n\nCSName : SRV01\nUptime : 86 days',
    'Maintenance on 2026-01-01\n\nCSName : SRV01\nUptime : 86 days',
    'Next check: 2026-01-01\n\nCSName : SRV01\nUptime : 86 days',
    // Another record's, another input's heading.
    'Host: SRV02\nReport date: 2026-01-01\n\nHost: SRV01\nUptime: 86 days',
  ])('is counted from now where nothing says when it was measured: %j', (text) => {
    expect(read(text).starts).toEqual(['86 days']);
  });

  test('is not counted from a day that is still to come', () => {
    const reader = createOutputReader(Date.UTC(2026, 10, 24));
    reader.push('Servers of site A, 2026-12-05\n\nCSName : SRV01\nUptime : 86 days');
    expect(finished(reader).machines.map(({ boot, uptime }) => [boot, uptime?.raw])).toEqual([[undefined, '86 days']]);
  });

  test('takes no start away that stands beside it', () => {
    expect(read('Host,Collected,Uptime,Boot time\nSRV01,soon,86 days,2026-03-01 08:15').starts).toEqual([
      '2026-03-01 08:15:00',
    ]);
  });

  test('says nothing of updates and versions', () => {
    const { machines } = readOutputs('Host,KB,Collected,Uptime\nSRV01,KB2553549,planned,86 days');
    expect(machines.map(({ kbs }) => kbs)).toEqual([[]]);
  });
});

test.each([
  ['Last check', true],
  ['Scan time', true],
  ['@timestamp', true],
  ['LocalDateTime', true],
  ['Erfasst am', true],
  ['Datum/Uhrzeit', true],
  ['最終確認日時', true],
  ['采集时间', true],
  ['수집일시', true],
  ['Дата проверки', true],
  ['Install date', false],
  ['Report', false],
  ['Scan', false],
  ['Due date', false],
  ['適用日', false],
])('%s is a moment: %s', (heading, is) => {
  expect(isMoment(heading)).toBe(is);
});

test.each([
  'SRV05 2026-01-01',
  'SRV05 6.1.7601.17514 in use',
  'SRV05 2026-01-01 6.1.7601.17514',
  'SRV05 tcpip.sys 6.1.7601.17514 2026-01-01',
])('a day in a row of another machine is not that of measuring: %s', (row) => {
  const { machines } = readOutputs(`${row}\n\nhost,uptime\nSRV07,86 days`);
  const { boot, uptime } = machines.find(({ host }) => host === 'SRV07') ?? {};
  expect([boot, uptime?.raw]).toEqual([undefined, '86 days']);
});
