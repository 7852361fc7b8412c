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

describe('an update that is said to be there and not to be there', () => {
  const THERE = ['A1 KB2688338', 'host,kb\nA1,KB2688338', 'host,kb,status\nA1,KB2688338,installed'] as const;
  const NOT = [
    'A1 KB2688338 missing',
    'A1: KB2688338 (未適用)',
    'host,kb,status\nA1,KB2688338,failed',
    'host,missing kb\nA1,KB2688338',
    'host,kb,note\nA1,KB2688338,rolled back',
  ] as const;

  test.each(THERE.flatMap((there) => NOT.map((not) => [there, not] as const)))(
    'does not count, whichever comes first: %j, %j',
    (there, not) => {
      for (const texts of [[there, not], [not, there], [there, not, there], [`${not}\n\n${there}`]]) {
        const [row, ...others] = rowsOf(...texts);
        expect(others).toEqual([]);
        expect(row).toMatchObject({
          verdict: { verdict: 'cannot-tell' },
          machine: { kbs: [], conflicts: [{ field: 'update', kept: 'KB2688338', other: 'KB2688338' }] },
        });
      }
    },
  );

  test('leaves others', () => {
    const [row] = rowsOf('A1 KB2688338 KB976902', 'A1 KB2688338 missing');
    expect(row?.machine.kbs).toEqual(['KB976902']);
  });

  test('is said once, however often it stands there', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `A1 KB${1_000_000 + (index % 10_000)} missing`);
    const [row] = rowsOf('A1 KB1000000\nA1 KB1000000', lines.join('\n'), 'A1 KB1000000');
    expect(row?.machine.conflicts).toHaveLength(1);
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

test.each(['Correction:', 'Now:', '訂正：', '回滚后：'])(
  'below a heading of unknown words a version leaves no other of the machine sure: %s',
  (heading) => {
    expect(verdicts(`A1 6.1.7601.18438\n\n${heading}\nA1 6.1.7601.17514\n`)).toEqual(['cannot-tell']);
  },
);

describe('a list of updates below such a heading', () => {
  const HEADINGS = [
    'Correction:',
    'Stand heute:',
    'Rectification :',
    'Corrección:',
    '訂正版：',
    '更正：',
    'Исправлено:',
  ];

  test.each(HEADINGS)('leaves none of the machine sure, in whatever form: %s', (heading) => {
    for (const [first, second] of [
      ['A1: KB2553549\nA2 6.1.7601.17514', 'A1: KB976902'],
      ['Host,Installed KB\nA1,KB2553549', 'Host,KB\nA1,KB976902'],
      ['Server\tInstalled KBs\nA1\tKB2553549', 'Server\tKB\nA1\tKB976902 KB2506014'],
      ['A1 6.1.7601.18438', 'A1 KB976902'],
      ['A1\nKB2553549', 'A1\nKB976902'],
    ]) {
      const text = `${String(first)}\n\n${heading}\n${String(second)}\n`;
      expect([text, verdicts(text)[0]]).toEqual([text, 'cannot-tell']);
    }
  });

  test('says nothing of another machine', () => {
    expect(verdicts('A1: KB2553549\n\nCorrection:\nA2: KB976902\n')).toEqual(['fixed']);
  });
});
