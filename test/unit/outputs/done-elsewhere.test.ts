import { expect, test } from 'vitest';
import { createOutputReader } from '../../../src/outputs/output-reader.ts';
import { finished } from '../../support/outputs.ts';

/* A remark may begin with "checked" and tell where: of another machine, or of paper. */

function versionsOf(remark: string): number {
  const reader = createOutputReader(Date.UTC(2026, 10, 24));
  reader.push(`host,tcpip.sys,Comment\nDB7,6.1.7601.18438,${remark}`);
  return finished(reader).machines.flatMap(({ versions }) => versions).length;
}

test.each([
  'checked on the bench',
  'verified in lab',
  'verified with supplier',
  'checked against the sheet',
  'updated once finance agrees',
  'installed on 2026-12-19',
  'installed on the spare node',
  'geprüft am Altsystem',
  'gepatcht im Labor',
  'vérifié sur la maquette',
  'verificado en maqueta',
  'verificato sul clone',
  'gecontroleerd op testserver',
  'проверено на стенде',
  '確認済（旧機）',
  '適用済み（検証機）',
  '検証機で確認済み',
  '已检查（测试机）',
  '확인 (테스트 서버)',
])('takes the version away: %s', (remark) => {
  expect(versionsOf(remark)).toBe(0);
});

test.each([
  'checked on Monday',
  'checked by Tom',
  'rebooted at night',
  'verified with wmic',
  'patched and rebooted',
  'checked in October',
  'installed on 2026-10-12',
  'geprüft am 1.11.2026',
  'geprüft im November',
  'vérifié le 01/11/2026',
  'проверено 01.11.2026',
  '確認済み（田中）',
  '確認済み（本番環境）',
  'moved in May',
])('leaves it: %s', (remark) => {
  expect(versionsOf(remark)).toBe(1);
});
