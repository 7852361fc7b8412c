import { describe, expect, test } from 'vitest';
import { exportFile } from '../../../src/reports/exports.ts';
import { holdsTicket } from '../../../src/islands/machines/holds-ticket.ts';
import { ticketText, type TicketContext } from '../../../src/reports/export-ticket.ts';
import type { MachineDeadline } from '../../../src/deadlines/deadline.ts';
import type { MachineRow } from '../../../src/fleet/fleet.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { BY_REASON, facts, judged, rowsOf } from '../fleet/fleet-facts.ts';
import { readOutputs } from '../../support/outputs.ts';
import { rowView } from './row-in-words.ts';

const CONTEXT: TicketContext = {
  lang: 'en',
  facts,
  evaluated: '2026-11-24T03:00:00+00:00',
  inputs: ['srv.txt'],
  notUnderstood: 0,
  partly: 0,
  leftOut: 0,
};
const ticket = (rows: Iterable<MachineRow>, context: Partial<TicketContext> = {}) =>
  ticketText(rows, { ...CONTEXT, ...context });

const fleet = (count: number, version: string) =>
  Array.from({ length: count }, (_, index) => `SRV${String(index + 1).padStart(3, '0')} ${version}`).join('\n');

function cited(id: string, name: string): string {
  const source = facts.citations[id];
  return `${name}: “${source?.title}”, ${source?.url} (read ${source?.retrieved})`;
}

describe('a ticket', () => {
  test('in English', () => {
    expect(
      ticket(rowsOf('SRV01 6.1.7601.17514\nSRV02 6.1.7601.17514\nSRV03 6.1.7601.17802'), {
        notUnderstood: 2,
        total: 3,
      }),
    ).toBe(
      `497-day problem: check of tcpip.sys
Machines: 3
Fixed: 1
Not fixed: 2
Cannot tell: 0
Out of scope: 0
Lines not understood: 2

■ Not fixed (2)
Hosts: SRV01, SRV02
Found: 6.1.7601.17514
6.1.7601.17514 is older than the version of KB2553549 (as an unofficial page gives it). The 497-day problem is not fixed.
Comparison: 6.1.7601, GDR: 17514 < 17757 (KB2553549)
Number: unofficial (vwnet.jp)
Sources: vwnet.jp
Next step: Restart the machine before it has been up for 497 days (248.5 days where TCP Chimney Offload is in use), and install an update from the list of its Windows version, or a later one. If day 497 has passed, restart it as soon as you can. The lowest version on the list (a newer one will do too): KB2688338 (MS12-032)

■ Fixed (1)
Hosts: SRV03
Found: 6.1.7601.17802
6.1.7601.17802 is the version of KB2688338 (MS12-032) or newer. Microsoft Japan lists that update as replacing KB2553549's tcpip.sys. The 497-day problem is fixed.
Comparison: 6.1.7601, GDR: 17802 ≥ 17802 (KB2688338)
List: official (Microsoft Japan's list)
Number: scanners agree (Nessus, OpenVAS, OVAL)
Comparison: 6.1.7601, GDR: 17802 ≥ 17757 (KB2553549)
Number: unofficial (vwnet.jp)
Sources: Microsoft Japan's list, Nessus, OpenVAS, OVAL, vwnet.jp
Next step: If the machine was restarted after this tcpip.sys was installed, nothing needs doing for the 497-day problem: the driver in use is replaced only at the restart. Put this answer and its sources into the change record.

All sources:
- ${cited('vwnet', 'vwnet.jp')}
- ${cited('jpntsblog', "Microsoft Japan's list")}
- ${cited('nessus', 'Nessus')}
- ${cited('openvas', 'OpenVAS')}
- ${cited('oval', 'OVAL')}

Evaluated at: 2026-11-24 03:00:00 +00:00
Data version: ${facts.catalog.date}+${facts.catalog.hash}
`,
    );
  });

  test('in Japanese', () => {
    const text = ticket(rowsOf('SRV01 6.1.7601.17514\nSRV01 6.1.7601.18438'), { lang: 'ja', total: 60 });
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        '497日問題の判定（tcpip.sys）',
        '台数：60台中1台',
        '未対策：1台',
        '入力全体（ここに示していないコンピューターを含む）：',
        '読み取れなかった行：0行',
        '■ 未対策（1台）',
        'コンピューター：SRV01',
        '検出した情報：6.1.7601.17514、6.1.7601.18438',
        '比較：6.1.7601, GDR: 17514 < 17757（KB2553549）',
        '番号の根拠：非公式（vwnet.jp）',
        '判定日時：2026-11-24 03:00:00 +00:00',
        '出典：vwnet.jp',
        '食い違い：SRV01：tcpip.sysの異なるバージョンが見つかりました（6.1.7601.17514、6.1.7601.18438）。最も対応が必要な判定になる6.1.7601.17514で判定しています。',
        `データの版：${facts.catalog.date}+${facts.catalog.hash}`,
      ]),
    );
  });

  test.each(LOCALES)('says the sentence and the next step of every reason, %s', (lang) => {
    const rows = rowsOf(...Object.values(BY_REASON).map((text, index) => text.replaceAll('SRV01', `S${index}`)));
    const text = ticket(rows, { lang });
    for (const row of rows) {
      const view = rowView(row, facts, lang, CONTEXT.inputs);
      for (const part of [view.host, view.reasonText, view.next, view.found, ...view.contradictions, ...view.sources]) {
        expect(text).toContain(part);
      }
    }
    expect(text).not.toMatch(/[{}]|undefined/);
  });

  test('puts what needs action first', () => {
    const text = ticket(rowsOf('A 6.1.7601.17802\nB 6.0.6001.18000\nC 6.3.9600.17415\nD 6.1.7601.17514'));
    expect([...text.matchAll(/■ (.*) \(/g)].map(([, verdict]) => verdict)).toEqual([
      'Not fixed',
      'Cannot tell',
      'Fixed',
      'Out of scope',
    ]);
  });
});

describe.each(LOCALES)('a start that is not settled, %s', (lang) => {
  const text = exportFile('ticket', {
    rows: rowsOf(
      'host,version,boot time\nSRV01,6.1.7601.17514,01/02/2023 10:00\nSRV02,6.1.7601.17514,2026-05-25 10:00',
    ),
    lang,
    facts,
    inputs: ['srv.csv'],
    clocks: { nowMs: Date.UTC(2026, 10, 24), zoneOffsetMinutes: () => 0, dateOrders: new Map() },
    schema: 'https://497.example/api/v1/schema/machines.json',
    badLines: [],
    notUnderstood: 0,
    partly: 3,
    leftOut: 0,
    total: 2,
    chimney: false,
  }).parts.join('');
  const open = text.split('\n').find((line) => line.includes('01/02/2023 10:00')) ?? '';

  test('stands beside the earliest day 497, which may be later than its own', () => {
    const earliest = text.split('\n').find((line) => line.includes('497') && line.includes('SRV02'));
    expect(earliest).toContain('2027-10-04');
    expect(open).toContain('SRV01');
    expect(open).toContain(lang === 'en' ? '1 February 2023' : '2023年2月1日');
    expect(open).toContain(lang === 'en' ? '2 January 2023' : '2023年1月2日');
  });

  test('is no fact where the text is read again, and lines that were read in part are counted', () => {
    expect(
      readOutputs(open)
        .machines.flatMap(({ boot, versions }) => [boot, ...versions])
        .filter(Boolean),
    ).toEqual([]);
    expect(text).toContain(lang === 'en' ? 'Lines read only in part: 3' : '一部だけ読み取った行：3行');
  });
});

describe.each(LOCALES)('machines of whose start nothing is known, %s', (lang) => {
  const text = exportFile('ticket', {
    rows: rowsOf(
      'host,version,boot time\nSRV01,6.1.7601.17514,2026-09-01 10:00\nSRV28,6.1.7601.17514,\nSRV20,6.0.6001.18000,\nSRV30,6.1.7601.18438,',
    ),
    lang,
    facts,
    inputs: ['srv.csv'],
    clocks: { nowMs: Date.UTC(2026, 10, 24), zoneOffsetMinutes: () => 0, dateOrders: new Map() },
    schema: 'https://497.example/api/v1/schema/machines.json',
    badLines: [],
    notUnderstood: 0,
    partly: 0,
    leftOut: 0,
    total: 4,
    chimney: false,
  }).parts.join('');
  const said = lang === 'en' ? 'Boot time not known (day 497 may have passed): ' : '起動日時が不明（';
  const lines = text.split('\n').filter((line) => line.startsWith(said));

  test('are named beside another’s deadline, and where there is none', () => {
    expect(lines.map((line) => line.slice(-5))).toEqual(['SRV28', 'SRV20']);
  });

  test('are no facts where the text is read again', () => {
    const known = readOutputs(lines.join('\n')).machines.flatMap(({ boot, uptime, kbs, versions }) => [
      boot,
      uptime,
      ...kbs,
      ...versions,
    ]);
    expect(known.filter(Boolean)).toEqual([]);
  });
});

describe('many machines', () => {
  test('with the same answer share one paragraph; names beyond 50 are counted', () => {
    const text = ticket(rowsOf(fleet(60, '6.1.7601.17514')));
    expect(text.match(/■/g)).toHaveLength(1);
    expect(text).toContain('■ Not fixed (60)');
    expect(text).toMatch(/^Hosts: SRV001, .*SRV050 and 10 more$/m);
    expect(text.length).toBeLessThan(2000);
    expect(ticket(rowsOf(fleet(60, '6.1.7601.17514')), { lang: 'ja' })).toMatch(/SRV050、ほか10台$/m);
  });

  test('with different lists of updates and the same answer share one, too', () => {
    const text = ticket(rowsOf('A1;KB1234567\nB1;KB1234567,KB1234568\nC1;KB1234567,KB1234568,KB1234569'));
    expect(text).toContain('■ Cannot tell (3)');
    expect(text).toContain('Found: 1 update / 2 updates / 3 updates');
  });

  test('with too many different answers: what is left out is counted', () => {
    const lines = Array.from({ length: 130 }, (_, index) => `SRV${index} 6.1.7601.${17000 + index}`);
    const text = ticket(rowsOf(lines.join('\n')));
    expect(text.match(/■/g)).toHaveLength(100);
    expect(text).toContain('Kinds of answers that are not shown: 30 (machines: 30).');
    expect(text).toContain('Not fixed: 130');
  });

  test('with contradictions: the first ten are told, the others counted', () => {
    const lines = Array.from({ length: 15 }, (_, index) => `SRV${index} 6.1.7601.17514\nSRV${index} 6.1.7601.18438`);
    const text = ticket(rowsOf(lines.join('\n')));
    expect(text.match(/^Contradiction: /gm)).toHaveLength(10);
    expect(text).toContain('More machines with contradictions: 5');
  });
});

test.each(LOCALES)('is known for what it is where somebody pastes it, %s', (lang) => {
  const text = ticket(rowsOf('A 6.1.7601.17514\nB 6.0.6001.18000'), { lang, total: 2 });
  for (const pasted of [text, text.replaceAll('\n', '\r\n'), `> ${text.replaceAll('\n', '\n> ')}`]) {
    const { machines, badLines } = readOutputs(pasted);
    expect(machines.flatMap(({ versions, kbs }) => [...versions, ...kbs])).toEqual([]);
    expect(holdsTicket(badLines)).toBe(true);
  }
  expect(holdsTicket(readOutputs('hello\nthe 497-day problem\ntcpip.sys').badLines)).toBe(false);
});

test.each(LOCALES)('of one machine alone says nothing of lines: they may be of others, %s', (lang) => {
  const text = ticket(rowsOf('A 6.1.7601.17514'), { lang, notUnderstood: 2, partly: 7, leftOut: 1 });
  expect(text).not.toMatch(/Lines|行/);
});

test('says that machines were left out', () => {
  const rows = rowsOf('A 6.1.7601.17514');
  expect(ticket(rows, { leftOut: 7, total: 1 })).toContain(
    'Lines of machines beyond the limit, which were left out: 7\n',
  );
  expect(ticket(rows, { lang: 'ja', leftOut: 7, total: 1 })).toContain('台数の上限を超えたため判定していない行：7行\n');
  expect(ticket(rows)).not.toContain('left out');
});

describe('deadlines', () => {
  const deadline = (host: string | undefined, daysLeft: number): MachineDeadline => ({
    bootText: host ?? '',
    dayNow: 400,
    wrap: `2026-12-0${Math.abs(daysLeft)}T02:27:52`,
    wrapMs: Date.UTC(2026, 11, Math.abs(daysLeft), 2, 27, 52),
    chimney: '2026-04-01T00:00:00',
    lastWeekend: '2026-11-28',
    daysLeft,
    earlierDays: 0,
    counterWraps: false,
  });

  test('the earliest of a paragraph is told, with its machine', () => {
    const rows = rowsOf('A 6.1.7601.17514\nB 6.1.7601.17514\nC 6.1.7601.17514');
    const deadlineOf = ({ machine: { host } }: MachineRow) =>
      host === 'C' ? undefined : deadline(host, host === 'B' ? 3 : 9);
    expect(ticket(rows, { deadlineOf })).toContain(
      'Earliest day 497: 2026-12-03 02:27:52 (offset from UTC not known) (B, days left: 3)',
    );
  });

  test('one that has passed is overdue', () => {
    const rows = rowsOf('A 6.1.7601.17514');
    expect(ticket(rows, { deadlineOf: () => deadline('A', -3) })).toContain('(A, days overdue: 3)');
    expect(ticket(rows, { lang: 'ja', deadlineOf: () => deadline('A', -3) })).toContain('（A、3日超過）');
  });
});

test.each([
  [540, '2026-11-24 07:52:38 +09:00', '497-2026-11-24'],
  [0, '2026-11-23 22:52:38 +00:00', '497-2026-11-23'],
  [-150, '2026-11-23 20:22:38 -02:30', '497-2026-11-23'],
])('the day of the check is that of the viewer’s clock, as in the file’s name: %i', (offset, moment, name) => {
  const file = exportFile('ticket', {
    rows: rowsOf('SRV01 6.1.7601.17514'),
    lang: 'en',
    facts,
    inputs: [],
    clocks: { nowMs: Date.UTC(2026, 10, 23, 22, 52, 38), zoneOffsetMinutes: () => offset, dateOrders: new Map() },
    schema: 'https://497.example/api/v1/schema/machines.json',
    badLines: [],
    notUnderstood: 0,
    partly: 0,
    leftOut: 0,
    total: undefined,
    chimney: false,
  });
  expect(file.parts.join('')).toContain(`Evaluated at: ${moment}\n`);
  expect(file.name).toBe(`${name}.txt`);
});

test('names from outside stay on their line and can’t turn the text around', () => {
  const [row] = rowsOf('SRV01 6.1.7601.17514');
  if (row === undefined) throw new Error('No machine');
  const machine = { ...row.machine, host: 'SRV\u202e01\r\n■ Fixed (60)\u0007' };
  const text = ticket(judged([machine]));
  expect(text).toContain('Hosts: SRV01 ■ Fixed (60)\n');
  for (const sign of ['\u0007', '\u202e', '\r']) expect(text).not.toContain(sign);
  expect(text.match(/^■/gm)).toHaveLength(1);
});

describe('what people have to know of a machine that is fixed', () => {
  test('its start, as what was installed since is not in use', () => {
    const rows = rowsOf('A 6.1.7601.17802\nB 6.1.7601.17802\nC 6.1.7601.17514');
    const startOf = ({ machine: { host } }: MachineRow) => (host === 'B' ? '2025-05-25T10:05:22' : '2026-01-01');
    const text = ticket(rows, { startOf });
    expect(text.match(/^Earliest start: /gm)).toHaveLength(1);
    expect(text).toContain('Earliest start: 2025-05-25 10:05:22 (offset from UTC not known) (B). Where tcpip.sys was');
  });

  test.each([
    ['KB4338818', 1],
    ['KB4338818 KB4343900', 0],
    ['KB4343900', 0],
  ])('the faulty file of July 2018, unless a later update decides too: %s', (kbs, count) => {
    const text = ticket(rowsOf(`host,kb,os version\nA,${kbs},6.1.7601`));
    expect(text).toContain('■ Fixed (1)');
    expect(text.match(/^Caution: .*July 2018/gm) ?? []).toHaveLength(count);
  });

  test('where its chain is weakest, in the sentence itself', () => {
    expect(ticket(rowsOf('host,kb,os version\nA,KB4022719,6.1.7601'))).toMatch(/The weakest link: .*known for x64\.$/m);
  });
});
