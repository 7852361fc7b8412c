import { describe, expect, test } from 'vitest';
import { createLineSplitter, LINE_MAX, plainLine } from '../../../src/outputs/text/line-splitter.ts';

/** The lines of some chunks; those that are too long with a `!` before them. */
function linesOf(...chunks: readonly string[]): readonly string[] {
  const lines: string[] = [];
  const splitter = createLineSplitter((line, tooLong) => lines.push(tooLong ? `!${line}` : line));
  for (const chunk of chunks) splitter.push(chunk);
  splitter.finish();
  return lines;
}

describe('lines', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['end with LF', ['a\nb\n'], ['a', 'b']],
    ['end with CR LF', ['a\r\nb\r\n'], ['a', 'b']],
    ['end with CR CR LF, as wmic writes', ['a\r\r\nb\r\r\n'], ['a', 'b']],
    ['end with CR', ['a\rb\n'], ['a', 'b']],
    ['end with several CR', ['a\r\rb\n'], ['a', 'b']],
    ['end with the text', ['a\nb'], ['a', 'b']],
    ['end with the text, after a CR', ['a\nb\r'], ['a', 'b']],
    ['may be empty', ['\n\na\n\n'], ['', '', 'a', '']],
    ['are none in an empty text', [''], []],
    ['may come in pieces', ['a', 'b\nc', '', 'd', '\n'], ['ab', 'cd']],
    ['may be cut at their ends', ['a\r', '\nb', '\n', 'c'], ['a', 'b', 'c']],
  ])('%s', (_name, chunks, lines) => {
    expect(linesOf(...chunks)).toEqual(lines);
  });

  test('are too long beyond a limit, and only they are', () => {
    const longest = 'x'.repeat(LINE_MAX);
    for (const cut of [0, 1, LINE_MAX - 1, LINE_MAX]) {
      const pieces = (text: string) => [text.slice(0, cut), text.slice(cut)];
      expect(linesOf(...pieces(`${longest}\na\n`))).toEqual([longest, 'a']);
      expect(linesOf(...pieces(`${longest}y\na\n`))).toEqual([`!${longest}`, 'a']);
    }
    expect(linesOf(longest, 'y')).toEqual([`!${longest}`]);
    expect(linesOf(longest, longest, '\na')).toEqual([`!${longest}`, 'a']);
    expect(linesOf(`${longest}y`, '')).toEqual([`!${longest}`]);
  });

  test('may all end with CR, however long the text and wherever it is cut', () => {
    const text = 'x'.repeat(99).concat('\r').repeat(1000);
    const whole = linesOf(text);
    expect(whole).toEqual(Array.from({ length: 1000 }, () => 'x'.repeat(99)));
    for (const size of [7, 100, 20_004, 70_000]) {
      const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
        text.slice(at * size, (at + 1) * size),
      );
      expect(linesOf(...chunks)).toEqual(whole);
    }
    expect(linesOf('\r', '\n', 'a\n')).toEqual(['', 'a']);
    expect(linesOf('\r', 'a', '\r', '\r', 'b\r', '\n', '\rc')).toEqual(['', 'a', 'b', '', 'c']);
  });
});

test.each([
  ['ＳＲＶ０１，６．１', 'SRV01,6.1'],
  ['SRV01\u3000x', 'SRV01 x'],
  ['SRV01\u00a0x\u2003y\u202fz', 'SRV01 x y z'],
  ['\ufeffSRV\u200b01\u202e', 'SRV01'],
  ['サーバー', 'サーバー'],
  ['\x1b[0;33mSRV01 | CHANGED\x1b[0m\x1b[K', 'SRV01 | CHANGED'],
  ['SRV01', 'SRV01'],
])('%j is read as %j', (raw, text) => {
  expect(plainLine(raw)).toBe(text);
});
