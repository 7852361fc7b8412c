import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

/*
 * A few words below a list may be the heading of the next one, or say of this one that it is planned, missing, a copy:
 * where nothing follows that they head, they say it of this one.
 */

const LISTS = [
  'APP07 6.1.7601.24545\nAPP08 6.1.7601.24545',
  'APP07 KB2553549\nAPP08 KB2553549',
  'host,tcpip.sys\nAPP07,6.1.7601.24545\nAPP08,6.1.7601.24545',
  'host,installed kb\nAPP07,KB2553549\nAPP08,KB2553549',
];

function factsOf(text: string): readonly (string | number)[] {
  return readOutputs(text).machines.flatMap(({ versions, kbs }) => [
    ...kbs,
    ...versions.map(({ version }) => version.revision),
  ]);
}

describe('words below a list that deny, want or put off', () => {
  test.each([
    'planned',
    'Wanted',
    'not installed',
    'not patched yet',
    'pending',
    'no',
    'none',
    'rejected',
    'unknown',
    'TBD',
    'offline',
    'timeout',
    'copy',
    'ausstehend',
    'noch nicht',
    'nicht vorhanden',
    'nein',
    'manquant',
    'pas installé',
    'pendiente',
    'no aplicado',
    'mancante',
    'non presente',
    'pendente',
    'não instalada',
    'ontbreekt',
    'нет',
    'не установлено',
    '未適用',
    '予定',
    'なし',
    '미설치',
    '예정',
    '未安装',
    '没有',
    '- not yet',
    '-> not yet',
    '> planned',
    '[planned]',
    '*planned*',
    '--- planned ---',
    'Planned:',
  ])('say it of this one where nothing follows: %s', (words) => {
    for (const list of LISTS)
      for (const text of [`${list}\n${words}`, `${list}\n${words}\n\nRegards, Tom`]) {
        expect(factsOf(text), text).toEqual([]);
        expect(readOutputs(text).machines.map(({ host }) => host)).toEqual(['APP07', 'APP08']);
      }
  });

  test.each(['planned', 'not installed', 'pendiente', 'нет', '未適用', '미설치', 'Planned:', '- not yet'])(
    'say it behind a blank line, too: %s',
    (words) => {
      for (const list of LISTS) expect(factsOf(`${list}\n\n${words}`), list).toEqual([]);
    },
  );

  test('are listed with that reason', () => {
    for (const gap of ['\n', '\n\n'])
      expect(readOutputs(`APP07 KB2553549${gap}planned`).badLines).toMatchObject([{ reason: 'takes-back' }]);
  });

  test('head the list that follows, where they do not stand at the end of this one', () => {
    for (const text of [
      'APP07 KB2553549\n\nPlanned\nAPP08 KB2553549',
      'APP07 KB2553549\n\nPlanned:\n\nAPP08 KB2553549',
      'APP07 KB2553549\nMissing:\nAPP08\nAPP09',
      'APP07 KB2553549\n\nMissing\n- APP08\n- APP09',
      'APP07 KB2553549\n\nUnreachable:\nAPP08, APP09',
      'APP07 KB2553549\n\nPending\nhost,kb\nAPP08,KB2553549',
      'APP07 KB2553549\n\nMissing:\nnone',
    ])
      expect(factsOf(text), text).toEqual(['KB2553549']);
    expect(factsOf('APP07 KB2553549\nplanned\n\nAPP08 KB2553549')).toEqual([]);
  });

  test.each([
    'OK',
    'done',
    'Access is denied.',
    'The RPC server is unavailable.',
    'アクセスが拒否されました。',
    'Regards',
  ])('are none that are known to leave it: %s', (words) => {
    for (const list of LISTS) expect(factsOf(`${list}\n${words}`), list).toHaveLength(2);
  });
});

describe('a machine without a name', () => {
  const WMIC =
    'C:\\>wmic datafile where name="c:\\\\windows\\\\system32\\\\drivers\\\\tcpip.sys" get Version\nVersion\n6.1.7601.24545';
  const NAMELESS = ['6.1.7601.24545', 'tcpip.sys 6.1.7601.24545', WMIC, 'HotFixID\nKB976902\nKB2553549', 'KB2553549'];

  test.each(['planned', 'This is the target.', '(value of the old server)', '未適用'])(
    'is taken back by %s',
    (words) => {
      for (const output of NAMELESS) expect(factsOf(`${output}\n${words}`), output).toEqual([]);
    },
  );

  test('loses an update that a note says is off again', () => {
    expect(factsOf('HotFixID\nKB976902\nKB2553549\n\nKB2553549 was uninstalled on Friday.')).toEqual(['KB976902']);
    expect(factsOf('HotFixID\nKB976902\nKB2553549\n\nwusa /uninstall /kb:2553549')).toEqual(['KB976902']);
  });

  test('keeps what it has above a greeting, and what the next one of them has', () => {
    expect(factsOf(`${WMIC}\n\nKind regards\nTom`)).toEqual([24545]);
    expect(factsOf('6.1.7601.24545\nThis is the target.\n\n6.1.7601.17514')).toEqual([17514]);
  });
});
