import { expect, test } from 'vitest';
import { fileAt, readBuilt, urlOf } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

test.each(VARIANTS)('robots.txt forbids nothing and names the sitemap ($name)', (variant) => {
  const lines = readBuilt(variant, 'robots.txt').trim().split('\n');
  const sitemap = urlOf(variant, 'sitemap-index.xml');
  expect(lines).toContain(`Sitemap: ${sitemap}`);
  expect(fileAt(variant, sitemap)).toBe('sitemap-index.xml');
  expect(lines.filter((line) => line.startsWith('Disallow:'))).toEqual([]);
});
