import { describe, expect, test } from 'vitest';
import { deadlineOf, machineDeadline, startIso } from '../../../src/deadlines/deadline.ts';
import type { Clocks } from '../../../src/deadlines/machine-start.ts';
import { shownRows } from '../../../src/islands/machines/shown-rows.ts';
import { csvChunks } from '../../../src/reports/export-csv.ts';
import { jsonChunks } from '../../../src/reports/export-json.ts';
import { ticketText } from '../../../src/reports/export-ticket.ts';
import { rowViews } from '../../../src/reports/row-view.ts';
import { voiceOf } from '../../../src/reports/words.ts';
import { BY_REASON, facts, rowOf, rowsOf } from '../fleet/fleet-facts.ts';

const CLOCKS: Clocks = { nowMs: Date.UTC(2026, 10, 24), zoneOffsetMinutes: () => 0, dateOrders: new Map() };
const NOW = { en: 'Restart the machine now', ja: '497日を過ぎているため、すぐに再起動' };
/** What is said as long as nobody knows on which side of its deadline a machine is. */
const BEFORE = { en: /before it has been up|if day 497 has passed/i, ja: /達する前に再起動|過ぎている場合/ };
const NOT_RESTARTED = `Host Name:                 OLD
OS Name:                   Microsoft Windows Server 2008 R2 Standard
OS Version:                6.1.7601 Service Pack 1 Build 7601
System Boot Time:          5/13/2024, 8:15:00 AM

HotFixID   InstalledOn
KB2553549  5/20/2024
`;

describe.each(['en', 'ja'] as const)('past day 497 the next step is what holds now, %s', (lang) => {
  const viewOf = rowViews(voiceOf(facts, lang, ['srv.txt']));

  test.each(Object.entries(BY_REASON))('%s', (_reason, text) => {
    const row = rowOf(text);
    const [unknown, past] = [viewOf(row).next, viewOf(row, 'past').next];
    expect(past).not.toMatch(BEFORE[lang]);
    if (BEFORE[lang].test(unknown)) expect(past).toContain(NOW[lang]);
    expect(past).not.toMatch(/[{}]|undefined/);
  });

  test('on the page and in every export, and only of machines that are past it', () => {
    const rows = rowsOf(
      'host,version,boot time\nPAST,6.1.7601.17514,2025-06-01 09:00:00\nAHEAD,6.1.7601.17514,2026-06-01 09:00:00',
      NOT_RESTARTED,
    );
    const context = {
      facts,
      lang,
      inputs: ['srv.csv', 'systeminfo.txt'],
      evaluated: '2026-11-24T00:00:00+00:00',
      schema: 'https://example.jp/api/v1/schema/machines.json',
      badLines: [],
      notUnderstood: 0,
      partly: 0,
      leftOut: 0,
      startOf: (row: (typeof rows)[number]) => startIso(row, CLOCKS),
      deadlineOf: (row: (typeof rows)[number]) => machineDeadline(deadlineOf(row, CLOCKS)),
    };
    const shown = shownRows(rows, { ...context, language: lang, clocks: CLOCKS });
    expect(shown.map(({ next }) => next.includes(NOW[lang]))).toEqual([true, false, true]);
    expect(shown.map(({ verdict }) => verdict)).toEqual(['not-fixed', 'not-fixed', 'fixed']);
    const exported = [
      ticketText(rows, context),
      [...csvChunks(rows, context)].join(''),
      [...jsonChunks(rows, context)].join(''),
    ];
    for (const text of exported) {
      for (const { next } of shown) expect(text).toContain(next);
      expect(text.split(NOW[lang])).toHaveLength(3);
    }
  });
});
