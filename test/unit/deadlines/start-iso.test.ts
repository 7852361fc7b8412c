import { expect, test } from 'vitest';
import { startIso } from '../../../src/deadlines/deadline.ts';
import { CLOCKS, rowOf } from '../fleet/fleet-facts.ts';

test.each([
  ['2025-05-25 10:05:22', '2025-05-25T10:05:22'],
  ['20250525100522.500000+540', '2025-05-25T10:05:22+09:00'],
  ['2025-05-25', '2025-05-25'],
  ['25.05.2025 10:05', '2025-05-25T10:05:00'],
  ['03/04/2025 10:05', ''],
  ['31/02/2025 10:05', ''],
  ['412.03:15:22', ''],
])('a start that is written as %s is %j', (written, iso) => {
  expect(startIso(rowOf(`host,version,boot\nSRV01,6.1.7601.17802,${written}`), CLOCKS)).toBe(iso);
});

test('none is known where none was read', () => {
  expect(startIso(rowOf('SRV01 6.1.7601.17802'), CLOCKS)).toBe('');
});

test('a date with two readings is known once a person has said which comes first', () => {
  const row = rowOf('host,version,boot\nSRV01,6.1.7601.17802,03/04/2025 10:05');
  const dateOrders = new Map([['0#/#/# #:#', 'month-day-year' as const]]);
  expect(startIso(row, { ...CLOCKS, dateOrders })).toBe('2025-03-04T10:05:00');
});
