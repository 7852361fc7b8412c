import { expect, test } from 'vitest';
import { readEvidence } from '../../../src/outputs/output-reader.ts';
import { hostHash } from '../../../src/outputs/host-hash.ts';
import { createHostIndex } from '../../../src/outputs/host-index.ts';

test('names that differ in case only are one machine, in any script', () => {
  for (const [a, b] of [
    ['SRV01', 'srv01'],
    ['café', 'CAFÉ'],
    ['ＳＲＶ', 'ｓｒｖ'],
    ['жук', 'ЖУК'],
    ['z{', 'Z{'],
  ] as const)
    expect(hostHash(a)).toBe(hostHash(b));
  for (const [a, b] of [
    ['SRV01', 'SRV10'],
    ['A', 'B'],
    ['z', '{'],
    ['@', '`'],
    ['サーバー1', 'サーバー2'],
  ] as const)
    expect(hostHash(a)).not.toBe(hostHash(b));
});

test('every machine is found again, also after the table has grown several times', () => {
  const hosts = Array.from({ length: 10_000 }, (_, index) => `SRV${index}`);
  const index = createHostIndex((order) => hosts[order] ?? '');
  for (const [order, host] of hosts.entries()) {
    expect(index.find(hostHash(host), host, 0, host.length)).toBe(-1);
    index.add(hostHash(host), order);
  }
  for (const [order, host] of hosts.entries()) {
    const line = `  ${host.toLowerCase()},`;
    expect(index.find(hostHash(host), line, 2, line.length - 1)).toBe(order);
  }
  expect(index.find(hostHash('SRV10000'), 'SRV10000', 0, 8)).toBe(-1);
});

test('two machines whose names have the same hash stay two', () => {
  const [one, other] = ['SRV148055', 'SRV199373'] as const;
  expect(hostHash(one)).toBe(hostHash(other));
  const { machines } = readEvidence(
    [`${one} 6.1.7601.17514`, `${other} 6.1.7601.18438`, `${one} KB2688338`, `${other} KB2553549`].join('\n'),
  );
  expect(machines.map(({ host, kbs }) => [host, ...kbs])).toEqual([
    [one, 'KB2688338'],
    [other, 'KB2553549'],
  ]);
});
