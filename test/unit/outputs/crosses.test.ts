import { describe, expect, test } from 'vitest';
import { accountOf } from './fixtures.ts';

/** Three machines in a column for one update, in each shape of a table. */
function tables(marks: readonly string[]): readonly (readonly string[])[] {
  const hosts = marks.map((_, index) => `APP0${index + 1}`);
  const rows = (sign: string) => marks.map((mark, index) => `${hosts[index]}${sign}${mark}`);
  return [
    ['Host,KB2553549 installed', ...rows(',')],
    ['Host\tKB2553549適用', ...rows('\t')],
    ['| Host | KB2553549 installed |', '|---|---|', ...rows(' | ').map((row) => `| ${row} |`)],
    ['Host   KB2553549 installed', ...rows('  ')],
    ['Host,KB,Installed', ...rows(',KB2553549,')],
    [`Item\t${hosts.join('\t')}`, `KB2553549 installed\t${marks.join('\t')}`],
  ];
}

describe('an x in a column that answers', () => {
  test.each([
    ['x', '-', 'x'],
    ['X', 'no', 'X'],
    ['x', 'n', 'x'],
  ])('ticks a box beside words for no: %s, %s', (...marks) => {
    for (const lines of tables(marks))
      expect(accountOf(...lines).said).toEqual(['APP01 KB2553549', 'APP02', 'APP03 KB2553549']);
  });

  test.each(['✓', '○', 'Yes', '済', '2023-06-15', '✅'])('may be a cross beside another yes: %s', (yes) => {
    for (const lines of tables([yes, 'x', 'X'])) {
      const { said, bad } = accountOf(...lines);
      expect(said.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual(['APP01 KB2553549', 'APP02', 'APP03']);
      expect(bad.length).toBeGreaterThan(0);
    }
  });

  test('is taken back where the other sign stands below it', () => {
    for (const lines of tables(['x', '○', '']))
      expect(accountOf(...lines).said.slice(0, 2)).toEqual(['APP01', 'APP02 KB2553549']);
  });

  test.each(['×', '✗', '❌'])('may be a cross beside a real one: %s', (cross) => {
    for (const lines of tables(['x', cross, 'x'])) expect(accountOf(...lines).said.join()).toBe('APP01,APP02,APP03');
  });

  test('leaves other columns as they are', () => {
    const lines = ['Host,KB2553549 installed,KB976902 installed', 'APP01,x,✓', 'APP02,-,x'];
    expect(accountOf(...lines).said).toEqual(['APP01 KB2553549 KB976902', 'APP02']);
  });
});
