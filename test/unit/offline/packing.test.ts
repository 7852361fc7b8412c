import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack } from '../../../src/offline/packing/pack.ts';
import { bytesFromText, textFromBytes } from '../../../src/offline/packing/text-code.ts';
import { unpack } from '../../../src/offline/packing/unpack.ts';

// Each model takes a hundred megabytes: few runs, and time for a machine that is busy.
test('what was packed comes back', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(unpack(pack(text))).toBe(text);
    }),
    { numRuns: 6 },
  );
});

test.each(['', 'a', '判定できません', 'ab'.repeat(5000)])('a text comes back: %#', (text) => {
  expect(unpack(pack(text))).toBe(text);
});

test('what repeats gets small', () => {
  expect(pack('KB2553549 '.repeat(1000)).length).toBeLessThan(150);
});

test('what was packed is nothing that HTML takes for markup', () => {
  const packed = pack(Array.from({ length: 3000 }, (_, index) => String.fromCodePoint(32 + index)).join(''));
  expect(packed.length).toBeGreaterThan(500);
  expect(packed).toMatch(/^[!-~]+$/);
  expect(packed).not.toMatch(/[&<>]/);
});

test('bytes come back from their text, with at most one zero behind them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const back = bytesFromText(textFromBytes(bytes));
      expect(back.slice(0, bytes.length)).toEqual(bytes);
      expect(back.length - bytes.length).toBeLessThanOrEqual(1);
    }),
  );
});

test('packing does not vary', () => {
  expect(pack('the same text, the same file')).toBe(pack('the same text, the same file'));
});
