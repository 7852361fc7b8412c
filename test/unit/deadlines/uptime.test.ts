import { describe, expect, test } from 'vitest';
import { readUptime } from '../../../src/deadlines/uptime.ts';

const DAY = 86_400;

describe('an uptime', () => {
  test.each([
    ['412.03:15:22', 412 * DAY + 11_722],
    ['412.03:15:22.1080000', 412 * DAY + 11_722],
    ['412.03:15', 412 * DAY + 11_700],
    ['412:03:15:22', 412 * DAY + 11_722],
    // .NET leaves the days out below one.
    ['03:15:22', 11_722],
    ['27:15:22', 27 * 3600 + 922],
    ['412 days', 412 * DAY],
    ['412d', 412 * DAY],
    ['412日', 412 * DAY],
    ['412.125 Tage', 412.125 * DAY],
    ['1,5 Tage', 1.5 * DAY],
    ['497d 3h', 497 * DAY + 10_800],
    ['497 days, 3:12', 497 * DAY + 11_520],
    ['497 days 3 hours', 497 * DAY + 10_800],
    ['497 days, 3 hours and 12 minutes', 497 * DAY + 11_520],
    ['497d 3h 12m 5s', 497 * DAY + 11_525],
    ['up 497 days, 3:12', 497 * DAY + 11_520],
    ['10 days 3:21:41.992', 10 * DAY + 12_101],
    ['9w 3d 01:44h', 66 * DAY + 6240],
    ['71 weeks', 497 * DAY],
    ['60週', 420 * DAY],
    ['60週間', 420 * DAY],
    ['497日 3時間 12分', 497 * DAY + 11_520],
    ['497日3時間12分5秒', 497 * DAY + 11_525],
    ['497天3小时', 497 * DAY + 10_800],
    ['497일 3시간', 497 * DAY + 10_800],
    ['497 Tage, 3 Std. 12 Min.', 497 * DAY + 11_520],
    ['497 jours et 3 heures', 497 * DAY + 10_800],
    ['497 días, 3 horas', 497 * DAY + 10_800],
    ['497 giorni e 3 ore', 497 * DAY + 10_800],
    ['497 dagen, 3 uur', 497 * DAY + 10_800],
    ['497 дней 3 часа', 497 * DAY + 10_800],
    ['8760 h', 365 * DAY],
    ['600 min', 36_000],
    ['90000 s', 90_000],
    ['12,345,678 seconds', 12_345_678],
    ['43200 seconds', 43_200],
    ['0.5 days', 43_200],
    ['356085221087654 ticks', 35_608_522],
  ])('%s', (raw, seconds) => {
    expect(readUptime(raw)).toEqual({ raw, seconds });
  });

  test.each([
    ['Timeticks: (4294967295) 497 days, 2:27:52.95', 42_949_672],
    ['(35608522) 4 days, 2:54:45.22', 356_085],
  ])('of SNMP begins anew: %s', (raw, seconds) => {
    expect(readUptime(raw)).toEqual({ raw, seconds, wraps: true });
  });

  test.each([
    ['1 year', 365, 366],
    ['2 Jahre', 730, 732],
    ['1 year 132 days', 497, 498],
    ['1年132日', 497, 498],
    ['1.2 years', 438, 439.2],
    ['16か月', 365 * (16 / 12), 496],
    ['14 months', 365 * (14 / 12), 434],
  ])('in months or years is rough: %s', (raw, days, most) => {
    expect(readUptime(raw)).toEqual({ raw, seconds: Math.round(days * DAY), most: Math.round(most * DAY) });
  });

  test.each([
    '',
    'n/a',
    '412',
    '412 fortnights',
    '412 fortnights and more',
    'about 412 days',
    '> 412 days',
    '412 days ago',
    '14m',
    '8,760 h',
    '3 hours 2 days',
    '3 days 3 days',
    '2,259 MB',
    '412 days or so',
    '12:75',
    '2023-04-01 08:15:30',
    '08:15:30 PM',
    '35608522 ticks',
    '99999 days',
    '26 years',
    '9999999 h',
    '99999.00:00:00',
    '999999999 s',
    `${'1 day '.repeat(40)}`,
  ])('is not read where a unit is missing, not known, or words are left: %j', (raw) => {
    expect(readUptime(raw)).toBeUndefined();
  });

  test.each([
    ['412', 'day', 412 * DAY],
    ['412.5', 'day', 412.5 * DAY],
    ['9888', 'hour', 9888 * 3600],
    ['35608522', 'second', 35_608_522],
    ['71', 'week', 497 * DAY],
  ] as const)('may leave the unit to the column: %s in %ss', (raw, unit, seconds) => {
    expect(readUptime(raw, unit)).toEqual({ raw, seconds });
  });

  test.each([
    ['9,891 hours', 9891],
    ['9.891 hours', 9.891],
    ['9.891 Stunden', 9891],
    ['9,891 Stunden', 9.891],
    ['9 891 heures', 9891],
    ['9 891,5 часов', 9891.5],
    ["9'891 h", 9891],
    ['9,891.5 h', 9891.5],
    ['9,891時間', 9891],
    ['9,891시간', 9891],
    ['1,012 days, 3 hours', 1012 * 24 + 3],
    // Nothing runs for 412125 days.
    ['412,125 days', 412.125 * 24],
    ['0,500 days', 12],
  ])('has thousands as the language of its unit writes them: %s', (raw, hours) => {
    expect(readUptime(raw)).toEqual({ raw, seconds: Math.round(hours * 3600) });
  });

  test.each([
    ['9,891', 'hours', 9891],
    ['9.891', 'Stunden', 9891],
    ['9,891', '時間', 9891],
    ['1,012', 'days', 1012 * 24],
    ['1 012', 'jours', 1012 * 24],
  ])('has them as the language of its column does: %s in %s', (raw, word, hours) => {
    expect(readUptime(raw, word)).toEqual({ raw, seconds: hours * 3600 });
  });

  test.each([
    ['9,891', 'h'],
    ['9.891', 'h'],
    ['1,012', 'd'],
    ['9.891', 'horas'],
    ['1,012', ''],
    ['9,8,91', 'hours'],
    ['9,891,5', 'hours'],
  ])('is not read where nothing says which: %s in %s', (raw, word) => {
    expect(readUptime(raw, word)).toBeUndefined();
    expect(readUptime(`${raw} ${word}`)).toBeUndefined();
  });

  test.each([
    ['43200', 'day'],
    ['99999999999', 'second'],
  ] as const)('cannot be longer than Windows Vista is old: %s in %ss', (raw, unit) => {
    expect(readUptime(raw, unit)).toBeUndefined();
  });
});
