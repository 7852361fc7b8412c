import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonText } from '../../../src/api/json-text.ts';

test('is the same data, whatever it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue())), (value) => {
      expect(JSON.stringify(JSON.parse(jsonText(value)))).toBe(JSON.stringify(value));
    }),
  );
});

test('keeps what fits on one line, and indents the rest', () => {
  const long = 'x'.repeat(70);
  expect(jsonText({ a: [1, 2], b: undefined })).toBe('{"a":[1,2]}\n');
  expect(jsonText({ a: long, b: [long, { c: 1 }], d: undefined })).toBe(
    `{\n  "a": "${long}",\n  "b": ["${long}",{"c":1}]\n}\n`,
  );
});
