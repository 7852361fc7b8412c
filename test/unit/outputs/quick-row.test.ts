import { describe, expect, test } from 'vitest';
import type { Role } from '../../../src/outputs/readers/columns.ts';
import { hostHash } from '../../../src/outputs/host-hash.ts';
import { FREE_SHAPE, noRow, scanRow, type RowShape } from '../../../src/outputs/quick-row.ts';
import { createTextBytes } from '../../../src/outputs/text/text-bytes.ts';
import { createWordTable } from '../../../src/outputs/word-table.ts';

/* Which rows the short way takes, and what it says of them. What it leaves goes the long way, with the same result:
 * see short-way.test.ts. */

const LIST: RowShape = { delimiter: 44 };

/** What is read of a text's beginning; `undefined` where it is left to the long way. */
function scan(text: string, shape: RowShape, from = 0) {
  const row = noRow();
  const words = createWordTable();
  if (!scanRow(createTextBytes()(text), from, shape, words, row)) return undefined;
  const { major, minor, build, revision } = row.version;
  return {
    host: text.slice(row.hostFrom, row.hostEnd),
    version: [major, minor, build, revision].join('.'),
    product: words.facts(row.product).product?.raw,
    kbs: words.facts(row.kbs).kbs.join(' '),
    boot: text.slice(row.bootFrom, row.bootEnd),
    next: text.slice(row.next),
    hash: row.hash,
  };
}

function columns(...roles: readonly (Role | undefined)[]): RowShape {
  return { delimiter: 44, columns: roles };
}

describe('a host and a version', () => {
  test.each<[string, RowShape, string]>([
    ['SRV01 6.1.7601.17514\nSRV02', FREE_SHAPE, 'SRV01'],
    ['SRV01    6.1.7601.17514\nSRV02', FREE_SHAPE, 'SRV01'],
    ['SRV01 6.1.7601.17514\r\nSRV02', FREE_SHAPE, 'SRV01'],
    ['SRV01,6.1.7601.17514\nSRV02', LIST, 'SRV01'],
    ['a-b_C9,6.1.7601.17514\r\nSRV02', LIST, 'a-b_C9'],
    ['Z,6.1.7601.17514\nSRV02', LIST, 'Z'],
    ['a,6.1.7601.17514\nSRV02', LIST, 'a'],
    ['z,6.1.7601.17514\nSRV02', LIST, 'z'],
    ['SERVER,6.1.7601.17514\nSRV02', LIST, 'SERVER'],
    [`${'a'.repeat(63)},6.1.7601.17514\nSRV02`, LIST, 'a'.repeat(63)],
  ])('are taken: %j', (text, shape, host) => {
    expect(scan(text, shape)).toEqual({
      host,
      version: '6.1.7601.17514',
      product: undefined,
      kbs: '',
      boot: '',
      next: 'SRV02',
      hash: hostHash(host),
    });
    expect(scan(`x\n${text}`, shape, 2)?.host).toBe(host);
  });

  test.each<[string, RowShape]>([
    ['SRV01 6.1.7601.17514', FREE_SHAPE],
    ['SRV01 6.1.7601.17514\r', FREE_SHAPE],
    ['SRV01 6.1.7601.17514 \n', FREE_SHAPE],
    ['SRV01 6.1.7601.17514,\n', FREE_SHAPE],
    ['SRV016.1.7601.17514\n', FREE_SHAPE],
    ['SRV01,6.1.7601.17514\n', FREE_SHAPE],
    ['SRV01 6.1.7601.17514\n', LIST],
    ['SRV01,,6.1.7601.17514\n', LIST],
    ['SRV01, 6.1.7601.17514\n', LIST],
    ['SRV01,6.1.7601.17514,\n', LIST],
    ['SRV01,6.1.7601\n', LIST],
    ['SRV01,.1.7601.17514\n', LIST],
    ['SRV01,6..7601.17514\n', LIST],
    ['SRV01,6-1-7601-17514\n', LIST],
    ['1SRV,6.1.7601.17514\n', LIST],
    ['-SRV,6.1.7601.17514\n', LIST],
    ['@,6.1.7601.17514\n', LIST],
    ['[,6.1.7601.17514\n', LIST],
    ['{,6.1.7601.17514\n', LIST],
    ['`,6.1.7601.17514\n', LIST],
    ['SRV.01,6.1.7601.17514\n', LIST],
    ['サーバー1,6.1.7601.17514\n', LIST],
    ['KB2688338,6.1.7601.17514\n', LIST],
    ['kb12,6.1.7601.17514\n', LIST],
    ['windows7,6.1.7601.17514\n', LIST],
    ['server2008,6.1.7601.17514\n', LIST],
    ['fileversion,6.1.7601.17514\n', LIST],
    ['file,6.1.7601.17514\n', LIST],
    ['unknown,6.1.7601.17514\n', LIST],
    [`${'a'.repeat(64)},6.1.7601.17514\n`, LIST],
    ['\n', LIST],
    ['', LIST],
  ])('are left to the long way: %j', (text, shape) => {
    expect(scan(text, shape)).toBeUndefined();
  });
});

describe('a row with columns', () => {
  const ALL = columns('host', 'version', 'product', 'boot', 'kb', undefined);
  const SAID = {
    host: 'SRV01',
    version: '6.1.7601.17514',
    product: 'windows-7-sp1',
    kbs: 'KB2688338 KB2553549',
    boot: '2023-04-01 08:15:30',
    next: 'x',
    hash: hostHash('SRV01'),
  };

  test('has all that its cells say', () => {
    expect(scan('SRV01,6.1.7601.17514,windows-7-sp1,2023-04-01 08:15:30,KB2688338 KB2553549,~ a\nx', ALL)).toEqual(
      SAID,
    );
    expect(scan('SRV01,6.1.7601.17514,,,,\r\nx', ALL)).toEqual({ ...SAID, product: undefined, kbs: '', boot: '' });
    expect(scan('a,6.1.7601.17514,SRV01\nx', columns(undefined, 'version', 'host'))?.host).toBe('SRV01');
  });

  test.each(['2023-04-01T08:15', '2023-04-01 08:15', '2023-04-01T08:15:30'])('has a start: %s', (boot) => {
    expect(scan(`${boot},SRV01,6.1.7601.17514\n`, columns('boot', 'host', 'version'))?.boot).toBe(boot);
  });

  test.each([
    'SRV01,6.1.7601.17514,,,',
    'SRV01,6.1.7601.17514,,,,,',
    'SRV01;6.1.7601.17514,,,,',
    'SRV01,6.1.7601.17514;,,,',
    'SRV 1,6.1.7601.17514,,,,',
    'SRV01,,,,,',
    'SRV01,6.1.7601.17514,"windows-7",,,',
    'SRV01,6.1.7601.17514,Windows® 7,,,',
    'SRV01,6.1.7601.17514,,,,a\tb',
    'SRV01,6.1.7601.17514,,2023-04-01,,',
    'SRV01,6.1.7601.17514,,2023-04-01 08:15:3,,',
    'SRV01,6.1.7601.17514,,2023-04-01_08:15:30,,',
    'SRV01,6.1.7601.17514,,2023/04-01 08:15:30,,',
    'SRV01,6.1.7601.17514,,2023-04/01 08:15:30,,',
    'SRV01,6.1.7601.17514,,2023-04-01 08.15:30,,',
    'SRV01,6.1.7601.17514,,202a-04-01 08:15:30,,',
    'SRV01,6.1.7601.17514,,2023-a4-01 08:15:30,,',
    'SRV01,6.1.7601.17514,,2023-04-0a 08:15:30,,',
    'SRV01,6.1.7601.17514,,2023-04-0/ 08:15:30,,',
    'SRV01,6.1.7601.17514,,2023-04-01 0a:15:30,,',
    'SRV01,6.1.7601.17514,,2023-04-01 08:1a:30,,',
    'SRV01,6.1.7601.17514,,2023-04-01 08:15:30 PM,,',
  ])('is left to the long way: %s', (text) => {
    expect(scan(`${text}\n`, ALL)).toBeUndefined();
  });

  test('is left to the long way where two cells say the same kind of thing, or one more than that', () => {
    const twice = columns('host', 'version', 'kb', 'kb', 'product', 'product', 'os-version');
    expect(scan('SRV01,6.1.7601.17514,KB2688338,,windows-7,,\n', twice)).toMatchObject({ kbs: 'KB2688338' });
    expect(scan('SRV01,6.1.7601.17514,,KB2688338,,windows-7,\n', twice)).toMatchObject({ product: 'windows-7' });
    expect(scan('SRV01,6.1.7601.17514,KB2688338,KB2553549,,,\n', twice)).toBeUndefined();
    expect(scan('SRV01,6.1.7601.17514,,,windows-7,windows-vista,\n', twice)).toBeUndefined();
    expect(scan('SRV01,6.1.7601.17514,,,,,6.1.7601\n', twice)).toBeUndefined();
  });

  test('says nothing that the row before it said', () => {
    const words = createWordTable();
    const row = noRow();
    const bytes = createTextBytes()(
      'SRV01,6.1.7601.17514,windows-7,2023-04-01 08:15,KB2688338,\nSRV02,6.1.7601.17514,,,,\n',
    );
    expect(scanRow(bytes, 0, ALL, words, row)).toBe(true);
    expect([row.product > 0, row.kbs > 0, row.bootEnd - row.bootFrom]).toEqual([true, true, 16]);
    expect(scanRow(bytes, row.next, ALL, words, row)).toBe(true);
    expect([row.product, row.kbs, row.bootFrom, row.bootEnd]).toEqual([0, 0, 0, 0]);
  });
});
