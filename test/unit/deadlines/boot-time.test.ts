import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBootTime, withOrder, type DateOrder } from '../../../src/deadlines/boot-time.ts';
import {
  bootFromUptime,
  CHIMNEY_MS,
  daysLeft,
  deadlinesFrom,
  lastWeekendBefore,
  wallMs,
  wallTimeAt,
  WRAP_MS,
} from '../../../src/deadlines/counter.ts';
import { sayBoot } from '../outputs/fixtures.ts';

const digits = (max: number) => fc.nat({ max }).map((number) => String(number).padStart(2, '0'));

test('the commonest way to write a start is read as any other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1970, max: 2210 }),
      fc.tuple(digits(13), digits(32), digits(25), digits(61), digits(61)),
      fc.constantFrom(' ', 'T'),
      fc.boolean(),
      (year, [month, day, hour, minute, second], between, withSeconds) => {
        const text = `${year}-${month}-${day}${between}${hour}:${minute}${withSeconds ? `:${second}` : ''}`;
        // A blank behind it takes the way that every other date takes.
        expect(readBootTime(text)).toEqual({ ...readBootTime(`${text} `), raw: text });
      },
    ),
  );
});

describe('a date', () => {
  test.each<[string, string, DateOrder]>([
    ['20230401081530.500000+540', '2023-04-01 08:15:30 540', 'wmi'],
    ['20230226235959.000000-300', '2023-02-26 23:59:59 -300', 'wmi'],
    ['2023-04-01 08:15:30', '2023-04-01 08:15:30', 'year-month-day'],
    ['2023-04-01T08:15:30Z', '2023-04-01 08:15:30 0', 'year-month-day'],
    ['2023-04-01T08:15:30.1234567+09:00', '2023-04-01 08:15:30 540', 'year-month-day'],
    ['2023-04-01 08:15', '2023-04-01 08:15:00', 'year-month-day'],
    ['2024-02-29 08:15', '2024-02-29 08:15:00', 'year-month-day'],
    ['2023/04/01, 8:15:30', '2023-04-01 08:15:30', 'year-month-day'],
    ['2023年4月1日 8:15:30', '2023-04-01 08:15:30', 'year-month-day'],
    ['2025年8月10日 9時5分', '2025-08-10 09:05:00', 'year-month-day'],
    ['2025年7月1日 午後6時5分30秒', '2025-07-01 18:05:30', 'year-month-day'],
    ['令和7年7月1日 6:00', '2025-07-01 06:00:00', 'year-month-day'],
    ['令和元年5月1日', '2019-05-01 00:00:00', 'year-month-day'],
    ['R7.7.1 6:00', '2025-07-01 06:00:00', 'year-month-day'],
    ['平成24年3月13日', '2012-03-13 00:00:00', 'year-month-day'],
    ['2023/4/1 下午 8:15:30', '2023-04-01 20:15:30', 'year-month-day'],
    ['01.04.2023, 08:15:30', '2023-04-01 08:15:30', 'day-month-year'],
    ['25/10/2012, 15.21.45', '2012-10-25 15:21:45', 'day-month-year'],
    ['10/25/2012, 3:21:45 PM', '2012-10-25 15:21:45', 'month-day-year'],
    ['10/25/2012 12:00:00 AM', '2012-10-25 00:00:00', 'month-day-year'],
    ['10/25/2012 12:30:00 PM', '2012-10-25 12:30:00', 'month-day-year'],
    ['4/4/2019 1:00', '2019-04-04 01:00:00', 'day-month-year'],
    // With 13 and more the mark of the half day says nothing new.
    ['2023/04/01 15:00 AM', '2023-04-01 15:00:00', 'year-month-day'],
    ['2023/04/01 午後 15:00', '2023-04-01 15:00:00', 'year-month-day'],
    ['\u3000 2023/4/1 8:15', '2023-04-01 08:15:00', 'year-month-day'],
    ['1980/01/01 8:15', '1980-01-01 08:15:00', 'year-month-day'],
    ['03/04/2019 10:00', '2019-04-03 10:00:00 | 2019-03-04 10:00:00', 'day-or-month-first'],
    ['3-4-2019, 8:15:30', '2019-04-03 08:15:30 | 2019-03-04 08:15:30', 'day-or-month-first'],
    ['31.02.2019 10:00', '', 'unreadable'],
    ['2023-02-29 08:15:30', '', 'unreadable'],
    ['2023-04-01 25:15', '', 'unreadable'],
    ['01.04.23 10:00', '', 'unreadable'],
    ['2023/4/1 kl. 8:15:30', '', 'unreadable'],
    // The ends of the calendar and of the clock, the short way and the long one.
    ['1980-01-01 00:00:00', '1980-01-01 00:00:00', 'year-month-day'],
    ['1979-12-31 23:59:59', '', 'unreadable'],
    ['2199-12-28 23:59:59', '2199-12-28 23:59:59', 'year-month-day'],
    ['2200-01-01 00:00:00', '', 'unreadable'],
    ['2023-12-31 23:59', '2023-12-31 23:59:00', 'year-month-day'],
    ['2023-13-01 08:15:30', '', 'unreadable'],
    ['2023-00-01 08:15:30', '', 'unreadable'],
    ['2023-01-00 08:15:30', '', 'unreadable'],
    ['2023-04-01 24:00:00', '', 'unreadable'],
    ['2023-04-01 23:60:00', '', 'unreadable'],
    ['2023-04-01 23:59:60', '', 'unreadable'],
    ['2023/04/01 24:00:00', '', 'unreadable'],
    ['2023/04/01 23:60:00', '', 'unreadable'],
    ['2023/04/01 23:59:60', '', 'unreadable'],
    ['2023/13/01 08:15:30', '', 'unreadable'],
    ['2023-04-01T08:15:30-03:30', '2023-04-01 08:15:30 -210', 'year-month-day'],
    ['2023-04-01T08:15:30+0545', '2023-04-01 08:15:30 345', 'year-month-day'],
    ['2023/4/1 上午 8:15', '2023-04-01 08:15:00', 'year-month-day'],
    ['2023/4/1 PM 8:15', '2023-04-01 20:15:00', 'year-month-day'],
    ['2023/4/1 PM 20:15', '2023-04-01 20:15:00', 'year-month-day'],
    [' 2023/4/1 8:15 ', '2023-04-01 08:15:00', 'year-month-day'],
    // Half days in Korean and Greek, before and behind the time.
    ['2023-05-25, 오후 1:56:59', '2023-05-25 13:56:59', 'year-month-day'],
    ['2015-03-02, 오전 12:10:11', '2015-03-02 00:10:11', 'year-month-day'],
    ['21/04/2025 12:15:30 πμ', '2025-04-21 00:15:30', 'day-month-year'],
    ['21/04/2025 12:15:30 μ.μ.', '2025-04-21 12:15:30', 'day-month-year'],
    ['2025-04-21 12:15:30 午前', '2025-04-21 00:15:30', 'year-month-day'],
    ['4/21/2025 1:15:30 p. m.', '2025-04-21 13:15:30', 'month-day-year'],
    // What PowerShell and debuggers print, in words.
    ['Saturday, April 1, 2023 8:15:30 AM', '2023-04-01 08:15:30', 'month-day-year'],
    ['Samstag, 1. April 2023 08:15:30', '2023-04-01 08:15:30', 'day-month-year'],
    ['mercredi 1 mars 2023 08:15:30', '2023-03-01 08:15:30', 'day-month-year'],
    ['samedi 1er juillet 2023 08:15:30', '2023-07-01 08:15:30', 'day-month-year'],
    ['sábado, 1 de abril de 2023 8:15:30', '2023-04-01 08:15:30', 'day-month-year'],
    ['lunedì 1 maggio 2023 08:15:30', '2023-05-01 08:15:30', 'day-month-year'],
    ['woensdag 1 maart 2023 08:15:30', '2023-03-01 08:15:30', 'day-month-year'],
    ['1 апреля 2023 г. 8:15:30', '2023-04-01 08:15:30', 'day-month-year'],
    ['2023年4月1日 土曜日 8:15:30', '2023-04-01 08:15:30', 'year-month-day'],
    ['2023年5月25日星期四 下午 1:56:59', '2023-05-25 13:56:59', 'year-month-day'],
    ['2023년 5월 25일 목요일 오후 1:56:59', '2023-05-25 13:56:59', 'year-month-day'],
    ['Thu May 25 10:05:22.123 2023 (UTC + 9:00)', '2023-05-25 10:05:22 540', 'month-day-year'],
    ['25 May 2023', '2023-05-25 00:00:00', 'day-month-year'],
    ['Saturday, April 31, 2023 8:15:30 AM', '', 'unreadable'],
    ['2025-04-21 08:15:30 EST', '', 'unreadable'],
  ])('%s', (raw, readings, order) => {
    const boot = readBootTime(raw);
    expect(boot && sayBoot(boot).trim()).toBe(readings);
    expect(boot).toMatchObject({ raw, order, ambiguous: order === 'day-or-month-first' });
  });

  test.each([
    '',
    'SRV01',
    '6.1.7601',
    '6.1.7601.17514',
    '10.0.0.1',
    '1.2',
    'KB2688338',
    '12/2012',
    '08:15:30',
    'Marketing 1, 2023 8:15:30',
    'jui. 1, 2023 8:15',
    'Tcpip 12 2023',
    'Service Pack 1 2023 08:15',
  ])('%j is none, or none that can be read', (raw) => {
    expect(readBootTime(raw)?.readings ?? []).toEqual([]);
  });

  test('a day without a time is marked', () => {
    expect(readBootTime('2023-04-01')).toMatchObject({ dateOnly: true, ambiguous: false });
    expect(readBootTime('2023-04-01 00:00:00')).toMatchObject({ dateOnly: false });
  });

  test('gets one reading once its order is known', () => {
    const open = readBootTime('03/04/2019 10:00');
    expect(open && sayBoot(withOrder(open, 'day-month-year'))).toBe('2019-04-03 10:00:00');
    expect(open && sayBoot(withOrder(open, 'month-day-year'))).toBe('2019-03-04 10:00:00');
    expect(open && withOrder(open, 'month-day-year').ambiguous).toBe(false);
    // An order says nothing new about a date that has one already.
    const settled = readBootTime('25/10/2012 10:00');
    expect(settled && withOrder(settled, 'month-day-year')).toEqual(settled);
  });

  test('every calendar moment is read as it was written, in each order', () => {
    const moment = fc.date({
      min: new Date(Date.UTC(1990, 0, 1)),
      max: new Date(Date.UTC(2099, 11, 31)),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, (date) => {
        const wall = wallTimeAt(Math.floor(date.getTime() / 1000) * 1000);
        const two = (number: number) => String(number).padStart(2, '0');
        const { year, month, day } = wall;
        const time = `${two(wall.hour)}:${two(wall.minute)}:${two(wall.second)}`;
        expect(readBootTime(`${year}-${two(month)}-${two(day)} ${time}`)?.readings).toEqual([wall]);
        expect(readBootTime(`${two(day)}.${two(month)}.${year}, ${time}`)?.readings).toEqual([wall]);
        expect(readBootTime(`${month}/${day}/${year} ${time}`)?.readings).toContainEqual(wall);
        expect(readBootTime(`${day}/${month}/${year} ${time}`)?.readings).toContainEqual(wall);
      }),
    );
  });
});

describe('deadlines', () => {
  const boot = Date.UTC(2023, 3, 1, 8, 15, 30);

  test('are 248 d 13 h 13 m 56.48 s and 497 d 2 h 27 m 52.96 s', () => {
    const span = (days: number, hours: number, minutes: number, ms: number) =>
      ((days * 24 + hours) * 60 + minutes) * 60_000 + ms;
    expect(CHIMNEY_MS).toBe(span(248, 13, 13, 56_480));
    expect(WRAP_MS).toBe(span(497, 2, 27, 52_960));
    expect(deadlinesFrom(boot)).toEqual({ chimney: boot + CHIMNEY_MS, wrap: boot + WRAP_MS });
    expect(new Date(deadlinesFrom(boot).wrap).toISOString()).toBe('2024-08-10T10:43:22.960Z');
  });

  test('count days down, and on after they have passed', () => {
    const { wrap } = deadlinesFrom(boot);
    expect(daysLeft(wrap, wrap - 86_400_000)).toBe(1);
    expect(daysLeft(wrap, wrap + 43_200_000)).toBe(-0.5);
  });

  test('an uptime gives the start', () => {
    expect(bootFromUptime(86_400, boot)).toBe(boot - 86_400_000);
  });

  test.each([
    ['2024-08-10T10:43:22.960Z', '2024-08-10T00:00:00.000Z'], // a Saturday
    ['2024-08-10T00:00:00.000Z', '2024-08-03T00:00:00.000Z'],
    ['2024-08-09T23:59:59.000Z', '2024-08-03T00:00:00.000Z'],
    ['2024-08-11T00:00:00.000Z', '2024-08-10T00:00:00.000Z'],
    ['1970-01-04T00:00:00.000Z', '1970-01-03T00:00:00.000Z'],
  ])('the last weekend before %s begins at %s', (deadline, weekend) => {
    expect(new Date(lastWeekendBefore(Date.parse(deadline))).toISOString()).toBe(weekend);
  });

  test('the last weekend is a Saturday 00:00 less than a week before, for any deadline', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (deadline) => {
        const weekend = lastWeekendBefore(deadline);
        expect(weekend).toBeLessThan(deadline);
        expect(deadline - weekend).toBeLessThanOrEqual(7 * 86_400_000);
        expect(new Date(weekend).getUTCDay()).toBe(6);
        expect(Math.abs(weekend % 86_400_000)).toBe(0);
      }),
    );
  });

  test('a wall time survives the way there and back', () => {
    expect(wallTimeAt(wallMs({ year: 2024, month: 2, day: 29, hour: 23, minute: 59, second: 58 }))).toEqual({
      year: 2024,
      month: 2,
      day: 29,
      hour: 23,
      minute: 59,
      second: 58,
    });
  });
});

describe('a start as programs write it', () => {
  test.each([
    ['25-May-2026 10:05:22', '2026-05-25 10:05:22'],
    ['25-Mai-2026', '2026-05-25 00:00:00'],
    ['5/Oct/2025 10:05', '2025-10-05 10:05:00'],
    ['20260525T100522', '2026-05-25 10:05:22'],
    ['20260525T100522Z', '2026-05-25 10:05:22 0'],
    ['20260525T100522+0900', '2026-05-25 10:05:22 540'],
    ['20260525 10:05:22', '2026-05-25 10:05:22'],
    ['/Date(1779703522000)/', '2026-05-25 10:05:22 0'],
  ])('%s', (raw, expected) => {
    const boot = readBootTime(raw);
    expect(boot?.raw).toBe(raw);
    expect(boot && sayBoot(boot)).toBe(expected);
  });

  test.each(['25-Foo-2026', '20260525', '/Date(17)/', '25-May-26', '20261325T100522'])('but not %s', (raw) => {
    expect(readBootTime(raw)?.readings ?? []).toEqual([]);
  });
});
