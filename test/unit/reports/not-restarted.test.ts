import { describe, expect, test } from 'vitest';
import { startIso } from '../../../src/deadlines/deadline.ts';
import type { Clocks } from '../../../src/deadlines/machine-start.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { csvChunks } from '../../../src/reports/export-csv.ts';
import { jsonChunks } from '../../../src/reports/export-json.ts';
import { ticketText } from '../../../src/reports/export-ticket.ts';
import { facts, rowsOf } from '../fleet/fleet-facts.ts';

const CLOCKS: Clocks = { nowMs: Date.UTC(2026, 10, 24), zoneOffsetMinutes: () => 0, dateOrders: new Map() };

function outputs(installedOn: string): string {
  return [
    'Host Name:                 SRV01',
    'OS Name:                   Microsoft Windows Server 2008 R2 Standard',
    'OS Version:                6.1.7601 Service Pack 1 Build 7601',
    'System Boot Time:          5/13/2026, 8:15:00 AM',
    '',
    'HotFixID   InstalledOn  ',
    `KB2553549  ${installedOn.padEnd(13)}`,
  ].join('\n');
}

const CONTEXT = {
  facts,
  inputs: ['srv.txt'],
  evaluated: '2026-11-24T03:00:00+00:00',
  schema: 'https://example.jp/api/v1/schema/machines.json',
  badLines: [],
  notUnderstood: 0,
  partly: 0,
  leftOut: 0,
  startOf: (row: ReturnType<typeof rowsOf>[number]) => startIso(row, CLOCKS),
};
const SENTENCE = {
  en: 'KB2553549 was installed after that, on 2026-05-20: it has not been restarted since',
  ja: 'KB2553549はその後の2026-05-20に適用されています',
};

describe.each(LOCALES)('a machine that has not been restarted since its update, %s', (lang) => {
  const exported = (installedOn: string) => {
    const rows = rowsOf(outputs(installedOn));
    return {
      verdicts: rows.map(({ verdict }) => verdict.verdict),
      texts: [
        ticketText(rows, { ...CONTEXT, lang }),
        [...csvChunks(rows, { ...CONTEXT, lang })].join(''),
        [...jsonChunks(rows, { ...CONTEXT, lang })].join(''),
      ],
    };
  };

  test('is said to run the old driver in every export', () => {
    const { verdicts, texts } = exported('5/20/2026');
    expect(verdicts).toEqual(['fixed']);
    for (const text of texts) expect(text).toContain(SENTENCE[lang]);
    expect(texts[2]).toContain('"installedAfterStart":[{"kb":"KB2553549","day":"2026-05-20"}]');
  });

  test.each(['5/12/2026', '5/13/2026', '6/5/2026'])('is not where the update came on %s', (day) => {
    const { texts } = exported(day);
    expect(texts[2]).toContain('"installedAfterStart":[]');
    for (const text of texts) expect(text).not.toContain(SENTENCE[lang].slice(-12));
  });

  test('is where both readings of the day are later', () => {
    expect(exported('6/7/2026').texts[2]).toContain('"installedAfterStart":[{"kb":"KB2553549","day":"2026-06-07"}]');
  });
});
