import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

/* A remark below a list may hold a version or an update itself: it is one all the same. */

function factsOf(text: string): readonly string[] {
  return readOutputs(text).machines.flatMap(({ host = '', versions, kbs }) => [
    ...kbs.map((kb) => `${host} ${kb}`),
    ...versions.map(({ version }) => `${host} ${String(version.revision)}`),
  ]);
}

const VERSIONS = [
  'APP07 6.1.7601.24545\nAPP08 6.1.7601.24545',
  'host,tcpip.sys\nAPP07,6.1.7601.24545\nAPP08,6.1.7601.24545',
];
const UPDATES = ['APP07 KB2553549\nAPP08 KB2553549', 'host,installed kb\nAPP07,KB2553549\nAPP08,KB2553549'];

describe('a remark with a version below a list of versions', () => {
  test.each([
    'Actual: 6.1.7601.17514',
    'Found on both: 6.1.7601.17514',
    'Really it is 6.1.7601.17514 everywhere',
    'Ist: 6.1.7601.17514',
    'Tatsächlich gefunden: 6.1.7601.17514',
    'Trouvé : 6.1.7601.17514',
    'Encontrado en todos: 6.1.7601.17514',
    '実際は 6.1.7601.17514',
    '実際の値：6.1.7601.17514',
    'Not 6.1.7601.24545',
    'KB2553549 missing',
    'Still without KB2553549',
    'Installation of KB2553549 failed on these',
  ])('takes it back: %s', (remark) => {
    for (const list of VERSIONS)
      for (const gap of ['\n', '\n\n']) {
        if (gap === '\n\n' && /^(?:Still|Inst)/.test(remark)) continue;
        expect(factsOf(`${list}${gap}${remark}`), list + gap + remark).toEqual([]);
      }
  });

  test.each([
    'Fixed version: 6.1.7601.17802',
    'Minimum 6.1.7601.17802',
    'First fixed version 6.1.7601.17802',
    'Solution: install KB2553549',
    'APP09 still has 6.1.7601.17514',
    'APP08 afd.sys 6.1.7601.17514',
    'afd.sys 6.1.7601.17514',
    'See KB2553549',
    '(KB2553549)',
    'Agent 5.0.8412.1000',
    'https://support.microsoft.com/kb/2553549',
  ])('leaves it where it says nothing against it: %s', (remark) => {
    for (const list of VERSIONS) expect(factsOf(`${list}\n${remark}`), list).toEqual(['APP07 24545', 'APP08 24545']);
  });

  test.each([
    'APP07 still has 6.1.7601.17514',
    'APP07 not yet: 6.1.7601.17514',
    'APP07: in truth 6.1.7601.17514',
    'On APP07 I see 6.1.7601.17514',
    'APP07 は実際は 6.1.7601.17514',
    'APP07 hat noch 6.1.7601.17514',
    'KB2553549 missing on APP07',
  ])('takes the machine back that it names: %s', (remark) => {
    for (const list of VERSIONS)
      for (const gap of ['\n', '\n\n'])
        expect(factsOf(`${list}${gap}${remark}`), list + gap + remark).toEqual(['APP08 24545']);
  });
});

describe('a remark with an update below a list of updates', () => {
  test.each([
    'APP07 does not have KB2553549',
    'KB2553549 failed on APP07',
    'APP07: KB2553549 failed (0x80070643)',
    'KB2553549 fehlt auf APP07',
    'APP07 attend KB2553549',
    'APP07 に KB2553549 は未適用',
    'APP07 KB2553549 postponed to May',
  ])('takes it away from the machine that it names: %s', (remark) => {
    for (const list of UPDATES)
      for (const gap of ['\n', '\n\n'])
        expect(factsOf(`${list}${gap}${remark}`), list + gap + remark).toEqual(['APP08 KB2553549']);
  });

  test('does so below what a program printed', () => {
    const printed = 'CSName  HotFixID\nAPP07   KB2553549\nAPP08   KB2553549';
    for (const remark of ['APP07 does not have KB2553549', 'KB2553549 failed on APP07'])
      expect(factsOf(`${printed}\n${remark}`), remark).toEqual(['APP08 KB2553549']);
  });

  test.each([
    'Missing: KB2553549',
    'KB2553549 missing',
    'KB2553549 failed',
    'KB2553549 pending',
    'KB2553549: not installed',
    'KB2553549 ausstehend',
    'Fehlt: KB2553549',
    'KB2553549 manquant',
    'Falta KB2553549',
    'KB2553549 не установлено',
    'KB2553549 未適用',
    '未安装 KB2553549',
    'KB2553549 미설치',
  ])('takes it away from all: %s', (remark) => {
    for (const list of UPDATES)
      for (const gap of ['\n', '\n\n']) expect(factsOf(`${list}${gap}${remark}`), list + gap + remark).toEqual([]);
  });

  test('takes away no other update, and heads what follows', () => {
    for (const text of [
      'APP07 KB2553549\nKB976902 failed',
      'APP07 KB2553549\nAPP07: KB976902 failed (0x80070643)',
      'APP07 KB2553549\n\nMissing: KB2553549\nAPP08\nAPP09',
      'APP07 KB2553549\n\nKB2553549 missing on:\nAPP08\nAPP09',
      'APP07 KB2553549\nKB2553549 installed',
    ])
      expect(factsOf(text), text).toEqual(['APP07 KB2553549']);
  });
});
