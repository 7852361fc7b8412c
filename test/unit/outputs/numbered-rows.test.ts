import { describe, expect, test } from 'vitest';
import { accountOf, saidOf } from './fixtures.ts';

const OLD = '6.1.7601.17514';
const NEW = '6.1.7601.24384';
const READ = [
  { host: 'FS11', version: NEW },
  { host: 'FS12', version: OLD },
];

describe('rows of the plain list with their numbers', () => {
  test.each([
    ['1\t', '2\t', '\t'],
    ['1,', '2,', ','],
    ['1 ', '2 ', ' '],
    ['01 | ', '02 | ', ' | '],
    ['(1) ', '(2) ', ' '],
    ['（１）', '（２）', ' '],
    ['[1/2] ', '[2/2] ', ' '],
    ['①', '②', ' '],
    ['1) ', '2) ', ' '],
  ])('are read: %j, %j', (one, other, gap) => {
    expect(saidOf(`${one}FS11${gap}${NEW}\n${other}FS12${gap}${OLD}`)).toEqual(READ);
    expect(accountOf(`${one}FS11${gap}${NEW}`).bad).toEqual([]);
  });

  test.each([
    `0,FS11,${NEW}`,
    `7 FS11 ${NEW}`,
    `1 FS11 ${NEW} planned`,
    `Target\n1 FS11 ${NEW}`,
    `1,FS11,${NEW},2027-01-01`,
  ])('are not where the number may be anything else, or more is said: %j', (text) => {
    expect(saidOf(text)).toEqual([]);
  });

  test('are not where the numbers are flags', () => {
    expect(saidOf(`1,FS11,${NEW}\n1,FS12,${OLD}\n0,FS13,${NEW}`)).toEqual(READ);
    expect(saidOf(`1,FS11,${NEW}\n0,FS12,${NEW}`)).toEqual(READ.slice(0, 1));
  });
});

describe('a mark beside a row of the plain list', () => {
  const row = `FS11 ${NEW}`;

  test.each(['OK', 'ok', '(OK)', '✓', '✔', '○', '済', 'passed'])('that says yes leaves it: %s', (mark) => {
    for (const text of [`${row} ${mark}`, `FS11\t${NEW}\t${mark}`, `FS11,${NEW},${mark}`, `FS11: ${NEW} : ${mark}`])
      expect(saidOf(text), text).toEqual(READ.slice(0, 1));
  });

  test.each(['[OK] ', '✓ ', '☑ ', 'OK: '])('stands before it, too: %s', (mark) => {
    expect(saidOf(mark + row)).toEqual(READ.slice(0, 1));
  });

  test.each(['NG', 'ng', '(NG)', '✗', '×', 'failed', 'not ok'])(
    'that says no leaves nothing but the machine: %s',
    (mark) => {
      expect(saidOf(`${row} ${mark}`)).toEqual([{ host: 'FS11' }]);
      expect(accountOf(`${row} ${mark}`).bad).toEqual(['1 prose']);
    },
  );

  test.each(['OK?', 'x', 'todo', 'no', 'OK after reboot', '△', 'tbd', '[ ]', 'ok soon'])(
    'of any other kind leaves nothing: %s',
    (mark) => {
      expect(saidOf(`${row} ${mark}`)).toEqual([]);
    },
  );

  test.each(['[ ] ', '[NG] ', '? ', '× '])('before it, too: %s', (mark) => {
    expect(saidOf(mark + row).filter(({ version }) => version !== undefined)).toEqual([]);
  });
});
