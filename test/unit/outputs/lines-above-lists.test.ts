import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';

function factsOf(text: string): readonly string[] {
  return readOutputs(text).machines.flatMap(({ host, versions, kbs }) => [
    ...kbs.map((kb) => `${host ?? ''} ${kb}`),
    ...versions.map(({ version }) => `${host ?? ''} ${version.revision}`),
  ]);
}

const VERSIONS = {
  plain: 'APP07 6.1.7601.18438',
  'below a blank line': '\nAPP07 6.1.7601.18438',
  'a table': 'host,tcpip.sys\nAPP07,6.1.7601.18438',
  Markdown: '| Host | tcpip.sys |\n|---|---|\n| APP07 | 6.1.7601.18438 |',
};
const UPDATES = {
  'a list': 'APP07: KB2553549',
  tabs: 'APP07\tKB2553549',
  'below a blank line': '\nAPP07: KB2553549',
};

describe('a line above a list says of it what it would say without the version or the update in it', () => {
  test.each([
    'Target version 6.1.7601.18438',
    'Target: tcpip.sys 6.1.7601.18438',
    'tcpip.sys ought to be 6.1.7601.18438 on',
    'Baseline 6.1.7601.18438:',
    'We want 6.1.7601.18438 on',
    '6.1.7601.18438 goes to',
    'Upgrade from 6.1.7601.17514 to',
    '6.1.7601.17514 -> 6.1.7601.18438',
    'Zielversion: 6.1.7601.18438',
    'Soll 6.1.7601.18438 (ab KW 50)',
    '目標バージョン：6.1.7601.18438',
    'tcpip.sysは6.1.7601.18438にする',
    'Version cible : 6.1.7601.18438',
    'Versión requerida 6.1.7601.18438',
    'Versione richiesta 6.1.7601.18438',
    'Vereiste versie 6.1.7601.18438',
    'Versão alvo: 6.1.7601.18438',
    'Целевая версия 6.1.7601.18438',
    '목표 버전 6.1.7601.18438',
    '目标版本 6.1.7601.18438',
    'WinSxS 6.1.7601.18438',
  ])('%s', (line) => {
    for (const list of Object.values(VERSIONS)) expect([list, ...factsOf(`${line}\n${list}`)]).toEqual([list]);
  });

  test.each([
    'netio.sys 6.1.7601.18438',
    'C:\\Windows\\winsxs\\amd64_x\\tcpip.sys',
    'D:\\Windows\\System32\\drivers\\tcpip.sys',
    'C:\\Windows\\System32\\drivers\\netio.sys',
  ])('of a list that does not name the driver: %s', (line) => {
    for (const list of [VERSIONS.plain, VERSIONS['below a blank line'], 'host,version\nAPP07,6.1.7601.18438'])
      expect([list, ...factsOf(`${line}\n${list}`)]).toEqual([list]);
  });

  test.each([
    'Missing: KB2553549, KB2868623',
    'Not installed: KB2553549',
    'TODO: KB2553549',
    'Pending: KB2553549',
    'Required: KB2553549, KB2868623',
    'Failed: KB2553549',
    'Not applied: KB2553549',
    'Pas installé : KB2553549',
    'Ausstehend: KB2553549',
    '未適用: KB2553549',
    'Faltan: KB2553549',
    'Mancano: KB2553549',
    'Ontbreekt: KB2553549',
    'Отсутствует: KB2553549',
    'Em falta: KB2553549',
    '缺失：KB2553549',
    '누락: KB2553549',
    'Download: https://www.example.com/search?q=KB2553549',
    'Rollback plan: if APP07 does not boot, remove KB2553549',
    'Bob has KB2553549 on his desk since Friday',
    'Deploy KB2553549 to',
  ])('%s', (line) => {
    for (const list of Object.values(UPDATES)) {
      const said = factsOf(`${line}\n${list}`);
      // A sentence speaks of what stands right below it.
      if (!list.startsWith('\n') || line.split(' ').length < 4) expect([list, ...said]).toEqual([list]);
    }
  });
});

describe('a line above a list leaves it where it is a row or says what stands below', () => {
  test.each([
    'Installed: KB2553549',
    'Results 2026-11-24, Windows 6.1.7601',
    'APP06 6.1.7601.18438 wanted',
    'APP06: KB2553549 missing',
    'APP06: reboot required',
    'APP06 KB2553549 pending',
  ])('%s', (line) => {
    expect(factsOf(`${line}\nAPP07 6.1.7601.18438`)).toContain('APP07 18438');
  });

  test('another file leaves the row that names the driver', () => {
    expect(factsOf('APP07:\nnetio.sys 6.1.7601.17514\ntcpip.sys 6.1.7601.18438')).toEqual(['APP07 18438']);
    expect(factsOf('netio.sys 6.1.7601.17514\ntcpip.sys 6.1.7601.18438')).toEqual([' 18438']);
  });
});

describe('a heading that names a machine', () => {
  test.each([
    'Missing hotfixes of APP07:',
    'Missing on APP07',
    'Superseded on APP07',
    'Removed from APP07',
    'Pending for APP07:',
    'To do APP07',
    'fehlt auf APP07',
    'APP07 未適用一覧',
    'APP07 missing',
    'APP07 - updates to install',
    'APP07 backlog',
    'Wishlist of APP07',
    'Rausgeworfen auf APP07',
    'Manquants sur APP07 :',
    'Faltan en APP07',
    'Mancanti su APP07',
    'Ontbreekt op APP07',
    'Отсутствуют на APP07',
    'APP07 缺失列表',
    'APP07 누락 목록',
    'Missing in APP07 and APP08',
    'APP07 is down, so this is from the console of the jump host:',
  ])('says of updates below it what it says without the name: %s', (line) => {
    expect(factsOf(`${line}\nHotFixID\nKB2553549`)).toEqual([]);
    expect(factsOf(`${line}\n\nHotFixID   Description\n--------   -----------\nKB2553549  Hotfix`)).toEqual([]);
  });

  test('takes printed names back as well, where it says that they are not there', () => {
    expect(factsOf('Missing hotfixes of APP07:\nCSName  HotFixID\nAPP07   KB2553549')).toEqual([]);
  });

  test.each(['APP07:', 'Installed on APP07:', 'Hotfixes of APP07', 'Results of APP07'])('leaves them: %s', (line) => {
    expect(factsOf(`${line}\nHotFixID\nKB2553549`)).toHaveLength(1);
  });
});

test('a row of a list whose name is not told from a word heads none of those below it', () => {
  const list =
    'APP01 6.1.7601.17514\nfs-tokyo 6.1.7601.17514 KB976902\nfileserver 6.1.7601.17514\nAPP07 6.1.7601.18438';
  for (const text of [list, list.replaceAll(' ', ','), list.replaceAll(' ', '\t')])
    expect(factsOf(text), text).toEqual(['APP01 17514', 'APP07 18438']);
});

test.each(['Timeouts', 'No answer', 'No answer:', 'Unreachable', 'Offline', 'Injoignable', '応答なし'])(
  'a list below words for machines that did not answer is known from elsewhere: %s',
  (words) => {
    expect(factsOf(`${words}\nAPP01 6.1.7601.17514`)).toEqual([]);
    expect(factsOf(`${words}:\nAPP09\n\nInstalled:\nAPP01 6.1.7601.17514`)).toEqual(['APP01 17514']);
  },
);

test.each(['Access is denied.', 'The RPC server is unavailable.', 'APP09: timeout', 'APP09 offline'])(
  'a message among the rows of a list heads none of them: %s',
  (message) => {
    expect(factsOf(`APP01 6.1.7601.17514\n${message}\nAPP07 6.1.7601.18438`)).toEqual(['APP01 17514', 'APP07 18438']);
  },
);
