import { describe, expect, test } from 'vitest';
import { documentOf, pageAt, textOf } from '../support/built-site.ts';
import { editionRows, LISTED_EDITIONS } from '../support/edition-table.ts';
import { VARIANTS } from '../support/variants.ts';

const JAPANESE = /[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/;

describe.each(VARIANTS)('titles on Japanese pages ($name)', (variant) => {
  test.each(LISTED_EDITIONS)('$edition: Japanese; where only English is known what it means, marked', ({ edition }) => {
    const rows = editionRows(variant, 'ja', edition);
    const meant = rows.filter(({ title }) => title.startsWith('（大意）'));
    expect(meant.length).toBeGreaterThan(5);
    expect(meant.length).toBeLessThan(rows.length);
    for (const { kb, title } of rows) {
      expect(title).toMatch(JAPANESE);
      // The page of the number has the title as it was published.
      const lead = documentOf(pageAt(variant, `ja/kb/${kb.slice(2)}/`)).querySelector('h1 ~ .lead');
      const english = textOf(lead?.querySelector('[lang="en"]'));
      expect(english !== '', kb).toBe(title.startsWith('（大意）'));
      expect(english).not.toMatch(JAPANESE);
    }
  });

  test.each(['kb/2459530/', 'kb/2634907/'])('%s: its only title is marked as English', (path) => {
    const title = documentOf(pageAt(variant, `ja/${path}`)).querySelector('h1 ~ .lead [lang]');
    expect(textOf(title)).not.toMatch(JAPANESE);
    expect(title?.getAttribute('lang')).toBe('en');
  });
});
