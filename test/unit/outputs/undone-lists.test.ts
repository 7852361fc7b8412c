import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

function factsOf(text: string): readonly string[] {
  return readOutputs(text).machines.flatMap(({ host = '', versions, kbs }) => [
    ...kbs.map((kb) => `${host} ${kb}`),
    ...versions.map(({ version }) => `${host} ${String(version.revision)}`),
  ]);
}

const ROWS = 'APP07 KB2553549\nAPP08 KB2553549';
const VERSIONS = 'APP07 6.1.7601.18438\nAPP08 6.1.7601.18438';

describe('a list whose heading says that something was undone, below one that says it was done', () => {
  test.each([
    'Removed:',
    'Rolled back:',
    'Undone:',
    'Still to do:',
    'Backed out:',
    'Reverted:',
    'Taken back:',
    'Missing:',
    'Zurückgerollt:',
    'Entfernt:',
    'Noch offen:',
    '元に戻した：',
    '切り戻し済み：',
    '未実施：',
    'Retirés :',
    'Pendientes:',
    'Rimossi:',
    'Eliminados:',
    'Удалено:',
    '已卸载：',
    '제거됨:',
  ])('takes its machines back: %s', (heading) => {
    for (const gap of ['\n', '\n\n']) {
      for (const list of [ROWS, VERSIONS]) {
        expect(factsOf(`Installed:\n${list}${gap}${heading}\n${list}`)).toEqual([]);
        expect(factsOf(`Installed:\n${list}${gap}${heading}\nAPP07\nAPP08`)).toEqual([]);
      }
      expect(factsOf(`Installed:\n${ROWS}${gap}${heading}\nAPP08 KB2553549`)).toEqual(['APP07 KB2553549']);
    }
  });

  test.each([`Removed:\nAPP09 KB2488113`, 'Still to do:\nAPP09\nAPP10', `Required:\n${ROWS}`, `Target:\n${VERSIONS}`])(
    'leaves other machines, and those of which something is wanted: %s',
    (below) => {
      expect(factsOf(`Installed:\n${ROWS}\n\n${below}`)).toEqual(['APP07 KB2553549', 'APP08 KB2553549']);
    },
  );
});

describe('words about what stands below, at the end of a text', () => {
  test.each([
    'The data below are targets.',
    'Below: targets',
    'The values below are what we plan.',
    'Die Werte unten sind Zielwerte.',
    '下記の値は目標値です。',
    'Les valeurs ci-dessous sont les cibles.',
    'Oben: Sollwerte',
    '上記：目標値',
  ])('mean what stands above: %s', (words) => {
    for (const list of [ROWS, VERSIONS, `host,tcpip.sys\nAPP07,6.1.7601.18438`])
      for (const gap of ['\n', '\n\n']) expect(factsOf(list + gap + words)).toEqual([]);
  });

  test('mean what stands below, where there is something', () => {
    expect(factsOf(`${VERSIONS}\n\nThe values below are targets.\nAPP09 6.1.7601.18438`)).toEqual([
      'APP07 18438',
      'APP08 18438',
    ]);
  });
});
