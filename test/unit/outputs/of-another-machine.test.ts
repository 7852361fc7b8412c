import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

const RECORD =
  'PSComputerName : SRV01\nFileVersion    : 6.1.7601.24384\nFileName       : C:\\Windows\\System32\\drivers\\tcpip.sys';
const ROWS = 'SRV01 6.1.7601.24384';
const TABLE = 'Host,tcpip.sys\nSRV01,6.1.7601.24384';
const INVENTORY = [
  'Host Name:                 SRV01',
  'OS Version:                6.1.7601 Service Pack 1 Build 7601',
  'Hotfix(s):                 1 Hotfix(s) Installed.',
  '                           [01]: KB4022719',
].join('\n');
const OUTPUTS = [RECORD, ROWS, TABLE, INVENTORY];

function facts(text: string): readonly string[] {
  return readOutputs(text).machines.flatMap(({ versions, kbs }) => [...versions.map(String), ...kbs.map(String)]);
}

describe('what a note gives to another machine is not this one’s', () => {
  test.each([
    '(the following is from SRV02)',
    'took SRV02 instead',
    'could not reach it, took SRV02 instead',
    '(das folgende ist von SRV02)',
    '(ce qui suit vient de SRV02)',
    '(lo siguiente es de SRV02)',
    '(quanto segue è di SRV02)',
    '(het volgende is van SRV02)',
    '(следующее с SRV02)',
    '(o seguinte é do SRV02)',
    '（以下はSRV02のもの）',
    '(以下来自SRV02)',
    '(다음은 SRV02의 것)',
    'SRV02 stattdessen genommen',
    'pris SRV02 à la place',
  ])('above it: %s', (note) => {
    for (const output of [RECORD, INVENTORY]) expect(facts(`${note}\n${output}`), output).toEqual([]);
  });

  test.each([
    '(the above is from SRV02)',
    'took SRV02 instead',
    '(taken on SRV02 instead)',
    '(stammt von SRV02)',
    '(pris sur SRV02)',
    '(tomado de SRV02)',
    '(preso da SRV02)',
    '(genomen van SRV02)',
    '(взято с SRV02)',
    '(tirado do SRV02)',
    '（SRV02で取得）',
    '（SRV02の結果）',
    '(取自SRV02)',
    '(SRV02에서 가져옴)',
  ])('below it: %s', (note) => {
    for (const output of OUTPUTS) expect(facts(`${output}\n${note}`), output).toEqual([]);
  });
});

test.each([
  '(value of the old hardware)',
  'values from before the rebuild',
  '(before the reinstall)',
  'Werte von vor der Neuinstallation',
  "valeurs d'avant la réinstallation",
  'valores de antes de la reinstalación',
  'valori di prima della reinstallazione',
  'waarden van vóór de herinstallatie',
  'значения до переустановки',
  'valores de antes da reinstalação',
  '再構築前の値',
  '（旧ハードウェアの値）',
  '重装前的值',
  '재설치 전 값',
  'Lab machine with the same name',
  'Laborrechner mit gleichem Namen',
  '同名の検証機',
])('what a machine was before, or one of its name is, is not what it has: %s', (note) => {
  for (const output of OUTPUTS) {
    expect(facts(`${output}\n${note}`), output).toEqual([]);
    expect(facts(`${note}\n${output}`), output).toEqual([]);
  }
});

test.each([
  'Source: WinSxS',
  'Quelle: WinSxS',
  'Origine: WinSxS',
  '取得元：WinSxS',
  'Source: backup',
  'Source: install.wim',
])('a copy that is named as the source below a list is no file in use: %s', (note) => {
  for (const output of [RECORD, ROWS, TABLE]) expect(facts(`${output}\n${note}`), output).toEqual([]);
});

test.each([
  '(no answer from SRV02)',
  '(collected from ADMIN01)',
  '(exported by TOOL01)',
  '(checked from JUMP01 by Tom)',
  '(SRV02 is on holiday)',
  'as of today',
  'Stand heute',
  '(Stand von heute)',
  'Stand vom 12.11.2026',
  'État au 12/11/2026',
  'situazione al 12/11/2026',
  'по состоянию на сегодня',
  '2026年11月時点',
  '截至今天',
])('other notes leave it: %s', (note) => {
  for (const output of [ROWS, TABLE]) expect(facts(`${output}\n${note}`), output).toHaveLength(1);
});
