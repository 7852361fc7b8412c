import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wallMs } from '../../../src/deadlines/counter.ts';
import { readUptime } from '../../../src/deadlines/uptime.ts';
import { deadlineOf, machineDeadline, uptimeDaysOf, type KnownDeadline } from '../../../src/deadlines/deadline.ts';
import { isoDate, isoWall } from '../../../src/deadlines/iso-wall.ts';
import { startIn } from '../../../src/deadlines/machine-start.ts';
import { answered, bootOf, NOW, optionsAt, rowWith, stateAfter, stateOf } from './deadline-rows.ts';

const DAY_MS = 86_400_000;

function known(state: ReturnType<typeof stateOf>): KnownDeadline {
  if (state.kind !== 'known') throw new Error(`The deadline is ${state.kind}`);
  return state;
}

describe('a machine that needs no restart', () => {
  test.each(['fixed', 'out-of-scope'] as const)('%s: no deadline, whatever its boot time', (verdict) => {
    const boots = ['2019-01-01 00:00:00', '03/04/2019', '2023-02-29 08:15:30', '2099-01-01 00:00:00'];
    for (const raw of boots) {
      expect(deadlineOf(rowWith({ boot: bootOf(raw) }, { verdict }), optionsAt(NOW))).toEqual({
        kind: 'none-needed',
        verdict,
      });
    }
  });

  test('still has an uptime to show', () => {
    const row = rowWith({ boot: bootOf('2024-05-17 08:15:30') }, { verdict: 'fixed' });
    expect(uptimeDaysOf(row, optionsAt(NOW))).toBe(1);
    expect(uptimeDaysOf(rowWith({ boot: bootOf('03/04/2019') }), optionsAt(NOW))).toBeUndefined();
    expect(uptimeDaysOf(rowWith({ boot: bootOf('2099-01-01 00:00:00') }), optionsAt(NOW))).toBeUndefined();
  });
});

describe('a start', () => {
  test('that nothing is known of has no deadline', () => {
    expect(deadlineOf(rowWith({}), optionsAt(NOW))).toEqual({ kind: 'unknown' });
    expect(stateOf('2023-02-29 08:15:30')).toEqual({ kind: 'unreadable', raw: '2023-02-29 08:15:30' });
  });

  test('with an offset is a moment that no clock of the viewer changes', () => {
    const raw = '20230401081530.500000-300';
    for (const minutes of [540, 0, -720]) {
      const state = known(stateOf(raw, { zoneOffsetMinutes: () => minutes }));
      expect(state.start.ms).toBe(Date.UTC(2023, 3, 1, 13, 15, 30));
      expect(state.start.zone).toEqual({ kind: 'stated', offsetMinutes: -300 });
      expect(isoWall(state.wrap.wall)).toBe('2024-08-10T10:43:22');
    }
  });

  test('without an offset is on the viewer’s clock, and says that this is assumed', () => {
    const state = known(stateOf('2023-04-01 08:15:30'));
    expect(state.start).toMatchObject({ ms: Date.UTC(2023, 2, 31, 23, 15, 30), zone: { kind: 'assumed' } });
    expect(state.uptimeDays).toBe(413);
    expect(state.state).toBe('past-chimney');
    expect(Math.floor(state.wrap.daysLeft)).toBe(84);
  });

  test('the viewer’s clock is followed through summer time', () => {
    // Central Europe: summer time ended on 2023-10-29 at 01:00 UTC.
    const zoneOffsetMinutes = (ms: number) => (ms < Date.UTC(2023, 9, 29, 1) ? 120 : 60);
    const { start, chimney } = known(stateOf('2023-09-01 12:00:00', { zoneOffsetMinutes }));
    expect(start.ms).toBe(Date.UTC(2023, 8, 1, 10));
    expect(isoWall(chimney.wall)).toBe('2024-05-07T00:13:56');
  });

  test('given as a day only is taken as its first moment', () => {
    const { start } = known(stateOf('2023-04-01'));
    expect(start).toMatchObject({ dateOnly: true, ms: Date.UTC(2023, 2, 31, 15) });
  });

  test('after now is no start', () => {
    expect(stateOf('2024-05-18 08:15:31')).toMatchObject({ kind: 'in-future' });
    expect(stateOf('2024-05-18 08:15:30')).toMatchObject({ kind: 'known', uptimeDays: 0 });
  });

  test('that a person entered stands for what was read', () => {
    const row = rowWith({ boot: bootOf('03/04/2019'), otherStarts: [{ boot: bootOf('03/05/2019') }] });
    const state = known(deadlineOf({ ...row, entered: startIn('４１２日') }, optionsAt(NOW)));
    expect(state).toMatchObject({ uptimeDays: 412, start: { order: 'uptime' }, otherStarts: [] });
    expect(deadlineOf({ ...row, entered: startIn('2023-04-01 08:15') }, optionsAt(NOW))).toMatchObject({
      start: { raw: '2023-04-01 08:15' },
    });
    expect(startIn('SRV01')).toBeUndefined();
  });

  test('from an uptime is counted back from now', () => {
    const state = known(stateAfter('412.03:15:22'));
    expect(state.start).toMatchObject({ zone: { kind: 'counted' }, ms: NOW - 35_608_522_000 });
  });

  test('is taken from the uptime where the date can’t be read', () => {
    const row = rowWith({ boot: bootOf('2023-02-29 08:15:30'), uptime: readUptime('412.00:00:00') });
    expect(deadlineOf(row, optionsAt(NOW))).toMatchObject({ kind: 'known', start: { order: 'uptime' } });
  });

  test('that other outputs contradict says so', () => {
    const otherStarts = [{ boot: bootOf('2023-05-01 08:15:30') }];
    const row = rowWith({ boot: bootOf('2023-04-01 08:15:30'), otherStarts });
    expect(known(deadlineOf(row, optionsAt(NOW))).otherStarts).toEqual(['2023-05-01 08:15:30']);
  });
});

describe('a date with two readings', () => {
  test('is asked about', () => {
    expect(stateOf('03/04/2024 10:00')).toMatchObject({
      kind: 'ambiguous',
      readings: [
        { month: 4, day: 3 },
        { month: 3, day: 4 },
      ],
    });
  });

  test.each([
    ['day-month-year', '2024-04-03'],
    ['month-day-year', '2024-03-04'],
  ] as const)('answered with %s is read so', (dateOrder, day) => {
    const { start } = known(stateOf('03/04/2024 10:00', answered('03/04/2024 10:00', dateOrder)));
    expect(start).toMatchObject({ order: dateOrder, settledBy: 'answer' });
    expect(isoDate(start.wall)).toBe(day);
  });

  test('the answer decides also where its reading is impossible, and then shows', () => {
    expect(stateOf('03/06/2024', answered('03/06/2024', 'day-month-year'))).toMatchObject({ kind: 'in-future' });
  });

  test('of which one lies in the future on every clock has one reading', () => {
    const { start } = known(stateOf('03/06/2024 10:00'));
    expect(start).toMatchObject({ order: 'month-day-year', settledBy: 'future' });
    expect(isoDate(start.wall)).toBe('2024-03-06');
    const late = known(stateOf('06/03/2024 10:00')).start;
    expect(late).toMatchObject({ order: 'day-month-year', settledBy: 'future' });
    expect(isoDate(late.wall)).toBe('2024-03-06');
  });

  test('stays open where a clock further east may have come so far', () => {
    // 7 January has begun on the machine if it stands east of UTC; 1 July is possible too.
    const nowMs = Date.UTC(2024, 6, 1, 0);
    const row = rowWith({ boot: bootOf('01/07/2024 10:00') });
    expect(deadlineOf(row, optionsAt(nowMs, { zoneOffsetMinutes: () => 0 })).kind).toBe('ambiguous');
    expect(deadlineOf(row, optionsAt(nowMs - 5 * 3_600_000, { zoneOffsetMinutes: () => 0 })).kind).toBe('known');
  });

  test('of which both lie in the future stays open', () => {
    expect(stateOf('03/04/2030').kind).toBe('ambiguous');
  });

  test('is settled by an uptime that the later reading contradicts', () => {
    const boot = bootOf('03/04/2024 08:15:30');
    const state = (uptime: string) => deadlineOf(rowWith({ boot, uptime: readUptime(uptime) }), optionsAt(NOW));
    expect(state('75.00:00:00')).toMatchObject({ kind: 'known', start: { settledBy: 'uptime', wall: { month: 3 } } });
    // 45 days fit 3 April now, and 4 March in an output that is a month old.
    expect(state('45.00:00:00').kind).toBe('ambiguous');
  });

  test('never has a deadline as long as nobody and nothing decides', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const part = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(part, part, fc.integer({ min: 1990, max: 2023 }), (first, second, year) => {
        fc.pre(first !== second);
        const state = stateOf(`${two(first)}/${two(second)}/${year} 10:00`);
        expect(state.kind).toBe('ambiguous');
        expect(state).not.toHaveProperty('wrap');
        expect(machineDeadline(state)).toBeUndefined();
      }),
    );
  });
});

describe('the deadlines', () => {
  const uptime = fc.integer({ min: 0, max: 1000 * DAY_MS });

  test('are 2^31 and 2^32 steps of 10 ms after the start, to the millisecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: 946_684_800, max: 1_715_000_000 }), (seconds) => {
        const { start, chimney, wrap } = known(stateOf(new Date(seconds * 1000).toISOString()));
        expect(start.ms).toBe(seconds * 1000);
        expect(chimney.ms - start.ms).toBe(21_474_836_480);
        expect(wrap.ms - start.ms).toBe(42_949_672_960);
        expect(wallMs(wrap.wall)).toBe(Math.floor(wrap.ms / 1000) * 1000);
      }),
    );
  });

  test('the weekend is a Saturday and a Sunday, both over before the deadline, at most a week before', () => {
    fc.assert(
      fc.property(uptime, fc.integer({ min: -720, max: 840 }), (up, minutes) => {
        const raw = new Date(NOW - up).toISOString().slice(0, 19);
        fc.pre(Date.parse(`${raw}Z`) - minutes * 60_000 <= NOW);
        const state = known(stateOf(raw, { zoneOffsetMinutes: () => minutes }));
        for (const { weekend, wall, weekendOver } of [state.wrap, state.chimney]) {
          const monday = wallMs(weekend) + 2 * DAY_MS;
          expect(new Date(wallMs(weekend)).getUTCDay()).toBe(6);
          expect(weekend).toMatchObject({ hour: 0, minute: 0, second: 0 });
          expect(monday).toBeLessThan(wallMs(wall));
          expect(wallMs(wall) - monday).toBeLessThanOrEqual(7 * DAY_MS);
          expect(weekendOver).toBe(monday <= NOW + minutes * 60_000);
        }
      }),
    );
  });

  test.each([
    ['248.13:13:56', 'ok'],
    ['248.13:13:57', 'past-chimney'],
    ['467.02:27:52', 'past-chimney'],
    ['467.02:27:53', 'soon'],
    ['497.02:27:52', 'soon'],
    ['497.02:27:53', 'past-wrap'],
    ['2000', 'past-wrap'],
  ])('after %s the state is %s', (raw, state) => {
    expect(stateAfter(raw)).toMatchObject({ kind: 'known', state });
  });

  test('go into files as plain values, days left rounded down', () => {
    expect(machineDeadline(stateOf('2023-04-01 08:15:30'))).toEqual({
      bootText: '2023-04-01 08:15:30',
      dayNow: 413,
      wrap: '2024-08-10T10:43:22',
      wrapMs: Date.UTC(2024, 7, 10, 1, 43, 22, 960),
      chimney: '2023-12-05T21:29:26',
      lastWeekend: '2024-08-03',
      daysLeft: 84,
      earlierDays: 0,
      counterWraps: false,
    });
    // Thirteen months have up to 31 days each, and 395 days as they are counted.
    expect(machineDeadline(stateAfter('13 months'))?.earlierDays).toBe(8);
    expect(machineDeadline(stateAfter('497.02:27:53'))?.daysLeft).toBe(-1);
    expect(machineDeadline({ kind: 'unknown' })).toBeUndefined();
  });
});

describe('a time that the end of summer time repeats', () => {
  // The clock is put back by an hour at 01:00 UTC: in Berlin 03:00 becomes 02:00.
  const change = Date.UTC(2025, 9, 26, 1);
  const berlin = { nowMs: Date.UTC(2026, 0, 1), zoneOffsetMinutes: (ms: number) => (ms < change ? 120 : 60) };

  test('is the earlier one, and says so', () => {
    const { start } = known(stateOf('2025-10-26 02:30:00', berlin));
    expect(start).toMatchObject({ ms: Date.UTC(2025, 9, 26, 0, 30), repeated: true });
    expect(known(stateOf('2025-10-26 03:30:00', berlin)).start).toMatchObject({
      ms: Date.UTC(2025, 9, 26, 2, 30),
      repeated: false,
    });
  });

  test('that its beginning leaves out is a moment all the same', () => {
    const spring = { ...berlin, zoneOffsetMinutes: (ms: number) => (ms < Date.UTC(2025, 2, 30, 1) ? 60 : 120) };
    expect(known(stateOf('2025-03-30 02:30:00', spring)).start.ms).toBe(Date.UTC(2025, 2, 30, 1, 30));
  });
});

test('a deadline carries its offset where the output says one, and the moment decides which is first', () => {
  const of = (raw: string) => machineDeadline(stateOf(raw));
  const tokyo = of('20240501081530.000000+540');
  const newYork = of('20240501081530.000000-240');
  expect(tokyo?.wrap).toBe('2025-09-10T10:43:22+09:00');
  expect(newYork?.wrap).toBe('2025-09-10T10:43:22-04:00');
  expect((newYork?.wrapMs ?? 0) - (tokyo?.wrapMs ?? 0)).toBe(13 * 3_600_000);
  expect(of('2024-05-01 08:15:30')?.wrap).toBe('2025-09-10T10:43:22');
});
