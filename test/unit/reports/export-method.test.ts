import { expect, test } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { methodText } from '../../../src/reports/export-method.ts';
import { facts } from '../fleet/fleet-facts.ts';

test.each(LOCALES)('a page says what was compared, what cannot tell means, from which sources and when, %s', (lang) => {
  const text = methodText({ lang, facts, inputs: [], evaluated: '2026-11-24T03:00:00+00:00' });
  for (const { title, url, retrieved } of Object.values(facts.citations)) {
    expect(text).toContain(title);
    expect(text).toContain(url);
    expect(text).toContain(retrieved);
  }
  expect(text).toContain('2026-11-24 03:00:00 +00:00');
  expect(text).toContain(`${facts.catalog.date}+${facts.catalog.hash}`);
  expect(text).toMatch(lang === 'ja' ? /判定不能.*未解決/ : /Cannot tell.*open/);
  expect(text.split('\n').length).toBeLessThan(60);
});
