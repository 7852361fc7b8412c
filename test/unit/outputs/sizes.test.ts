import { describe, expect, test } from 'vitest';
import { LINE_MAX } from '../../../src/outputs/text/line-splitter.ts';
import { createOutputReader } from '../../../src/outputs/output-reader.ts';
import { finished, readOutputs } from '../../support/outputs.ts';
import { processorTime } from '../../support/processor-time.ts';

/* In a file of their own, since they take long: changing the source bit by bit leaves them out. */

/** Reading takes as much longer as there are more lines; where each looked at all the others, it would be the square. */
function expectToGrowWithLines(text: (count: number) => string): void {
  const took = [5000, 30_000].map((count) =>
    processorTime(() => {
      const { counts } = readOutputs(text(count));
      expect(counts.lines).toBeGreaterThanOrEqual(count);
    }),
  );
  const [few = NaN, many = NaN] = took;
  // Six times as long, or with the square 36 times; the first reading is the slower one, since nothing is compiled yet.
  expect(many / few, `${few} ms, then ${many} ms`).toBeLessThan(18);
}

describe('sizes', () => {
  test('one line of 5 MB is too long, and the lines around it are read', () => {
    const { machines, badLines } = readOutputs(
      `SRV01 6.1.7601.17514\n${'x6.1.7601.1 '.repeat(420_000)}\nSRV02 6.1.7601.17514`,
    );
    expect(machines.map(({ host }) => host)).toEqual(['SRV01', 'SRV02']);
    expect(badLines.map(({ line, reason, text }) => [line, reason, text.length])).toEqual([[2, 'too-long', 120]]);
  });

  test('a line that comes in small pieces is cut at the same place', () => {
    const reader = createOutputReader();
    for (let piece = 0; piece < 2000; piece += 1) reader.push('0123456789'.repeat(10));
    reader.push('\nSRV02 6.1.7601.17514');
    const { machines, badLines } = finished(reader);
    expect(machines).toHaveLength(1);
    expect(badLines.map(({ reason }) => reason)).toEqual(['too-long']);
    expect(LINE_MAX).toBeLessThan(200_000);
  });

  test('of a hundred thousand bad lines the first thousand are listed, all are counted', () => {
    const { badLines, counts } = readOutputs('nothing here\n'.repeat(100_000));
    expect(badLines).toHaveLength(1000);
    expect(counts).toEqual({
      lines: 100_000,
      consumed: 0,
      structural: 0,
      notUnderstood: 100_000,
      partly: 0,
      leftOut: 0,
    });
  });

  test.each<[string, (index: number) => string]>([
    ['updates of one machine', (index) => `SRV01;KB${1_000_000 + index}`],
    ['versions of one machine', (index) => `SRV01 6.1.${1000 + Math.trunc(index / 60_000)}.${index % 60_000}`],
    ['numbered updates', (index) => `      [01]: KB${1_000_000 + index}`],
    ['labels', (index) => `Label ${index}:     value`],
    ['properties', (index) => `Key${index}=value`],
    ['list properties', (index) => `Key${index} : value`],
    ['headers', () => 'Name      Version'],
    ['rulers', () => 'Version\n-------'],
    ['quotes', () => '"a","b,"c"'],
    ['digits and dots', () => '1.1.1.1.1.1.1.1.1.1.1.1.1111.1111.1.1.'],
    ['starts of one machine', (index) => `SRV01,6.1.7601,20${10 + (index % 80)}-01-01 00:00:00`],
    ['nameless updates with headers', (index) => `HotFixID\nKB${1_000_000 + index}`],
  ])('six times as many lines of %s take some six times as long', (_, line) => {
    expectToGrowWithLines((count) => Array.from({ length: count }, (_unused, index) => line(index)).join('\n'));
  });

  test.each([['9'], ['1.'], [' '], ['"'], [','], ['a:'], ['KB1'], ['('], ['[01]: '], ['-'], ['ab '], ['1/1/'], ['=']])(
    'lines of 60,000 characters made of %j take no more than a moment',
    (piece) => {
      const took = processorTime(() => {
        const line = piece.repeat(60_000 / piece.length);
        const { counts } = readOutputs(`${line}\nSRV01 ${line} 6.1.7601.17514\n${line}\n`);
        expect(counts.lines).toBe(3);
      });
      expect(took).toBeLessThan(5000);
    },
  );

  test('1,000 lines with long gaps between marks take no more than a moment', () => {
    const gap = ' '.repeat(50);
    const text = `---${gap}-------${gap}Serial:${gap}55041-507-00-84982\n`.repeat(1000);
    expect(processorTime(() => readOutputs(text))).toBeLessThan(5000);
  });

  test.each(['x","y', '"', 'SRV01,6.1.7601.17514,"a', 'a"b', ',"', '"",""'])(
    'six times as many lines of %j below a header take some six times as long',
    (line) => {
      expectToGrowWithLines((count) => `host,version,KBs,remarks\n${`${line}\n`.repeat(count)}`);
    },
  );
});
