import { describe, expect, test } from 'vitest';
import { assessMachine } from '../../../src/domain/assess-machine.ts';
import { createOutputReader } from '../../../src/outputs/output-reader.ts';
import { fleetFacts } from '../../../src/catalog/fleet-facts.ts';
import { catalog } from '../../../src/catalog/index.ts';
import { finished, readOutputs } from '../../support/outputs.ts';

/* What a column beside a version of tcpip.sys answers may be "no": then the version proves no fix. */

const facts = fleetFacts(catalog);
const FIXED = '6.1.7601.18438';
const OLD = '6.1.7601.17514';

function verdictOf(text: string): string | undefined {
  const [machine] = readOutputs(text).machines;
  return machine === undefined ? undefined : assessMachine(machine, facts.version, facts.installed).verdict;
}

/** The same row as a list, as columns from a spreadsheet, and as JSON. */
function everyWay(header: string, version: string, cell: string): readonly string[] {
  return [
    `host,tcpip.sys,${header}\nWEB3,${version},${cell}`,
    `Name\ttcpip.sys\t${header}\nWEB3\t${version}\t${cell}`,
    JSON.stringify([{ host: 'WEB3', 'tcpip.sys': version, [header]: cell }]),
  ];
}

const REFUSALS = [
  ['Installed', 'No'],
  ['Present', 'false'],
  ['Patched', 'n'],
  ['Fixed?', 'no'],
  ['Compliant', 'No'],
  ['Compliance', 'non-compliant'],
  ['Erledigt', 'nein'],
  ['Appliqué', 'non'],
  ['Instalado', 'no'],
  ['Installato', 'no'],
  ['Feito', 'não'],
  ['Установлено', 'нет'],
  ['適用', '未'],
  ['判定', 'NG'],
  ['対応', '×'],
  ['설치', '아니요'],
  ['已安装', '否'],
  ['Result', '❌'],
] as const;

describe('an answer beside a version', () => {
  test.each(REFUSALS)('%j with %j proves no fix, and is listed', (header, cell) => {
    for (const text of everyWay(header, FIXED, cell)) {
      expect([text, verdictOf(text) ?? 'cannot-tell']).toEqual([text, 'cannot-tell']);
      expect(readOutputs(text).badLines).not.toEqual([]);
    }
  });

  test.each(REFUSALS)('%j with %j leaves a version without the fix', (header, cell) => {
    for (const text of everyWay(header, OLD, cell)) expect([text, verdictOf(text)]).toEqual([text, 'not-fixed']);
  });

  test('no update proves it either, and the version told elsewhere stays doubted', () => {
    expect(verdictOf(`host,tcpip.sys,Compliant\nWEB3,${FIXED},no\n\nWEB3 ${FIXED}`)).toBe('cannot-tell');
    expect(verdictOf(`WEB3 ${FIXED}\n\nhost,tcpip.sys,Compliant\nWEB3,${FIXED},no`)).toBe('cannot-tell');
    expect(verdictOf(`host,tcpip.sys,Compliant\nWEB3,${FIXED},no\n\nhost,installed kb\nWEB3,KB2553549`)).toBe(
      'cannot-tell',
    );
  });

  test.each([
    ['Installed', 'Yes'],
    ['Compliant', 'true'],
    ['Fixed?', 'yes'],
    ['判定', 'OK'],
    ['確認', '済'],
    ['Done', 'n/a'],
    ['Remark', '✅'],
    ['Result', '(/)'],
    ['Drive', 'C:'],
  ])('%j with %j leaves it', (header, cell) => {
    for (const text of everyWay(header, FIXED, cell)) expect([text, verdictOf(text)]).toEqual([text, 'fixed']);
  });
});

describe('a cell that leaves the version to nobody', () => {
  test.each([
    ['Active', 'No'],
    ['Check', 'NOK'],
    ['OK?', 'no'],
    ['Remark', '❌'],
    ['Notes', '⛔'],
    ['Location', String.raw`D:\Images`],
    ['Drive', 'F:'],
    ['Laufwerk', 'E:\\'],
    ['Site', String.raw`\\nas1\backup`],
  ])('%j with %j', (header, cell) => {
    for (const text of everyWay(header, FIXED, cell).slice(0, 2)) {
      expect([text, verdictOf(text) ?? 'cannot-tell']).toEqual([text, 'cannot-tell']);
      expect(readOutputs(text).badLines).not.toEqual([]);
    }
  });

  test.each(['Umsetzung', '作業日', 'Installed', 'Go-live', 'Patch date', 'Due'])(
    'a day to come below %j',
    (header) => {
      for (const [day, count] of [
        ['2027-02-01', 0],
        ['2026-02-01', 1],
      ] as const) {
        const reader = createOutputReader(Date.UTC(2026, 10, 24));
        reader.push(`host,tcpip.sys,Checked,${header}\nWEB3,${FIXED},2026-11-01,${day}`);
        expect(finished(reader).machines.flatMap(({ versions }) => versions)).toHaveLength(count);
      }
    },
  );
});

describe('a column that asks whether the file or the update is there', () => {
  const PATH = 'C:\\Windows\\System32\\drivers\\tcpip.sys';
  const HEADINGS = ['Exists', 'Present', 'Found', 'Loaded', 'Copied', 'InUse', 'Success', 'Valid', 'Test-Path'];
  const OTHERS = ['Existiert', 'Geladen', 'Existe', 'Présent', 'Esiste', 'Bestaat', 'Существует', '存在'];
  const MORE = ['FileExists', 'Is present', 'On disk', 'In place', 'Active', 'Match', 'Available', 'Updated'];
  const OF_MORE = ['Carregado', '読み込み', '已找到', '已載入', '로드됨', '발견', 'Trouvé', 'Gefunden'];

  test.each([...HEADINGS, ...OTHERS, ...MORE, ...OF_MORE])('refuses both beside a no: %s', (heading) => {
    for (const no of ['False', 'No', '0']) {
      const version = `Computer,FileName,FileVersion,${heading}\nAPP07,${PATH},6.1.7601.24545,${no}`;
      expect(
        readOutputs(version).machines.every(({ versions }) => versions.every(({ refused }) => refused)),
        no,
      ).toBe(true);
      const update = `Computer,HotFixID,${heading}\nAPP07,KB2553549,${no}`;
      expect(
        readOutputs(update).machines.flatMap(({ kbs }) => [...kbs]),
        no,
      ).toEqual([]);
    }
    const yes = `Computer,FileName,FileVersion,${heading}\nAPP07,${PATH},6.1.7601.24545,True`;
    expect(readOutputs(yes).machines.map(({ versions }) => versions.map(({ refused }) => refused === true))).toEqual([
      [false],
    ]);
  });

  test.each(['Exists', 'Loaded', 'Copied', 'In use', 'Valid', 'Count', 'Hits', 'Kopiert', '件数', '存在する'])(
    'says of none that it is installed: %s',
    (heading) => {
      for (const yes of ['Yes', '1', 'x', '2024-05-01'])
        for (const text of [
          `Computer,KB,${heading}\nAPP07,KB2553549,${yes}`,
          `Computer,KB,Wave,${heading}\nAPP07,KB2553549,2,${yes}`,
          `Computer,Patch,${heading}\nAPP07,KB2553549,${yes}`,
          `KB,${heading}\nKB2553549,${yes}`,
          `Computer : APP07\nKB : KB2553549\n${heading} : ${yes}`,
          `Computer,${heading}\nAPP07,KB2553549`,
          `APP07\n${heading}:\nKB2553549`,
          `Computer,Version,${heading}\nAPP07,6.1.7601.24545,${yes}`,
          `tcpip.sys,${heading}\n6.1.7601.24545,12`,
        ])
          expect(
            readOutputs(text).machines.flatMap(({ kbs, versions }) => [...kbs, ...versions]),
            text,
          ).toEqual([]);
    },
  );

  test.each(['zero', '0x0', 'none', '?'])('is no number of updates that are there: %s', (cell) => {
    expect(readOutputs(`Computer,HotFixID,Count\nAPP07,KB2553549,${cell}`).machines[0]?.kbs ?? []).toEqual([]);
  });

  test.each(['Count', 'Hits', 'Instances', 'Matches', 'Occurrences', 'Qty', 'Anzahl', '件数', '個数', 'Quantità'])(
    'or counts it: %s',
    (heading) => {
      expect(readOutputs(`Computer,HotFixID,${heading}\nAPP07,KB2553549,0`).machines[0]?.kbs).toEqual([]);
      expect(readOutputs(`Computer,HotFixID,${heading}\nAPP07,KB2553549,1`).machines[0]?.kbs).toEqual(['KB2553549']);
    },
  );

  test('beside the code of an error none is installed', () => {
    expect(readOutputs('Computer,HotFixID,ErrorCode\nAPP07,KB2553549,1').machines[0]?.kbs).toEqual([]);
    expect(readOutputs('Computer,HotFixID,ErrorCode\nAPP07,KB2553549,0').machines[0]?.kbs).toEqual(['KB2553549']);
  });
});
