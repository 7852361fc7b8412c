import { describe, expect, test } from 'vitest';
import { rowsOf } from '../fleet/fleet-facts.ts';

const verdicts = (...texts: readonly string[]) => rowsOf(...texts).map(({ verdict }) => verdict.verdict);

describe('what contradicts itself is fixed only where each of it would be', () => {
  test.each([
    ['OS versions', 'host,os version\nA1,6.1.7601\n', 'host,os version,kb\nA1,6.0.6002,KB2688338\n'],
    ['editions', 'host,product\nA1,Windows Server 2008 R2 SP1\n', 'host,product,kb\nA1,Windows 7 SP1,KB2764305\n'],
    ['another Windows', 'host,os version\nA1,6.1.7601\n', 'host,product,kb\nA1,Windows 10 Pro,KB2553549\n'],
  ])('%s, whichever comes first', (_what, one, other) => {
    expect([verdicts(one, other), verdicts(other, one)]).toEqual([['cannot-tell'], ['cannot-tell']]);
  });

  test('an update that both editions list is fixed all the same', () => {
    const lists = ['host,product\nA1,Windows Server 2008 R2 SP1\n', 'host,product,kb\nA1,Windows 7 SP1,KB2688338\n'];
    expect(verdicts(...lists)).toEqual(['fixed']);
  });
});

test.each([
  ['Windows Server 2012 R2 Standard', 'newer-windows'],
  ['Windows 10 Pro', 'newer-windows'],
  ['Windows 8.1 Enterprise', 'newer-windows'],
  ['Windows Server 2003 Standard', 'older-windows'],
  ['Windows XP Professional', 'older-windows'],
])('%s is out of scope, whatever updates a list gives it', (product, reason) => {
  const [row] = rowsOf(`host,product,kb\nA1,${product},KB2553549\n`);
  expect(row?.verdict).toMatchObject({ verdict: 'out-of-scope', reason });
});
