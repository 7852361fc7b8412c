import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

/* A line above a list counts for it though it names an update: the list may be of those that lack it. */

const LISTS = [
  'APP07 6.1.7601.24545',
  'APP07 KB2553549',
  'host,tcpip.sys\nAPP07,6.1.7601.24545',
  '{"host":"APP07","tcpip.sys":"6.1.7601.24545"}',
  'Host: APP07\ntcpip.sys: 6.1.7601.24545',
];
const INSTALLED = [
  'host,installed kb\nAPP07,KB2553549',
  'Source  HotFixID   InstalledOn\n------  --------   -----------\nAPP07   KB2553549  3/12/2012',
];

function factsOf(text: string): readonly (string | number)[] {
  return readOutputs(text).machines.flatMap(({ versions, kbs }) => [
    ...kbs,
    ...versions.map(({ version }) => version.revision),
  ]);
}

describe('a line with an update above a list', () => {
  test.each([
    'KB2688338 planned',
    'Missing: KB2688338',
    'KB2688338 pending',
    'KB2688338 fehlt',
    'Server ohne KB2688338',
    'KB2688338 geplant',
    'Serveurs sans KB2688338',
    'KB2688338 manquant',
    'KB2688338 pendiente',
    'KB2688338 mancante',
    'KB2688338 ontbreekt',
    'KB2688338 не установлено',
    'KB2688338 適用予定',
    '未適用 KB2688338',
    '未安装 KB2688338',
    'KB2688338 미설치',
  ])('says of it that it lacks it: %s', (heading) => {
    for (const list of [...LISTS, ...(/ohne|sans/.test(heading) ? [] : INSTALLED)])
      for (const gap of ['\n', '\n\n', '\n---\n', '\nServers:\n'])
        expect(factsOf(heading + gap + list), heading + gap + list).toEqual([]);
  });

  test.each([
    'Please install KB2688338 on these servers',
    'Target (KB2688338)',
    'Servers that need KB2688338',
    'Values according to KB2688338',
    'KB2688338 candidates',
    'Rollout of KB2688338:',
    'Servidores que necesitan KB2688338',
    'Серверы без KB2688338',
    'KB2688338 が必要なサーバ',
    '需要 KB2688338 的服务器',
  ])('leaves none of a list where it may do so: %s', (heading) => {
    for (const list of LISTS) expect(factsOf(`${heading}\n${list}`), list).toEqual([]);
  });

  test.each([
    'KB2688338 installed:',
    'Results for KB2688338',
    'KB2688338',
    'APP09 KB2688338 missing',
    'Installed: KB2688338',
    'Status of KB2688338',
  ])('leaves it where it says nothing of that: %s', (heading) => {
    for (const list of [...LISTS.slice(0, 3), ...INSTALLED])
      expect(
        factsOf(`${heading}\n\n${list}`).filter((fact) => fact !== 'KB2688338'),
        list,
      ).toHaveLength(1);
  });
});
