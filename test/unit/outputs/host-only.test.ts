import { describe, expect, test } from 'vitest';
import { said, saidOf } from './fixtures.ts';
import { readOutputs } from '../../support/outputs.ts';

/* A list of machines names those too that did not answer: nothing is known of them, and they are not to be missed. */

const HEADER = '"CSName","Version","OSVersion","OSName","LastBootUpTime"';
const PLAIN = HEADER.replaceAll('"', '');

describe('a row with a host and nothing else', () => {
  test.each([
    ['Export-Csv of PowerShell 2', HEADER, '"SRV03",,,,'],
    ['empty quotes', HEADER, '"SRV03","","","",""'],
    ['no quotes', PLAIN, 'SRV03,,,,'],
    ['tabs', PLAIN.replaceAll(',', '\t'), 'SRV03\t\t\t\t'],
    ['semicolons', PLAIN.replaceAll(',', ';'), 'SRV03;;;;'],
    ['blanks between', PLAIN, ' SRV03 , , , , '],
    ['two columns', 'host,version', 'SRV03,'],
    ['version first', 'version;host', ';SRV03'],
    ['updates last', 'host,version,kb', 'SRV03,,'],
    ['wmic /format:csv', 'Node,Version', 'SRV03,'],
    ['wmic /format:csv, named twice', 'Node,CSName,Version', 'SRV03,SRV03,'],
    ['a column of no interest', 'host,owner,version', 'SRV03,,'],
    ['Japanese', 'サーバー,バージョン,起動日時', 'SRV03,,'],
  ])('is a machine: %s', (_name, header, row) => {
    const { machines, badLines, counts } = readOutputs(`${header}\n${row}\n`);
    expect(machines.map(said)).toEqual([{ host: 'SRV03' }]);
    expect(machines[0]?.lines).toEqual([{ input: 0, from: 2, to: 2 }]);
    expect(badLines).toEqual([]);
    expect(counts).toEqual({ lines: 2, consumed: 1, structural: 1, notUnderstood: 0, partly: 0, leftOut: 0 });
  });

  test.each([
    ['a word for no answer', 'host,version', 'SRV03,offline', 'no-answer'],
    ['another language’s', 'host,version', 'SRV03,応答なし', 'no-answer'],
    ['a sign', 'host,version', 'SRV03,?', 'no-answer'],
    ['a value that can’t be read', 'host,version', 'SRV03,see ticket', 'unreadable-value'],
    ['a version that is cut off', 'host,version', 'SRV03,6.1.7601.17...', 'cut-off'],
    ['a note in a column of no interest', 'host,version,note', 'SRV03,,retired', undefined],
    ['more cells than headers', 'host,version', 'SRV03,,retired', 'extra-cells'],
    ['an update of which only the description is known', 'Node,Description,HotFixID', 'SRV03,Update,', undefined],
  ])('is a machine besides what else stands there: %s', (_name, header, row, reason) => {
    const { machines, badLines, counts } = readOutputs(`${header}\n${row}\n`);
    expect(machines.map(said)).toEqual([{ host: 'SRV03' }]);
    expect(badLines).toMatchObject(reason === undefined ? [] : [{ line: 2, reason, partly: true }]);
    expect(counts).toMatchObject({ lines: 2, consumed: 1, structural: 1, notUnderstood: 0 });
  });

  test.each([
    ['no host', 'host,version', ',', 'no-fact'],
    ['a word that is no host', 'host,version', 'n/a,', 'no-name'],
    ['a line below the list', 'host,version', 'Total,3', 'prose'],
    ['two words', 'host,version', 'see below,', 'prose'],
    ['no column for hosts', 'version,edition', ',SRV03', 'unreadable-value'],
    ['a column of names, which may be files', 'Name,Version', 'SRV03,', 'no-fact'],
  ])('is none: %s', (_name, header, row, reason) => {
    const { machines, badLines } = readOutputs(`${header}\n${row}\n`);
    expect(machines).toEqual([]);
    expect(badLines.map((bad) => `${bad.line} ${bad.reason}`)).toEqual([`2 ${reason}`]);
  });

  test('is none without a header', () => {
    expect(saidOf('SRV01,6.1.7601.17514\nSRV03,\n')).toEqual([{ host: 'SRV01', version: '6.1.7601.17514' }]);
  });

  test('does not end the list', () => {
    expect(saidOf('host,version\nSRV01,6.1.7601.17514\nSRV03,\nSRV04,6.1.7601.18438\n')).toEqual([
      { host: 'SRV01', version: '6.1.7601.17514' },
      { host: 'SRV03' },
      { host: 'SRV04', version: '6.1.7601.18438' },
    ]);
  });

  test.each([
    ['before', ['host,version\nSRV03,\n', 'srv03 6.1.7601.18438\n']],
    ['after', ['srv03 6.1.7601.18438\n', 'host,version\nSRV03,\n']],
  ])('is joined with what another input says of the host %s it', (_name, inputs) => {
    const { machines } = readOutputs(...inputs);
    expect(machines).toHaveLength(1);
    expect(machines[0]).toMatchObject({ versions: [{ version: { revision: 18438 } }], conflicts: [] });
    expect(machines[0]?.lines).toHaveLength(2);
  });
});
