import { describe, expect, test } from 'vitest';
import { addLines, spansOf } from '../../../src/outputs/text/line-spans.ts';
import { plainLine } from '../../../src/outputs/text/plain-line.ts';
import { createLineSplitter, LINE_MAX } from '../../../src/outputs/text/line-splitter.ts';

/** The lines of some chunks; those that are too long with a `!` before them. */
function linesOf(...chunks: readonly string[]): readonly string[] {
  const lines: string[] = [];
  const splitter = createLineSplitter(
    (line, tooLong) => lines.push(tooLong ? `!${line}` : line),
    (_text, from) => from,
  );
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

  test('are read on from where somebody stopped who reads in place', () => {
    const lines: string[] = [];
    const starts: number[] = [];
    const splitter = createLineSplitter(
      (line) => lines.push(line),
      (text, from) => {
        starts.push(from);
        return text.startsWith('quick\n', from) ? from + 6 : from;
      },
    );
    expect(splitter.hasRest()).toBe(false);
    splitter.push('quick\nslow\nquick\nre');
    expect(splitter.hasRest()).toBe(true);
    splitter.push('st\nquick\n');
    expect(splitter.hasRest()).toBe(false);
    expect(lines).toEqual(['slow', 'rest']);
    expect(starts).toEqual([0, 11, 3]);
    splitter.push('last');
    splitter.finish();
    expect(splitter.hasRest()).toBe(false);
    splitter.finish();
    expect(lines).toEqual(['slow', 'rest', 'last']);
  });
});

describe('spans of lines', () => {
  test.each<[readonly number[], readonly [number, number][]]>([
    [[], []],
    [[3], [[3, 3]]],
    [[3, 4, 5], [[3, 5]]],
    [
      [3, 5],
      [
        [3, 3],
        [5, 5],
      ],
    ],
    [
      [1, 2, 4, 5, 9],
      [
        [1, 2],
        [4, 5],
        [9, 9],
      ],
    ],
  ])('of %j are %j', (lines, spans) => {
    expect(spansOf(7, lines)).toEqual(spans.map(([from, to]) => ({ input: 7, from, to })));
  });

  test('are joined where one follows the other in the same input', () => {
    const lines = spansOf(0, [1, 2]);
    addLines(lines, spansOf(0, [3]));
    expect(lines).toEqual([{ input: 0, from: 1, to: 3 }]);
    addLines(lines, [...spansOf(0, [5]), ...spansOf(1, [6])]);
    expect(lines).toEqual([
      { input: 0, from: 1, to: 3 },
      { input: 0, from: 5, to: 5 },
      { input: 1, from: 6, to: 6 },
    ]);
    addLines(lines, []);
    expect(lines).toHaveLength(3);
  });
});

test.each([
  ['ＳＲＶ０１，６．１', 'SRV01,6.1'],
  ['SRV01\u3000x', 'SRV01 x'],
  ['SRV01\u00a0x\u2003y\u202fz', 'SRV01 x y z'],
  ['\ufeffSRV\u200b01\u202e', 'SRV01'],
  ['サーバー', 'サーバー'],
  ['SRV01', 'SRV01'],
])('%j is read as %j', (raw, text) => {
  expect(plainLine(raw)).toBe(text);
});
