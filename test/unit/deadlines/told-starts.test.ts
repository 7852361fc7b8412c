import { describe, expect, test } from 'vitest';
import { deadlineOf } from '../../../src/deadlines/deadline.ts';
import { CLOCKS, fleetOf } from '../fleet/fleet-facts.ts';

/** What the deadline of the one machine in these texts rests on, and what is said to contradict it. */
function toldOf(...texts: readonly string[]) {
  const [row, ...others] = fleetOf(...texts).rows;
  if (row === undefined || others.length > 0) throw new Error(`${others.length + 1} machines`);
  const deadline = deadlineOf(row, CLOCKS);
  return {
    kind: deadline.kind,
    days: deadline.kind === 'known' ? Math.floor(deadline.wrap.daysLeft) : undefined,
    others: deadline.kind === 'known' ? deadline.otherStarts : [],
    conflicts: row.machine.conflicts.map(({ kept, other }) => `${kept} / ${other}`),
  };
}

describe('two starts of one machine that contradict each other', () => {
  test.each([
    ['uptimes in rows', 'host,uptime\nAPP7,5 days\nAPP7,430 days', 67, '5 days', '430 days'],
    ['uptimes in lines', 'APP7 uptime 5 days\nAPP7 uptime 430 days', 67, '5 days', '430 days'],
    ['uptimes in one row', 'host,uptime,uptime days\nAPP7,5 days,430', 67, '5 days', '430 d'],
    [
      'an uptime and a start',
      'host,uptime,boot time\nAPP7,430 days,2026-06-01 07:30',
      67,
      '2026-06-01 07:30',
      '430 days',
    ],
    ['starts in one row', 'host,boot time,last boot\nAPP7,2026-06-01,2025-09-20', 67, '2026-06-01', '2025-09-20'],
    ['starts in rows', 'host,boot time\nAPP7,2026-06-01\nAPP7,2025-09-20', 67, '2026-06-01', '2025-09-20'],
    ['starts in one line', 'APP7 boot 2026-06-01 07:30 boot 2025-09-20', 67, '2026-06-01 07:30', '2025-09-20'],
    ['labels', 'APP7\nUptime: 430 days\nLast boot: 2026-06-01 07:30', 67, '2026-06-01 07:30', '430 days'],
    [
      'uptimes measured at known moments',
      'host,uptime,collected\nAPP7,5 days,2026-11-20\nAPP7,430 days,2026-11-22',
      64,
      '2026-11-20 − 432000 s',
      '2026-11-22 − 37152000 s',
    ],
  ])('%s: both are told, the earlier decides', (_what, text, days, kept, other) => {
    const told = toldOf(text);
    expect(told).toMatchObject({ kind: 'known', conflicts: [`${kept} / ${other}`] });
    expect(told.others).toHaveLength(1);
    expect(Math.abs((told.days ?? 0) - days)).toBeLessThanOrEqual(1);
  });

  test('in two texts, whatever their order', () => {
    const texts = ['host,uptime\nAPP7,5 days', 'host,uptime\nAPP7,430 days', 'host,boot\nAPP7,2026-06-01'] as const;
    const [a, b, c] = texts;
    for (const order of [
      [a, b, c],
      [c, b, a],
      [b, a, c],
    ])
      expect(toldOf(...order)).toMatchObject({ days: 67 });
    expect(toldOf(b, a).others).toEqual(['5 days']);
    expect(toldOf(a, b).others).toEqual(['5 days']);
  });

  test('leave it open where one of them may be of two days', () => {
    expect(toldOf('host,boot\nAPP7,2026-06-01\nAPP7,03/04/2026').kind).toBe('ambiguous');
    expect(toldOf('host,boot\nAPP7,03/04/2026\nAPP7,2026-06-01').kind).toBe('ambiguous');
  });

  test('say so again when they are read from an export', () => {
    const again =
      'host,boot time,uptime\nAPP7,2026-06-01T07:30:00 (offset not known),430 d 00:00:00\nAPP7,,430 d 00:00:00';
    expect(toldOf(again)).toMatchObject({ days: 67, conflicts: ['2026-06-01T07:30:00 / 430 d 00:00:00'] });
  });
});

describe('what agrees is no contradiction', () => {
  test.each([
    ['the same twice', 'host,uptime\nAPP7,430 days\nAPP7,430 days', 67],
    ['a day later', 'host,uptime\nAPP7,429 days\nAPP7,430.02:11:00', 66],
    ['in days and in hours', 'host,uptime,uptime hours\nAPP7,430 days,10329', 66],
    ['in months', 'host,uptime\nAPP7,14 months\nAPP7,430 days', 67],
    ['a start and its uptime', 'host,boot,uptime\nAPP7,2025-09-20 09:00,430 days', 66],
    ['an output of some weeks ago', 'host,boot,uptime\nAPP7,2025-09-20 09:00,410 days', 66],
    ['measured at two moments', 'host,uptime,collected\nAPP7,400 days,2026-10-25\nAPP7,428 days,2026-11-22', 66],
    ['a start that was counted on', 'host,boot,uptime,collected\nAPP7,2025-09-20 09:00,400 days,2026-10-25', 66],
  ])('%s', (_what, text, days) => {
    const told = toldOf(text);
    expect(told).toMatchObject({ kind: 'known', others: [], conflicts: [] });
    expect(Math.abs((told.days ?? 0) - days)).toBeLessThanOrEqual(1);
  });

  test('a log tells of one start after the other', () => {
    const event = (date: string, seconds: number) =>
      `Event[0]:\n  Log Name: System\n  Source: EventLog\n  Date: ${date}\n  Event ID: 6013\n  Computer: APP7\n  Description:\nThe system uptime is ${seconds} seconds.\n`;
    const events = [event('2026-11-20T12:00:00.000', 864_000), event('2026-10-20T12:00:00.000', 8_640_000)];
    for (const order of [events, events.toReversed()])
      expect(toldOf(order.join('\n'))).toMatchObject({ days: 483, conflicts: [] });
  });
});
