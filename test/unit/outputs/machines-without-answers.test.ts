import { describe, expect, test } from 'vitest';
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
