import { expect, test } from 'vitest';
import { catalog } from '../../../src/catalog/index.ts';
import { readNumber } from '../../../src/domain/number-test.ts';

const TEST = { builtTo: '2012-01-13', lateDays: 45 };

test.each([
  ['2011-11-08', 'may-be-older'],
  ['2012-01-13', 'may-be-older'],
  ['2012-01-14', 'probably-younger'],
  ['2012-02-27', 'probably-younger'], // 45 days
  ['2012-02-28', 'younger'],
])('%s: %s', (oldestAbove, reading) => {
  expect(readNumber(oldestAbove, TEST)).toBe(reading);
});

test('of the listed updates without a version four may be older, nine are younger and one probably', () => {
  const { numberTest } = catalog.scope;
  const readings = catalog.updates.flatMap(({ kb, listed, oldestAbove }) =>
    listed === undefined || oldestAbove === undefined ? [] : [[kb, readNumber(oldestAbove.value, numberTest)] as const],
  );
  const of = (wanted: string) => readings.filter(([, reading]) => reading === wanted).map(([kb]) => kb);
  expect(of('may-be-older')).toEqual(['KB2459530', 'KB2524732', 'KB2582281', 'KB2639824']);
  expect(of('probably-younger')).toEqual(['KB2675785']);
  expect(of('younger')).toHaveLength(9);
});
