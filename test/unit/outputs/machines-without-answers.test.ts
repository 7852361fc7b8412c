import { describe, expect, test } from 'vitest';
import { readOutputs } from '../../support/outputs.ts';
import { saidOf } from './fixtures.ts';

const ANSWER = 'C:\\Windows\\System32\\drivers\\tcpip.sys 6.1.7601.18438';
const NEXT = { host: 'APP08', version: '6.1.7601.18438' };

describe('a machine without an answer', () => {
  test.each([
    'offline',
    'unreachable',
    'no answer',
    'timeout',
    'nicht erreichbar',
    'injoignable',
    '応答なし',
    '无响应',
    'не отвечает',
    'no access',
    'нет доступа',
  ])('leaves the next one what that printed: %s', (refusal) => {
    for (const [first, second] of [
      ['APP07\n=====', '\nAPP08\n====='],
      ['=== APP07 ===', '=== APP08 ==='],
      ['APP07:', 'APP08:'],
    ])
      expect(saidOf(`${first}\n${refusal}\n${second}\n${ANSWER}`), first).toEqual([{ host: 'APP07' }, NEXT]);
  });

  test('has nothing that stands below that', () => {
    expect(saidOf(`APP07:\noffline\n${ANSWER}`)).toEqual([{ host: 'APP07' }]);
  });

  test.each(['Offline', 'Berlin wave:', 'Planned:'])('leaves %s above both in doubt', (heading) => {
    expect(saidOf(`${heading}\n\nAPP07:\noffline\nAPP08:\n${ANSWER}`)).toEqual([{ host: 'APP07' }]);
  });
});

describe('what a script prints while it goes from machine to machine', () => {
  test.each([
    'Checking SRV03 ... ERROR: RPC server unavailable',
    'Checking SRV03… ERROR: The RPC server is unavailable.',
    'Querying SRV03 ... failed: access denied',
    'Connecting to SRV03... timeout',
    'Pinging SRV03: timeout',
    '[3/10] SRV03 ... unreachable',
    '[3/10] Checking server SRV03 (192.0.2.3) ... ERROR: RPC server unavailable',
    'Prüfe SRV03 ... FEHLER: RPC-Server nicht verfügbar',
    'Vérification de SRV03 ... ERREUR : serveur RPC non disponible',
    'Comprobando SRV03 ... ERROR: el servidor RPC no está disponible',
    'Controllo SRV03 ... ERRORE: server RPC non disponibile',
    'Controleren SRV03 ... FOUT: RPC-server niet beschikbaar',
    'Проверка SRV03 ... ОШИБКА: сервер RPC недоступен',
    'Verificando SRV03 ... ERRO: servidor RPC indisponível',
    'SRV03を確認中 ... エラー: RPCサーバーを利用できません',
    '正在检查 SRV03 ... 错误: RPC 服务器不可用',
    'SRV03 확인 중 ... 오류: RPC 서버를 사용할 수 없습니다',
  ])('names the one that did not answer: %s', (line) => {
    for (const text of [line, `SRV02 6.1.7601.17514\n${line}\nSRV04 6.1.7601.17514`]) {
      const silent = readOutputs(text).machines.filter(({ unanswered }) => unanswered);
      expect(
        silent.map(({ host }) => host),
        text,
      ).toEqual(['SRV03']);
    }
  });

  test.each([
    'Checking SRV03 ... ok',
    'Checking SRV03 ...',
    'Checking all servers ... timeout',
    'Connecting to printer ... done',
  ])('names no other: %s', (line) => {
    expect(readOutputs(line).machines.filter(({ unanswered }) => unanswered)).toEqual([]);
  });
});
