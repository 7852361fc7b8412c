import { describe, expect, test } from 'vitest';
import { documentOf, pageAt, textOf } from '../support/built-site.ts';
import { editionRows, LISTED_EDITIONS } from '../support/edition-table.ts';
import { VARIANTS } from '../support/variants.ts';

const JAPANESE = /[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/;

describe.each(VARIANTS)('titles on Japanese pages ($name)', (variant) => {
  test.each(LISTED_EDITIONS)('$edition: Japanese, or what it means beside the English one, marked', ({ edition }) => {
    const rows = editionRows(variant, 'ja', edition);
    const english = rows.filter(({ englishTitle }) => englishTitle !== '');
    expect(english.length).toBeGreaterThan(5);
    expect(english.length).toBeLessThan(rows.length);
    for (const { title, englishTitle } of english) {
      expect(englishTitle).not.toMatch(JAPANESE);
      expect(title).toMatch(/^（大意）/);
    }
    for (const { title, englishTitle } of rows) {
      expect(title.replace(englishTitle, '')).toMatch(JAPANESE);
      if (englishTitle === '') expect(title).not.toContain('（大意）');
    }
  });

  test.each(['kb/2459530/', 'kb/2634907/'])('%s: its only title is marked as English', (path) => {
    const title = documentOf(pageAt(variant, `ja/${path}`)).querySelector('h1 ~ .lead [lang]');
    expect(textOf(title)).not.toMatch(JAPANESE);
    expect(title?.getAttribute('lang')).toBe('en');
  });
});
