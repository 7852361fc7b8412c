import { describe, expect, test } from 'vitest';
import { LINE_MAX } from '../../../src/outputs/text/line-splitter.ts';
import { accountOf } from './fixtures.ts';
import { readOutputs } from '../../support/outputs.ts';

const ROW = 'SRV01 6.1.7601.17514';

describe('a line that is copied along', () => {
  test.each([
    'C:\\Users\\admin>wmic datafile get Version',
    'C:\\>',
    'c:\\Program Files (x86)>systeminfo',
    '  D:\\x>dir 2012',
    'PS C:\\Users\\admin> Get-HotFix -Id KB2688338',
    'PS C:\\>',
    '---',
    '=====',
    '- - - -',
    '***',
    '###',
    '~~~~',
    '_____',
    '+---+---+',
    '|-------|',
    '',
    ' ',
    '   ',
  ])('says nothing, and is none of those that are not understood: %j', (line) => {
    expect(accountOf(line, ROW)).toEqual({ said: [ROW], took: ['2 free-line'], bad: [], structural: 1 });
  });

  test.each([
    'C:\\Users\\admin',
    'C:Users>x',
    'CC:\\>',
    'x PS C:\\>',
    'psC:\\>',
    'C:\\a"b>',
    'C:\\a|b>',
    `C:\\${'a'.repeat(201)}>`,
    '--',
    '--- x',
    'x ---',
    '-/-',
  ])('or is: %j', (line) => {
    expect(accountOf(line, ROW)).toMatchObject({ said: [ROW], bad: ['1 no-fact'], structural: 0 });
  });
});

describe('a line that nobody wanted', () => {
  const TABLE = ['Quelle  Hotfix-ID', '------  ---------', 'SRV01   KB2688338'] as const;
  const [HEADING, RULER, FIRST] = TABLE;

  test('may be the heading of a table, if a ruler follows at once', () => {
    expect(accountOf(...TABLE)).toMatchObject({ bad: [], structural: 2 });
    expect(accountOf('Results', ...TABLE)).toMatchObject({ bad: ['1 no-fact'], structural: 2 });
    expect(accountOf(HEADING, 'note', RULER, FIRST).bad).toContain('1 no-fact');
    expect(accountOf(HEADING, ROW, RULER)).toMatchObject({ bad: ['1 no-fact'], structural: 1 });
    expect(accountOf(HEADING, 'SRV02,6.1.7601.17514', '', ROW).bad).toEqual(['1 no-fact']);
  });

  test('is listed at the end of its input', () => {
    expect(accountOf(ROW, HEADING).bad).toEqual(['2 no-fact']);
    const { badLines, counts } = readOutputs(`${HEADING}\n`, `${RULER}\n${FIRST}\n`);
    expect(badLines).toMatchObject([{ input: 0, line: 1, reason: 'no-fact', text: HEADING }]);
    expect(counts).toEqual({ lines: 3, consumed: 1, structural: 1, notUnderstood: 1, partly: 0, leftOut: 0 });
  });
});

test('a line that is too long ends what is open', () => {
  const output = `CSName=SRV01\n${'x'.repeat(LINE_MAX + 1)}\nVersion=6.1.7601.17514\n`;
  const { machines, badLines } = readOutputs(output);
  expect(machines.map(({ host }) => host)).toEqual([undefined]);
  expect(badLines.map(({ line, reason, text }) => [line, reason, text.length])).toEqual([
    [1, 'no-fact', 12],
    [2, 'too-long', 120],
  ]);
});

test('lines that are not understood come in their order, of each input by itself', () => {
  const { badLines, counts } = readOutputs('a\nCSName=SRV01\nb\n', 'Name=x\nc\n', 'd');
  expect(badLines.map(({ input, line }) => `${input}:${line}`)).toEqual(['0:1', '0:2', '0:3', '1:1', '1:2', '2:1']);
  expect(counts).toEqual({ lines: 6, consumed: 0, structural: 0, notUnderstood: 6, partly: 0, leftOut: 0 });
});

test('lines that a reader gives back late come in their order all the same', () => {
  expect(accountOf('Remark:    x', '[01]: KB29', 'Owner:     y').bad).toEqual(['1 no-fact', '2 cut-off', '3 no-fact']);
  const { badLines } = readOutputs('x\nx\nx\n', 'Remark:    x\n[01]: KB29\n');
  expect(badLines.map(({ input, line }) => `${input}:${line}`)).toEqual(['0:1', '0:2', '0:3', '1:1', '1:2']);
});

test('a thousand lines that are not understood are listed, all are counted', () => {
  const { badLines, counts } = readOutputs('x\n'.repeat(1001));
  expect([badLines.length, counts.notUnderstood]).toEqual([1000, 1001]);
});
