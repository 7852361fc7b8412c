import { expect, test } from 'vitest';
import { createKindTable } from '../../../src/outputs/kind-table.ts';

test('every pair of a version and a product has its own number, and keeps it while the table grows', () => {
  const kinds = createKindTable();
  const pairs = Array.from({ length: 6000 }, (_, index) => ({
    version: { major: 6 + (index % 2), minor: index % 3, build: 7600 + (index % 5), revision: index >> 2, end: 0 },
    product: index % 7,
  }));
  const numbers = pairs.map(({ version, product }) => kinds.find(version, product));
  expect(numbers).toEqual(pairs.map((_, index) => index + 1));
  expect(pairs.map(({ version, product }, index) => kinds.find({ ...version, end: index }, product))).toEqual(numbers);
  expect(numbers.map((number) => kinds.product(number))).toEqual(pairs.map(({ product }) => product));
  expect(numbers.map((number) => kinds.version(number))).toEqual(
    pairs.map(({ version: { major, minor, build, revision } }) => ({
      version: { major, minor, build, revision },
      tag: undefined,
      origin: 'text',
    })),
  );
});

test('pairs that differ in one number are two', () => {
  const kinds = createKindTable();
  const version = { major: 6, minor: 1, build: 7601, revision: 17514, end: 0 };
  const found = [
    kinds.find(version, 0),
    kinds.find({ ...version, major: 7 }, 0),
    kinds.find({ ...version, minor: 0 }, 0),
    kinds.find({ ...version, build: 7600 }, 0),
    kinds.find({ ...version, revision: 17515 }, 0),
    kinds.find(version, 1),
  ];
  expect(found).toEqual([1, 2, 3, 4, 5, 6]);
  expect(kinds.find(version, 0)).toBe(1);
});

test('pairs whose hashes lead to the same place are two', () => {
  const kinds = createKindTable();
  const version = { major: 6, minor: 1, build: 7601, revision: 17514, end: 0 };
  const others = [
    [{ ...version, major: 5 }, 0],
    [{ ...version, build: 7255 }, 0],
    [{ ...version, revision: 1024 }, 0],
    [version, 153],
  ] as const;
  expect(kinds.find(version, 0)).toBe(1);
  expect(others.map(([other, product]) => kinds.find(other, product))).toEqual([2, 3, 4, 5]);
  expect(kinds.find(version, 0)).toBe(1);
});
