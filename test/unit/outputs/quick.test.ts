import { describe, expect, test } from 'vitest';
import { quickDate } from '../../../src/deadlines/quick-date.ts';
import { noVersion, onlyVersion, scanVersion } from '../../../src/outputs/quick-version.ts';

/* What the short ways take, and what they leave to the long ones. That both say the same is seen in short-way.test.ts. */

describe('the short way to a version', () => {
  test.each<[string, readonly [number, number, number, number] | undefined]>([
    ['6.1.7601.17802', [6, 1, 7601, 17802]],
    ['10.0.19045.3803', [10, 0, 19045, 3803]],
    ['0.0.0000.0', [0, 0, 0, 0]],
    ['9.9.9999.9', [9, 9, 9999, 9]],
    ['99.99.65535.65535', [99, 99, 65535, 65535]],
    ['06.01.07601.17802', [6, 1, 7601, 17802]],
    ['100.1.7601.17802', undefined],
    ['6.100.7601.17802', undefined],
    ['6.1.65536.17802', undefined],
    ['6.1.7601.65536', undefined],
    ['6.1.760.17802', undefined],
    ['6.1.7601.', undefined],
    ['6.1.7601', undefined],
    ['6.1..17802', undefined],
    ['.1.7601.17802', undefined],
    ['6.1.7601.17802.1', undefined],
    ['6 1 7601 17802', undefined],
    ['6,1,7601,17802', undefined],
    ['6..7601.17802', undefined],
    ['6.1.7601.17802 ', undefined],
    [' 6.1.7601.17802', undefined],
    ['6.1.7601.1780:', undefined],
    ['6.1.7601.1780/', undefined],
    ['000006.1.7601.17802', undefined],
    ['SRV01', undefined],
    ['/6.1.7601.17802', undefined],
    [':6.1.7601.17802', undefined],
    ['', undefined],
  ])('%j → %j', (text, parts) => {
    const found = onlyVersion(text)?.version;
    expect(found && [found.major, found.minor, found.build, found.revision]).toEqual(parts);
  });

  test('does not end where the one before it did', () => {
    expect(onlyVersion('6.1.7601.17802')).toBeDefined();
    expect(onlyVersion('6.1.760.178022')).toBeUndefined();
  });

  test('says where the text goes on', () => {
    const into = noVersion();
    expect(into).toEqual({ major: 0, minor: 0, build: 0, revision: 0, end: 0 });
    const bytes = new TextEncoder().encode('SRV01,6.1.7601.17802,x');
    expect(scanVersion(bytes, 6, into)).toBe(true);
    expect(into).toEqual({ major: 6, minor: 1, build: 7601, revision: 17802, end: 20 });
    expect(scanVersion(bytes, 0, into)).toBe(false);
    expect(scanVersion(bytes.subarray(6, 20), 0, into)).toBe(true);
    expect(into.end).toBe(14);
  });
});

describe('the short way to a date', () => {
  test.each<[string, readonly number[] | undefined]>([
    ['2023-04-01 08:15:30', [2023, 4, 1, 8, 15, 30]],
    ['2023-04-01T08:15:30', [2023, 4, 1, 8, 15, 30]],
    ['2023-04-01 08:15', [2023, 4, 1, 8, 15, 0]],
    ['1980-01-01 00:00:00', [1980, 1, 1, 0, 0, 0]],
    ['2199-12-28 23:59:59', [2199, 12, 28, 23, 59, 59]],
    ['2019-09-09 09:09:09', [2019, 9, 9, 9, 9, 9]],
    ['1979-12-28 08:15:30', undefined],
    ['2200-01-01 08:15:30', undefined],
    ['2023-00-01 08:15:30', undefined],
    ['2023-13-01 08:15:30', undefined],
    ['2023-04-00 08:15:30', undefined],
    ['2023-04-29 08:15:30', undefined], // a day for the calendar
    ['2023-04-01 24:15:30', undefined],
    ['2023-04-01 08:60:30', undefined],
    ['2023-04-01 08:15:60', undefined],
    ['2023/04-01 08:15:30', undefined],
    ['2023-04/01 08:15:30', undefined],
    ['2023-04-01,08:15:30', undefined],
    ['2023-04-01 08.15:30', undefined],
    ['2023-04-01 08:15.30', undefined],
    ['2023-04-01 08:15:3', undefined],
    ['2023-04-01 0a:15:30', undefined],
    ['2023-04-01 a8:15:30', undefined],
    ['2023-04-01 08:15:/0', undefined],
    ['2023-04-01 08:15::0', undefined],
    ['2023-04-01 08:15:0/', undefined],
    ['2023-04-01 08:15:0:', undefined],
    ['2023-04-01 08:15:30 ', undefined],
    ['', undefined],
  ])('%j → %j', (text, parts) => {
    const boot = quickDate(text);
    if (parts === undefined) return expect(boot).toBeUndefined();
    const [year, month, day, hour, minute, second] = parts;
    return expect(boot).toEqual({
      raw: text,
      order: 'year-month-day',
      readings: [{ year, month, day, hour, minute, second }],
      ambiguous: false,
      offsetMinutes: undefined,
      dateOnly: false,
    });
  });
});
