import { describe, expect, test } from 'vitest';
import { fixedIn, versionsIn } from '../../support/versions-in.ts';

const VERSION = '6.1.7601.24545';

/** A version with a remark on it. */
const TEXTS: readonly ((remark: string) => string)[] = [
  (remark) => `SRV01 ${VERSION} (${remark})`,
  (remark) => `SRV01: tcpip.sys ${VERSION} - ${remark}`,
  (remark) => `Host,tcpip.sys,Note\nSRV01,${VERSION},${remark}`,
];

describe('a version that somebody told, or that was seen on another machine', () => {
  test.each([
    'checked by phone',
    'verified by phone',
    'laut Telefon',
    'per Telefon geprüft',
    'vérifié par téléphone',
    '電話で確認',
    '口頭で確認',
    '電話确认',
    '전화로 확인',
    '申告ベース',
    'verified in lab',
    'ラボで検証済み',
    'lab clone',
    'Laborkopie',
    'Simulation',
  ])('is not taken: %s', (remark) => {
    for (const text of TEXTS) expect([text(remark), ...fixedIn(text(remark))]).toEqual([text(remark)]);
  });
});

describe('a laboratory as the place of machines', () => {
  test.each([
    'Lab',
    'Lab machines',
    'Labor',
    'Testumgebung',
    'Laboratoire',
    'Laboratorio',
    'ラボ',
    '検証環境',
    '实验室',
  ])('leaves what they have: %s', (place) => {
    for (const list of [`SRV01 ${VERSION}`, `Host,tcpip.sys\nSRV01,${VERSION}`])
      expect([place, ...versionsIn(`${place}\n${list}`)]).toEqual([place, VERSION]);
    expect(versionsIn(`Host,tcpip.sys,Location\nSRV01,${VERSION},${place}`)).toEqual([VERSION]);
  });

  test.each(['Lab clones', 'Clone of production', 'Laborkopie', '検証環境のクローン', 'tested in the lab:'])(
    'does not, where they are copies or tests: %s',
    (heading) => {
      expect(fixedIn(`${heading}\nSRV01 ${VERSION}`)).toEqual([]);
    },
  );
});
