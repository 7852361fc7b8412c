import { describe, expect, test } from 'vitest';
import type { KbNumber } from '../../../src/domain/facts.ts';
import { findCycle, supersededBy, supersedenceChain, type Supersedence } from '../../../src/domain/supersedence.ts';

/** `links('KB2>KB1')`: KB2 replaces KB1. */
function links(...arrows: readonly `${KbNumber}>${KbNumber}`[]): readonly Supersedence[] {
  return arrows.map((arrow) => {
    const [newer, older] = arrow.split('>') as [KbNumber, KbNumber]; // the template type promises both
    return { newer, older, build: '6.1.7601' };
  });
}

describe('supersededBy', () => {
  test('names each direct replacement once, in the order given', () => {
    expect(supersededBy('KB1', links('KB3>KB1', 'KB2>KB1', 'KB3>KB1', 'KB4>KB2'))).toEqual(['KB3', 'KB2']);
  });

  test('names none for the newest update', () => {
    expect(supersededBy('KB3', links('KB3>KB1'))).toEqual([]);
  });
});

describe('supersedenceChain', () => {
  const chain = links('KB3>KB2', 'KB2>KB1', 'KB4>KB3', 'KB9>KB8');

  test.each<KbNumber>(['KB1', 'KB2', 'KB3', 'KB4'])('gives the whole chain, oldest first, from %s', (kb) => {
    expect(supersedenceChain(kb, chain)).toEqual(['KB1', 'KB2', 'KB3', 'KB4']);
  });

  test('is the update alone where nothing is declared', () => {
    expect(supersedenceChain('KB5', chain)).toEqual(['KB5']);
  });

  test('follows the first of several replaced updates', () => {
    expect(supersedenceChain('KB3', links('KB3>KB2', 'KB3>KB1'))).toEqual(['KB2', 'KB3']);
  });

  test('ends on a cycle, with the update in it', () => {
    expect(supersedenceChain('KB1', links('KB1>KB2', 'KB2>KB1'))).toContain('KB1');
  });
});

describe('findCycle', () => {
  test.each([
    ['no links', links()],
    ['a chain', links('KB2>KB1', 'KB3>KB2')],
    ['a diamond', links('KB2>KB1', 'KB3>KB1', 'KB4>KB2', 'KB4>KB3')],
    ['a link given twice', links('KB2>KB1', 'KB2>KB1')],
  ])('finds none in %s', (_, given) => {
    expect(findCycle(given)).toBeUndefined();
  });

  test.each([
    ['an update that replaces itself', links('KB1>KB1'), ['KB1']],
    ['two that replace each other', links('KB1>KB2', 'KB2>KB1'), ['KB1', 'KB2']],
    ['three in a ring', links('KB1>KB2', 'KB2>KB3', 'KB3>KB1'), ['KB1', 'KB2', 'KB3']],
    ['a ring that nothing connects with what stands before it', links('KB2>KB1', 'KB8>KB9', 'KB9>KB8'), ['KB8', 'KB9']],
    ['a ring behind a tail', links('KB2>KB1', 'KB3>KB2', 'KB4>KB3', 'KB2>KB4'), ['KB2', 'KB3', 'KB4']],
  ])('finds %s', (_, given, members) => {
    expect([...(findCycle(given) ?? [])].sort()).toEqual(members);
  });
});
