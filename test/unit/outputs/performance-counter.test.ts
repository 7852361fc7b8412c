import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

const PATH = '\\\\SRV01\\System\\System Up Time';
const log = (paths: readonly string[], ...rows: readonly string[]) =>
  [`"(PDH-CSV 4.0)",${paths.map((path) => `"${path}"`).join(',')}`, ...rows].join('\n');
const AT = '"11/20/2026 08:00:01.123"';

function startsOf(text: string) {
  return readOutputs(text).machines.map(({ host, boot, uptime }) => [
    host?.toUpperCase(),
    uptime?.seconds ?? boot?.readings.map(({ year, month, day }) => `${year}-${month}-${day}`).join(),
  ]);
}

describe('the counter for how long Windows has been up', () => {
  test.each([
    log([PATH], `${AT},"44236800.123456"`),
    log([PATH], `${AT},"44236800,123456"`),
    log(['\\\\SRV01\\System\\Systembetriebszeit'], `${AT},"44236800.123456"`),
    log([PATH], `${AT},"44236800.123456"`).replace('4.0)', '4.0) (Tokyo Standard Time)(-540)'),
    log([PATH], `${AT},"44236800.123456"`).replaceAll(',', '\t').replace('CSV', 'TSV'),
    `C:\\>typeperf "${PATH}" -sc 1\n\n${log([PATH], `${AT},"44236800.123456"`)}\nExiting, please wait...\nThe command completed successfully.`,
    log(['\\\\SRV01\\Processor(_Total)\\% Processor Time', PATH], `${AT},"3.1","44236800.1"`),
    `Timestamp                 CounterSamples\n---------                 --------------\n11/20/2026 8:00:01 AM     \\\\srv01\\system\\system up time :\n                          44236800.1234567`,
  ])('is counted back from its moment: %j', (text) => {
    expect(startsOf(text)).toEqual([['SRV01', '2025-6-26']]);
  });

  test('is one up to now without it', () => {
    expect(startsOf('\\\\srv01\\system\\system up time                44236800.1234567')).toEqual([
      ['SRV01', 44_236_800],
    ]);
  });

  test('is that of each machine in its column', () => {
    const other = PATH.replace('SRV01', 'SRV02');
    expect(startsOf(log([PATH, other], `${AT},"44236800.1","86400.1"`))).toEqual([
      ['SRV01', '2025-6-26'],
      ['SRV02', '2026-11-19'],
    ]);
    const { machines, badLines } = readOutputs(log([PATH, other], `${AT},"44236800.1"," "`));
    expect([machines.length, badLines.map(({ line, reason }) => `${line} ${reason}`)]).toEqual([
      1,
      ['2 unreadable-value'],
    ]);
  });

  test.each([
    log(['\\\\SRV01\\Process(sqlservr)\\Elapsed Time'], `${AT},"44236800.123456"`),
    log(['\\\\SRV01\\System\\Processor Queue Length'], `${AT},"44236800.123456"`),
    log(['\\\\SRV01\\Service(x)\\System Up Time'], `${AT},"44236800.123456"`),
    log([PATH], `${AT},"-1"`),
    log([PATH], '"someday","44236800.123456"'),
    log([PATH]),
    `11/20/2026 8:00:01 AM     \\\\srv01\\system\\system up time :\n\n`,
    `11/20/2026 8:00:01 AM     \\\\srv01\\system\\threads :\n  44236800`,
  ])('is none that is another, or cannot be read: %j', (text) => {
    expect(startsOf(text).flatMap(([, start]) => start ?? [])).toEqual([]);
  });
});

describe('what SNMP says of several machines', () => {
  const name = (host: string) => `SNMPv2-MIB::sysName.0 = STRING: ${host}`;
  const up = (ticks: number, object = 'HOST-RESOURCES-MIB::hrSystemUptime.0') =>
    `${object} = Timeticks: (${ticks}00) ${Math.floor(ticks / 86_400)} days`;

  test.each([
    [name('SRV01'), up(86_400), name('SRV02'), up(172_800)],
    [name('SRV01'), up(86_400, 'SNMPv2-MIB::sysUpTime.0'), name('SRV02'), up(172_800, 'SNMPv2-MIB::sysUpTime.0')],
    [up(86_400), name('SRV01'), up(172_800), name('SRV02')],
    [`SRV01: ${up(86_400)}`, `SRV02: ${up(172_800)}`],
    [`SRV01 ${up(86_400)}`, `SRV02 ${up(172_800)}`],
  ])('is that of each: %j', (...lines) => {
    expect(startsOf(lines.join('\n'))).toEqual([
      ['SRV01', 86_400],
      ['SRV02', 172_800],
    ]);
  });

  test('is nobody’s without their names', () => {
    expect(startsOf(`${up(86_400)}\n${up(172_800)}`)).toEqual([
      [undefined, 86_400],
      [undefined, 172_800],
    ]);
  });
});
