import { describe, expect, test } from 'vitest';
import { fixedIn } from '../../support/versions-in.ts';

const VERSION = '6.1.7601.24545';

/** A table with a column that says nothing of the driver by its name. */
const TABLES: readonly ((heading: string, cell: string) => string)[] = [
  (heading, cell) => `Host,tcpip.sys,${heading}\nSRV01,${VERSION},${cell}`,
  (heading, cell) => `${heading},Host,tcpip.sys\n${cell},SRV01,${VERSION}`,
  (heading, cell) => `Host;${heading};tcpip.sys\nSRV01;${cell};${VERSION}`,
  (heading, cell) => `| Host | tcpip.sys | ${heading} |\n|---|---|---|\n| SRV01 | ${VERSION} | ${cell} |`,
  (heading, cell) => `Host\t${heading}\tInstalled updates\nSRV01\t${cell}\tKB2553549`,
  (heading, cell) => JSON.stringify([{ Host: 'SRV01', 'tcpip.sys': VERSION, [heading]: cell }]),
  (heading, cell) => `||Host||tcpip.sys||${heading}||\n|SRV01|${VERSION}|${cell}|`,
];

describe('a cell beside a version or an update', () => {
  test.each([
    ['Typ', 'Soll'],
    ['Typ', 'geplant'],
    ['Art', 'Plan'],
    ['Rem', 'n.v.'],
    ['Bem', 'n/v'],
    ['Standort', 'fehlt'],
    ['Location', 'not installed'],
    ['Team', 'missing'],
    ['Owner', 'pending'],
    ['Ticket', 'open'],
    ['担当', '未適用'],
    ['担当', '対象外'],
    ['担当', '予定'],
    ['種別', '目標'],
    ['Genre', 'cible'],
    ['Tipo', 'previsto'],
    ['Тип', 'план'],
    ['类型', '计划'],
    ['유형', '목표'],
  ])('takes them away, whatever its column is for: %s = %s', (heading, cell) => {
    for (const table of TABLES) {
      const text = table(heading, cell);
      expect([text, ...fixedIn(text)]).toEqual([text]);
    }
  });

  test.each([
    ['Typ', 'VM'],
    ['担当', '田中'],
    ['Owner', 'Ops'],
    ['Location', 'Berlin'],
    ['Type', 'file server'],
    ['区分', '本番'],
  ])('leaves them: %s = %s', (heading, cell) => {
    for (const table of TABLES) {
      const text = table(heading, cell);
      expect([text, fixedIn(text).length]).toEqual([text, 1]);
    }
  });
});

describe('a count above updates', () => {
  test.each([
    'Pending updates: 1',
    'Failed: 2',
    'Missing: 1',
    'Updates pending: 1',
    'Optional updates: 2',
    'Ausstehend: 1',
    'Fehlgeschlagen: 1',
    'En attente : 1',
    'Pendientes: 1',
    'In sospeso: 1',
    'Ожидает: 1',
    '保留中: 1',
    '失敗: 1',
    '適用予定: 2',
    '待安装: 1',
    '보류: 1',
  ])('says that they are not there: %s', (count) => {
    for (const text of [
      `SRV01\n${count}\nKB2553549`,
      `SRV01:\n${count}\n  KB2553549`,
      `Host: SRV01\n${count}\nKB2553549`,
      `${count}\n\nKB2553549\nKB2688338`,
    ])
      expect([text, ...fixedIn(text)]).toEqual([text]);
  });

  test('of none says nothing', () => {
    expect(fixedIn('SRV01\nFailed: 0\nInstalled:\nKB2553549')).toEqual(['KB2553549']);
  });
});
