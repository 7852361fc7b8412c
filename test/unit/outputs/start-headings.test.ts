import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

/* Headings of starts and uptimes with a zone or a format behind them. */

describe('a start', () => {
  test.each([
    ['boot (UTC)', 0],
    ['last boot UTC', 0],
    ['Boot Time (GMT)', 0],
    ['boot time UTC+9', 540],
    ['last boot time (UTC+09:00)', 540],
    ['boot (UTC-5)', -300],
    ['起動日時（JST）', 540],
    ['letzter Start (UTC)', 0],
    ['boot time (local)', undefined],
    ['last boot (CET)', undefined],
    ['boot time [yyyy-mm-dd]', undefined],
  ])('below %j', (heading, offsetMinutes) => {
    for (const text of [
      `host,${heading}\nWEB3,2026-03-01 08:15`,
      `host,tcpip.sys,${heading}\nWEB3,6.1.7601.17514,2026-03-01 08:15`,
      `Host: WEB3\n${heading}: 2026-03-01 08:15`,
    ].slice(0, /\d/.test(heading) ? 2 : 3)) {
      const [machine] = readOutputs(text).machines;
      expect([text, machine?.boot?.readings[0]?.hour, machine?.boot?.offsetMinutes]).toEqual([text, 8, offsetMinutes]);
    }
  });

  test.each([
    ['dd/mm/yyyy', 3],
    ['mm/dd/yyyy', 1],
    ['tt.mm.jjjj', 3],
  ])('with its day written as %s', (format, month) => {
    const [machine] = readOutputs(`host,last boot (${format})\nWEB3,01/03/2026 08:15`).machines;
    expect(machine?.boot?.readings.map((reading) => reading.month)).toEqual([month]);
  });

  test.each([
    ['UTC', 0],
    ['+09:00', 540],
    ['Tokyo', undefined],
  ])('beside its zone: %s', (zone, offsetMinutes) => {
    const [machine] = readOutputs(`host,last boot,time zone\nWEB3,2026-03-01 08:15,${zone}`).machines;
    expect([machine?.boot?.readings.length, machine?.boot?.offsetMinutes]).toEqual([1, offsetMinutes]);
  });

  test.each(['last boot (planned)', 'last boot (job)', 'boot (UTC+99)'])('is none below %j', (heading) => {
    expect(readOutputs(`host,${heading}\nWEB3,2026-03-01 08:15`).machines.flatMap(({ boot }) => boot ?? [])).toEqual(
      [],
    );
  });
});

test.each([
  ['ms', '35596800000', 35_596_800],
  ['ticks', '355968000000000', 35_596_800],
  ['hh:mm:ss', '9888:00:00', 35_596_800],
  ['dd:hh:mm:ss', '412:00:00:00', 35_596_800],
  ['ddd.hh:mm', '412.00:00', 35_596_800],
  ['dd:hh:mm', '412:00:00', undefined],
])('an uptime in %s', (format, cell, seconds) => {
  expect(readOutputs(`host,uptime (${format})\nWEB3,${cell}`).machines[0]?.uptime?.seconds).toBe(seconds);
});
