import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

function factsOf(text: string): readonly string[] {
  return readOutputs(text).machines.flatMap(({ host = '', versions, kbs }) => [
    ...kbs.map((kb) => `${host} ${kb}`),
    ...versions.map(({ version }) => `${host} ${String(version.revision)}`),
  ]);
}

/** The same words beside, below and above what is said of a machine. */
function textsWith(words: string): readonly string[] {
  return [
    `Host,tcpip.sys,Remark\nAPP07,6.1.7601.18438,${words}`,
    `Host,tcpip.sys,Status\nAPP07,6.1.7601.18438,${words}`,
    `Host,Installed KB,Remark\nAPP07,KB2553549,${words}`,
    `APP07 6.1.7601.18438 (${words})`,
    `APP07 6.1.7601.18438\n(${words})`,
    `APP07 6.1.7601.18438\nAPP07: ${words}`,
    `=== APP07 (${words}) ===\ntcpip.sys version: 6.1.7601.18438`,
    `# ${words}\nhost,tcpip.sys\nAPP07,6.1.7601.18438`,
  ];
}

describe('words that a machine is no more, or is another one now', () => {
  test.each([
    'decommissioned',
    'archived',
    'retired',
    'replaced by APP11',
    'moved to APP11',
    'old name: APP00',
    'formerly APP00',
    'was APP00',
    'ex-APP00',
    'cloned from APP00',
    'template of the farm',
    'former DC',
    '旧',
    '移行前',
    '更改前',
    '廃止',
    '停止中',
    '廃棄済み',
    'ausgemustert',
    'ersetzt durch APP11',
    'hors service',
    'remplacé par APP11',
    'dado de baja',
    'dismesso',
    'выведен',
    '退役',
    '폐기',
  ])('leave nothing of it: %s', (words) => {
    for (const text of textsWith(words)) expect([text, ...factsOf(text)]).toEqual([text]);
  });

  test.each(['rack 12', 'Berlin', 'moved in May', '確認済み'])('are none of these: %s', (words) => {
    const [inColumn = '', , inInventory = '', , , , inHeading = ''] = textsWith(words);
    for (const text of [inColumn, inInventory, inHeading]) expect([text, ...factsOf(text)]).toHaveLength(2);
  });

  test('head a column in the place of the machine’s name', () => {
    for (const heading of ['Old host', 'Former server', '旧サーバー名', 'Alter Name', 'Template', 'Cloned from'])
      expect(factsOf(`${heading},tcpip.sys\nAPP07,6.1.7601.18438`)).toEqual([]);
  });
});
