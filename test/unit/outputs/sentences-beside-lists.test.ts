import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

/*
 * A sentence above or below a list may say anything of it, also behind a blank line: that it is an example, a plan, from
 * somewhere else. What speaks of the list leaves it only where it is known to say nothing against it.
 */

const LISTS = [
  'SRV01 6.1.7601.24545\nSRV02 6.1.7601.24545',
  'SRV01: KB2553549\nSRV02: KB2553549',
  'host,tcpip.sys\nSRV01,6.1.7601.24545\nSRV02,6.1.7601.24545',
];

function factsOf(text: string): readonly string[] {
  return readOutputs(text).machines.flatMap(({ versions, kbs }) => [
    ...kbs,
    ...versions.map(({ version }) => String(version.revision)),
  ]);
}

describe('a sentence that speaks of a list', () => {
  test.each([
    'The list is only a sample.',
    'These are dummy values',
    'Just to show the format',
    'All numbers are invented for the training',
    'The figures are those of the pilot.',
    'This table is a mock-up',
    'That is all fantasy',
    'Die Liste ist ein Muster.',
    'Die Werte stammen aus der Doku.',
    'So könnte es aussehen.',
    'Ce sont des exemples.',
    'Les chiffres viennent de la documentation.',
    'Esto es solo una plantilla.',
    'Solo para mostrar el formato.',
    'La lista è solo un modello.',
    'Os valores são fictícios.',
    'De lijst is maar een sjabloon.',
    'Список для образца.',
    'Данные взяты из документации.',
    'これはサンプルです。',
    '一覧はテンプレートです。',
    '数値は架空のものです。',
    '这只是样例。',
    '列表是模板。',
    '목록은 견본입니다.',
  ])('leaves nothing of it, above it or below: %s', (sentence) => {
    for (const list of LISTS)
      for (const text of [
        `${sentence}\n\n${list}`,
        `${sentence}\n${list}`,
        `${list}\n\n${sentence}`,
        `${list}\n${sentence}`,
      ]) {
        expect(factsOf(text), text).toEqual([]);
        expect(readOutputs(text).badLines, text).not.toEqual([]);
      }
  });

  test.each(['以下は記入例です', '以下为示例', 'Values taken from the brochure of the vendor'])(
    'does so above it: %s',
    (sentence) => {
      for (const list of LISTS) expect(factsOf(`${sentence}\n\n${list}`), list).toEqual([]);
    },
  );
});

describe('a sentence below a list', () => {
  test.each([
    'We copied it all from the wiki.',
    'Everything here is made up',
    'Nur zur Illustration.',
    "À titre d'illustration.",
    'Tom will do it in spring.',
    'Questo non vale ancora.',
    'あくまで見本です。',
  ])('may be against it behind a blank line, too: %s', (sentence) => {
    for (const list of LISTS) expect(factsOf(`${list}\n\n${sentence}`), list).toEqual([]);
  });

  test.each([
    'Total: 2',
    'Press any key to continue . . .',
    'Kind regards\nTom',
    'Thanks in advance.\nTom',
    'Let me know if you have questions.',
    'Script finished at 10:05',
    'That is all.',
    'Das war’s',
    'All servers were restarted.',
    'Checked on Friday.',
    'Viele Grüße\nTom',
    'Cordialement,\nTom',
    '以上、よろしくお願いいたします。',
    'ご確認ください。',
    'The system cannot find the file specified.',
    'C:\\>exit',
  ])('is known to leave it, or says nothing of it: %s', (sentence) => {
    for (const list of LISTS) expect(factsOf(`${list}\n\n${sentence}`), list).toHaveLength(2);
  });

  test('that heads the next list says nothing of the one above', () => {
    for (const heading of [
      'The following are planned',
      'Below are the ones that wait',
      '以下は未適用です',
      '下列为计划',
    ])
      expect(factsOf(`SRV01 KB2553549\n\n${heading}\nSRV02 KB4022719`), heading).toEqual(['KB2553549']);
  });

  test('leaves what a program printed', () => {
    for (const output of [
      'CSName  HotFixID\nSRV01   KB2553549',
      'Host Name: SRV01\nHotfix(s): 1 Hotfix(s) Installed.\n [01]: KB2553549',
    ])
      expect(factsOf(`${output}\n\nTom will look at the list in spring.`), output).toEqual(['KB2553549']);
  });
});

test.each([
  'Hello all,',
  'お疲れ様です。',
  'Hallo zusammen,\n\nich habe alle Server geprüft.',
  'Results of our servers',
])('a greeting or a title above a list leaves it: %s', (words) => {
  for (const list of LISTS) expect(factsOf(`${words}\n\n${list}`), list).toHaveLength(2);
});

describe('an output of no machine, far below a sentence that wants something', () => {
  const OUTPUTS = [
    'HotFixID\nKB2553549',
    'HotFixID : KB2553549',
    'FileName    : C:\\Windows\\System32\\drivers\\tcpip.sys\nFileVersion : 6.1.7601.18438',
  ];

  test.each([
    'The following is what the servers should get.\n\nIt was agreed on Monday with everybody.',
    'We want this on all of them.\n\nSee also the wiki.',
    'Das soll auf alle Server.\n\nMehr dazu im Wiki.',
    'Il faut installer ceci partout.\n\nMerci de lire le wiki.',
    'Esto es lo que falta.\n\nLo vimos el lunes con todos.',
    'Questo deve essere installato.\n\nVedi il wiki.',
    '全サーバーに適用予定の更新です。\n\n詳しくは社内Wikiを見てください。',
  ])('may be what it wants: %j', (text) => {
    for (const output of OUTPUTS) {
      expect(factsOf(`${text}\n\n${output}`), output).toEqual([]);
      expect(readOutputs(`${text}\n\n${output}`).badLines.map(({ reason }) => reason)).toContain('wanted');
    }
  });

  test('says itself that it was found where it names its machine, or stands below a command', () => {
    const sentence = 'We want this on all of them.\n\nSee also the wiki.\n\n';
    expect(factsOf(`${sentence}C:\\>wmic qfe get HotFixID\nHotFixID\nKB2553549`)).toEqual(['KB2553549']);
    expect(factsOf(`${sentence}CSName  HotFixID\nSRV01   KB2553549`)).toEqual(['KB2553549']);
  });

  test.each(['Please check whether we need the update.', 'Hello,\n\nthe output of wmic is below.', 'Do we need it?'])(
    'is read where the sentence asks for a look at it: %j',
    (text) => {
      for (const output of OUTPUTS) expect(factsOf(`${text}\n\n${output}`), output).toHaveLength(1);
    },
  );
});

test.each([
  '* The restart of SRV01 is planned for 2025-03-04 10:00.',
  '* Der Neustart von SRV01 ist für den 2025-03-04 geplant.',
  '* Il riavvio di SRV01 è previsto per il 04/03/2025.',
  '- The restart of SRV01 is planned for 2025-03-04 10:00.',
])('an item of a list that speaks of another machine heads no output, and takes none back: %s', (item) => {
  const output = [
    'Host Name:                 WEB12',
    'OS Version:                6.1.7601 Service Pack 1 Build 7601',
    'Hotfix(s):                 1 Hotfix(s) Installed.',
    '                           [01]: KB976902',
  ].join('\n');
  for (const text of [`${item}\n\n${output}`, `${output}\n\n${item}`]) {
    const { machines } = readOutputs(text);
    expect(
      machines.map(({ host, kbs }) => [host, ...kbs]),
      text,
    ).toEqual([['WEB12', 'KB976902']]);
  }
});
