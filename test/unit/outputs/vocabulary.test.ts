import { describe, expect, test } from 'vitest';
import { affirmsInstalled, deniesInstalled, isNoAnswer } from '../../../src/outputs/vocabulary/status.ts';
import { isLabel } from '../../../src/outputs/vocabulary/labels.ts';
import { isWanted } from '../../../src/outputs/vocabulary/wanted.ts';

describe('a status', () => {
  test.each([
    'Installed',
    'succeeded',
    'SUCCESS',
    'True',
    'yes',
    '1',
    'OK',
    '適用済み',
    'インストール済み',
    '済',
    '○',
    'installiert',
    'ja',
    'installé',
    'oui',
    'instalado',
    'sí',
    'installato',
    'geïnstalleerd',
    'установлено',
    'да',
    '已安装',
    '설치됨',
    '-I---U-',
  ])('says that an update is installed: %s', (word) => {
    expect([affirmsInstalled(word), deniesInstalled(word)]).toEqual([true, false]);
  });

  test.each([
    'Missing',
    'failed',
    'Not Installed',
    'NotInstalled',
    'install-pending',
    'pending reboot',
    'Staged',
    'superseded',
    'Uninstallation',
    'not applicable',
    '未適用',
    '失敗',
    '保留',
    '再起動待ち',
    'fehlt',
    'fehlgeschlagen',
    'manquante',
    'échec',
    'pendiente',
    'mancante',
    'ontbreekt',
    'отсутствует',
    '未安装',
    '미설치',
    'D------',
  ])('says that it is not, wherever it stands: %s', (word) => {
    expect([affirmsInstalled(word), deniesInstalled(word)]).toEqual([false, true]);
  });

  test.each(['No', 'false', '0', '×', 'nein', 'いいえ', '-', 'non'])('says no to who asks: %s', (word) => {
    expect([affirmsInstalled(word), deniesInstalled(word)]).toEqual([false, false]);
  });

  test.each([
    '',
    'perhaps',
    'Tokyo',
    'installed by',
    'not really',
    'Update',
    'a word of more than sixty letters '.repeat(3),
  ])('that nobody knows is no yes: %j', (word) => {
    expect([affirmsInstalled(word), deniesInstalled(word), isNoAnswer(word)]).toEqual([false, false, false]);
  });

  test.each([
    'unreachable',
    'N/A',
    '-',
    '?',
    '--',
    'ERROR',
    'timed out',
    '応答なし',
    'nicht erreichbar',
    'н/д',
    '오프라인',
  ])('says that nothing was to be had: %s', (word) => {
    expect(isNoAnswer(word)).toBe(true);
  });
});

describe('a wish', () => {
  test.each([
    'Should be',
    'Required version',
    'target',
    'tcpip.sys (Soll)',
    'minimum tcpip.sys',
    'at least',
    'fixed in',
    'Fixed version',
    'Vulnerable range',
    'Less than 6.1.7601.24441',
    '< 6.1.7601.17757',
    'tcpip.sys >= 6.1.7601.17757',
    'needs',
    'update to',
    '必要バージョン',
    '目標',
    '6.1.7601.17757 以上',
    'erforderlich',
    'mindestens',
    'requise',
    'версия не ниже',
    '最低版本',
    '필요',
    'patched-in',
    'mínimo',
    'vereist',
    'almeno',
    'will get',
  ])('is said in %j', (text) => {
    expect(isWanted(text)).toBe(true);
  });

  test.each([
    '',
    'Installed version',
    'found',
    'SRV01',
    'FileVersion',
    'SRV01 -> 6.1.7601.17514',
    'SRV01 => 6.1.7601.17514',
    'Remote version',
    '現在のバージョン',
    'Ist',
    'Zielinski',
    'tcpip.sys',
    '<td>6.1.7601.17514</td>',
    '> SRV01 6.1.7601.17514',
    'DB-TARGETED1',
  ])('is not said in %j', (text) => {
    expect(isWanted(text)).toBe(false);
  });
});

describe('a word that names no machine', () => {
  test.each(['version', 'für', 'FÜR', 'fur', 'nächster', 'État'])(
    'is known with its accents and without: %s',
    (word) => {
      expect(isLabel(word)).toBe(true);
    },
  );
});
