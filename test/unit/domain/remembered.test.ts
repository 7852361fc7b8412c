import { expect, test } from 'vitest';
import { remembered } from '../../../src/domain/remembered.ts';

test('the same text is read once, also after others, and gives the same object', () => {
  const asked: string[] = [];
  const read = remembered((text) => (asked.push(text), { text }));
  const first = read('a');
  expect(read('a')).toBe(first);
  expect(read('b')).toEqual({ text: 'b' });
  expect(read('a')).toBe(first);
  expect(asked).toEqual(['a', 'b']);
});

test('nothing is kept without end', () => {
  let asked = 0;
  const read = remembered((text) => (asked++, text));
  for (let index = 0; index < 2049; index += 1) read(`text ${index}`);
  expect(asked).toBe(2049);
  read('text 0');
  expect(asked).toBe(2050);
  read('text 2048');
  expect(asked).toBe(2050);
});
