import { describe, expect, test } from 'vitest';
import { shownRows } from '../../../src/islands/machines/shown-rows.ts';
import { csvChunks } from '../../../src/reports/export-csv.ts';
import { jsonChunks } from '../../../src/reports/export-json.ts';
import { ticketText } from '../../../src/reports/export-ticket.ts';
import { rowViews } from '../../../src/reports/row-view.ts';
import { voiceOf } from '../../../src/reports/words.ts';
import { CLOCKS, facts, rowOf, rowsOf } from '../fleet/fleet-facts.ts';

const NAME = { en: 'KB2688338 (MS12-032)', ja: 'KB2688338（MS12-032）' };
const LISTED = ['6.1.7600.16385', '6.1.7600.20000', '6.1.7601.17514', '6.1.7601.21892'];
const CSV = `host,version,edition\n${[
  ...LISTED.map((version, index) => `SRV0${index},${version},`),
  'VISTA,6.0.6002.22642,',
  'SEVEN,6.1.7601.17514,windows-7-sp1',
  'FIXED,6.1.7601.18438,',
].join('\n')}`;

describe.each(['en', 'ja'] as const)('"install an update from the list" names one of the list, %s', (lang) => {
  const rows = rowsOf(CSV);
  const context = {
    facts,
    lang,
    inputs: ['srv.csv'],
    evaluated: '2026-11-24T00:00:00+00:00',
    schema: 'https://example.jp/api/v1/schema/machines.json',
    badLines: [],
    notUnderstood: 0,
    partly: 0,
    leftOut: 0,
  };
  const shown = shownRows(rows, { ...context, language: lang, clocks: CLOCKS });

  test('in every machine that lacks the fix, with its page, where one is listed for its build and branch', () => {
    expect(shown.map(({ host, next }) => [host, next.includes(NAME[lang])])).toEqual([
      ...LISTED.map((_, index) => [`SRV0${index}`, true]),
      ['VISTA', false],
      ['SEVEN', true],
      ['FIXED', false],
    ]);
    for (const { next, listed } of shown) {
      expect(listed).toEqual(next.includes('KB2688338') ? { name: NAME[lang], path: '2688338/' } : undefined);
    }
  });

  test('in the ticket, the CSV and the JSON', () => {
    const next = shown[0]?.next ?? '';
    for (const chunks of [[ticketText(rows, context)], csvChunks(rows, context), jsonChunks(rows, context)]) {
      expect([...chunks].join('')).toContain(next);
    }
  });

  test('past day 497 too', () => {
    const viewOf = rowViews(voiceOf(facts, lang, ['srv.csv']));
    expect(viewOf(rowOf('SRV01 6.1.7601.17514'), 'past').next).toContain(NAME[lang]);
    expect(viewOf(rowOf('SRV01 6.0.6002.22642'), 'past').next).not.toMatch(/KB2688338|[{}]/);
  });
});
