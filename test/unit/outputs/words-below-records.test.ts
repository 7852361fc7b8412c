import { describe, expect, test } from 'vitest';
import { createOutputReader } from '../../../src/outputs/output-reader.ts';
import { finished } from '../../support/outputs.ts';

/* Words below the labels of a machine may be against what they say, as below a list. */

const RECORDS = [
  'Host: APP07\ntcpip.sys: 6.1.7601.24545',
  'Server: APP07\nKB: KB2553549',
  'Host: APP07\nInstalled: KB2553549',
];
const NOW = Date.UTC(2026, 10, 24);

function factsOf(text: string): readonly string[] {
  const reader = createOutputReader(NOW);
  reader.push(text);
  return finished(reader).machines.flatMap(({ host = '', versions, kbs }) => [
    ...kbs.map((kb) => `${host} ${kb}`),
    ...versions.map(({ version }) => `${host} ${String(version.revision)}`),
  ]);
}

describe('words below the labels of a machine', () => {
  test.each([
    'planned',
    'not applied',
    '- not yet -',
    'not rolled out so far',
    'noch nicht ausgerollt',
    'pas encore fait',
    'todavía no',
    'non ancora',
    'ainda não',
    'ещё нет',
    '未適用',
    '아직',
    '尚未',
    'backlog',
    'old',
  ])('take them back: %s', (words) => {
    for (const record of RECORDS)
      for (const gap of ['\n', '\n\n']) expect(factsOf(record + gap + words), record + gap + words).toEqual([]);
  });

  test('of the machine that they stand below', () => {
    const [first = ''] = RECORDS;
    const both = `Host: APP06\ntcpip.sys: 6.1.7601.24545\n\n${first}`;
    expect(factsOf(`${both}\nplanned`)).toEqual(['APP06 24545']);
    expect(factsOf(`${both}\n\nplanned`)).toEqual(['APP06 24545']);
    expect(factsOf(`${first}\nplanned\n\nHost: APP08\ntcpip.sys: 6.1.7601.24545`)).not.toContain('APP07 24545');
  });

  test.each(['Actual: 6.1.7601.17514', 'Ist: 6.1.7601.17514', 'Due: 2026-12-24'])(
    'with a value of their own, too: %s',
    (line) => {
      expect(factsOf(`Host: APP07\ntcpip.sys: 6.1.7601.24545\n${line}`)).toEqual([]);
    },
  );

  test.each([
    'OK',
    'Owner: Tom',
    'Rack: 12',
    'Windows Server 2008 R2',
    'Fixed version: 6.1.7601.17802',
    'Warranty: 2027-12-24',
  ])('leave them where nothing is against them: %s', (line) => {
    const [record = ''] = RECORDS;
    expect(factsOf(`${record}\n${line}`)).toEqual(['APP07 24545']);
  });
});
