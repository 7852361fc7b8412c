import { expect, test } from 'vitest';
import type { Role } from '../../../src/outputs/readers/columns.ts';
import { createWordTable } from '../../../src/outputs/word-table.ts';

const COMMA = 44;
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Asks a table for a cell that stands between two others. */
function asking() {
  const words = createWordTable();
  const find = (column: number, role: Role, cell: string) => {
    const text = `x,${cell},y`;
    return words.find(column, role, text, bytesOf(text), 2, 2 + cell.length);
  };
  return { words, find };
}

test('a cell is numbered once, by its text and the role of its column', () => {
  const { words, find } = asking();
  const product = find(2, 'product', 'windows-7-sp1');
  const updates = find(3, 'kb', 'KB2688338');
  expect(product).toBeGreaterThan(0);
  expect(updates).toBeGreaterThan(0);
  expect(updates).not.toBe(product);
  expect(find(2, 'product', 'windows-7-sp1')).toBe(product);
  expect(find(5, 'kb', 'KB2688338')).toBe(updates);
  expect(words.facts(product)).toMatchObject({ product: { product: 'windows-7', servicePack: 'SP1' }, kbs: [] });
  expect(words.facts(updates)).toMatchObject({ product: undefined, kbs: ['KB2688338'] });
  // One longer and one shorter are others.
  expect(words.facts(find(3, 'kb', 'KB2688338 KB2553549'))).toMatchObject({ kbs: ['KB2688338', 'KB2553549'] });
  expect(words.facts(find(3, 'kb', 'KB268833'))).toMatchObject({ kbs: ['KB268833'] });
});

test('a cell that has the place of another is told from it', () => {
  const { words, find } = asking();
  const updates = find(3, 'kb', 'KB2688338');
  // The same text in a column of another kind, and a longer one whose hash leads to the same place.
  expect(find(2, 'product', 'KB2688338')).toBe(0);
  expect(words.facts(find(3, 'kb', 'KB2688338 KB1000864')).kbs).toEqual(['KB2688338', 'KB1000864']);
  expect(find(3, 'kb', 'KB2688338')).toBe(updates);
});

test('a cell that says nothing is 0, and one that takes the whole row to read is -1', () => {
  const { words, find } = asking();
  expect(find(2, 'kb', 'none')).toBe(0);
  expect(find(2, 'os-version', '6.1.7601')).toBe(-1);
  expect(words.facts(0)).toMatchObject({ product: undefined, kbs: [] });
  expect(words.facts(9999)).toEqual({ product: undefined, kbs: [] });
});

test('the last cell of a column is known without looking it up, up to where it ends', () => {
  const { words, find } = asking();
  const same = (column: number, role: Role, text: string) => words.endOfSame(column, role, bytesOf(text), 0, COMMA);
  expect(same(2, 'kb', 'KB2688338,')).toBe(-1);
  find(2, 'kb', 'KB2688338');
  const number = find(2, 'kb', 'KB2688338');
  expect(words.last(2)).toBe(number);
  expect(words.last(3)).toBe(0);
  expect(same(2, 'kb', 'KB2688338,x')).toBe(9);
  expect(same(2, 'kb', 'KB2688338\n')).toBe(9);
  expect(same(2, 'kb', 'KB26883381,')).toBe(-1);
  expect(same(2, 'kb', 'KB268833,')).toBe(-1);
  expect(same(2, 'product', 'KB2688338,')).toBe(-1);
  expect(same(3, 'kb', 'KB2688338,')).toBe(-1);
});

test('more different cells than it keeps go the long way; those it has stay known', () => {
  const { find } = asking();
  const first = find(2, 'kb', 'KB1000000');
  const others = Array.from({ length: 16_382 }, (_, index) => find(2, 'kb', `KB${1_000_001 + index}`) - first);
  expect(others.findIndex((number, index) => number !== index + 1)).toBe(-1);
  expect(find(2, 'kb', 'KB2000000')).toBe(-1);
  expect(find(2, 'kb', 'KB1000000')).toBe(first);
  expect(find(2, 'kb', 'KB1016382')).toBe(first + 16_382);
});
