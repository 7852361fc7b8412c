import { expect, test } from 'vitest';
import { findCycle } from '../../../src/domain/supersedence.ts';

test('a cycle is found that nothing connects with what stands before it', () => {
  const build = '6.1.7601';
  const cycle = findCycle([
    { newer: 'KB2', older: 'KB1', build },
    { newer: 'KB8', older: 'KB9', build },
    { newer: 'KB9', older: 'KB8', build },
  ]);
  expect([...(cycle ?? [])].sort()).toEqual(['KB8', 'KB9']);
});
