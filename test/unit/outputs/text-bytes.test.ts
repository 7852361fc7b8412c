import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTextBytes } from '../../../src/outputs/text/text-bytes.ts';

test('every character is one byte, those beyond ASCII all the same one, and a zero stands behind the text', () => {
  const bytesOf = createTextBytes();
  fc.assert(
    // Longer and shorter ones in turn: they share their memory.
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      const { bytes, ascii } = bytesOf(text);
      const codes = Array.from({ length: text.length }, (_, at) => Math.min(text.charCodeAt(at), 0x80));
      expect(bytes.subarray(0, text.length + 1).join(' ')).toBe([...codes, 0].join(' '));
      expect(ascii).toBe(codes.every((code) => code < 0x80));
    }),
    {
      numRuns: 30,
      examples: [
        [''],
        ['é1,6.1'],
        ['サーバー'],
        ['\u007f\u0080\u0081'],
        ['a'.repeat(1023)],
        ['a'.repeat(1024)],
        ['b'],
        ['\ud800'],
      ],
    },
  );
});
