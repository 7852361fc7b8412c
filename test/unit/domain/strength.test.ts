import { describe, expect, test } from 'vitest';
import { STRENGTHS, strengthOf, type SourceKind } from '../../../src/domain/strength.ts';

describe('strengthOf', () => {
  test.each<[SourceKind[], string | undefined]>([
    [[], undefined],
    [['official'], 'official'],
    [['third-party', 'official'], 'official'],
    [['scanner', 'scanner', 'official'], 'official'],
    [['scanner'], 'third-party'],
    [['scanner', 'third-party'], 'third-party'],
    [['scanner', 'scanner'], 'scanner'],
    [['scanner', 'third-party', 'scanner'], 'scanner'],
    [['independent', 'scanner', 'scanner'], 'scanner'],
    [['independent'], 'independent'],
    [['independent', 'scanner'], 'independent'],
    [['third-party'], 'third-party'],
    [['third-party', 'third-party'], 'third-party'],
  ])('%j is as strong as %s', (kinds, strength) => {
    expect(strengthOf(kinds)).toBe(strength);
    expect(strengthOf(kinds.toReversed())).toBe(strength);
  });

  test('a further source never makes a figure weaker', () => {
    const kinds: readonly SourceKind[] = ['official', 'scanner', 'independent', 'third-party'];
    const rank = (of: readonly SourceKind[]) => STRENGTHS.indexOf(strengthOf(of) ?? 'third-party');
    for (const a of kinds)
      for (const b of kinds) for (const c of kinds) expect(rank([a, b, c])).toBeLessThanOrEqual(rank([a, b]));
  });
});
