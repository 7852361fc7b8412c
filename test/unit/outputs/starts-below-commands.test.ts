import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';
import { saidOf } from './fixtures.ts';

const OS = 'Win32_OperatingSystem';

describe('a moment below a command that asks for the start alone', () => {
  test.each([
    [`(Get-CimInstance ${OS} -ComputerName SRV01).LastBootUpTime`, 'Thursday, May 25, 2023 10:05:22 AM'],
    [`(gcim ${OS} -cn SRV01).LastBootUpTime`, 'Donnerstag, 25. Mai 2023 10:05:22'],
    [`(gcim ${OS} -cn SRV01).LastBootUpTime`, 'jeudi 25 mai 2023 10:05:22'],
    [`(gcim ${OS} -cn SRV01).LastBootUpTime`, '2023年5月25日 10:05:22'],
    [`(Get-WmiObject ${OS} -ComputerName SRV01).LastBootUpTime`, '20230525100522.500000+540'],
    [`Get-CimInstance ${OS} -cn SRV01 | Select-Object -ExpandProperty LastBootUpTime`, '2023-05-25 10:05:22'],
    [`Get-CimInstance ${OS} -cn SRV01 | % LastBootUpTime`, '2023-05-25 10:05:22'],
    [`$o = gwmi ${OS} -cn SRV01; $o.ConvertToDateTime($o.LastBootUpTime)`, '2023-05-25 10:05:22'],
    [`(gcim ${OS} -cn SRV01).LastBootUpTime.ToString("s")`, '2023-05-25T10:05:22'],
  ])('is one: %s', (command, printed) => {
    expect(saidOf(`PS C:\\> ${command}\n\n${printed}\n`)).toMatchObject([
      { host: 'SRV01', boot: expect.stringContaining('2023-05-25 10:05:22') },
    ]);
    expect(readOutputs(`PS C:\\> ${command}\n\n${printed}\n`).badLines).toEqual([]);
  });

  test('is the console’s own', () => {
    const asks = `(Get-CimInstance ${OS}).LastBootUpTime\n2023-05-25 10:05:22`;
    expect(saidOf(`[SRV01]: PS C:\\> ${asks}`)).toEqual([{ host: 'SRV01', boot: '2023-05-25 10:05:22' }]);
    expect(saidOf(`PS C:\\> hostname\nSRV01\nPS C:\\> ${asks}`)).toEqual([
      { host: 'SRV01', boot: '2023-05-25 10:05:22' },
    ]);
    expect(saidOf(`PS C:\\> ${asks}`)).toEqual([{ boot: '2023-05-25 10:05:22' }]);
  });

  test.each([
    ['Get-Date', '2023-05-25 10:05:22'],
    [`(gcim ${OS} -cn SRV01).InstallDate`, '2023-05-25 10:05:22'],
    [`$b = (gcim ${OS} -cn SRV01).LastBootUpTime`, '2023-05-25 10:05:22'],
    [`(gcim ${OS} -cn SRV01).LastBootUpTime.AddDays(497)`, '2023-05-25 10:05:22'],
    [`(gcim ${OS} -cn SRV01).LastBootUpTime; Get-Date`, '2023-05-25 10:05:22'],
    [`$o = gcim ${OS} -cn SRV01; $o.InstallDate,$o.LastBootUpTime`, '2012-05-25 10:05:22\n2023-05-25 10:05:22'],
    [`"planned: $((gcim ${OS} -cn SRV01).LastBootUpTime)"`, 'planned: 2023-05-25 10:05:22'],
    [`(gcim ${OS} -cn SRV01).LastBootUpTime`, '2023-05-25'],
    [`(gcim ${OS} -cn SRV01).LastBootUpTime\nPS C:\\> Get-Item x`, '2023-05-25 10:05:22'],
  ])('and none otherwise: %s', (command, printed) => {
    expect(saidOf(`PS C:\\> ${command}\n\n${printed}\n`).filter(({ boot }) => boot !== undefined)).toEqual([]);
  });
});

describe('a clock below a heading for starts', () => {
  test.each([
    'Server,Boot date,Boot time\nSRV01,2023-05-25,10:05:22',
    'Server,Boot time,Boot date\nSRV01,10:05:22,2023-05-25',
    'Server\tBoot date\tBoot time\nSRV01\t25.05.2023\t10:05:22',
    'サーバー名,起動日,起動時刻\nSRV01,2023/05/25,10:05:22',
    '| Server | Last reboot | Boot time |\n|---|---|---|\n| SRV01 | 2023-05-25 | 10:05:22 AM |',
  ])('is that of the day beside it: %j', (text) => {
    expect(saidOf(text)).toEqual([{ host: 'SRV01', boot: '2023-05-25 10:05:22' }]);
  });

  test.each([
    'Server,Boot time\nSRV01,10:05:22',
    'Server,Last reboot\nSRV01,10:05',
    'Server,Boot date,Boot time\nSRV01,,10:05',
  ])('is no uptime, and listed: %j', (text) => {
    const { machines, badLines } = readOutputs(text);
    expect(machines.flatMap(({ boot, uptime }) => boot ?? uptime ?? [])).toEqual([]);
    expect(badLines.map(({ line, reason }) => `${line} ${reason}`)).toEqual(['2 unreadable-value']);
  });

  test('is one where no clock has so many hours', () => {
    expect(readOutputs('Server,Last reboot\nSRV01,412:05:22').machines[0]?.uptime?.seconds).toBe(412 * 3600 + 322);
  });
});
