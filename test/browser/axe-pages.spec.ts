import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VARIANTS } from '../support/variants.ts';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixture.ts';

const [{ dir, site }] = VARIANTS;
const SITEMAP = [...readFileSync(join(dir, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
  ([, url = '']) => url.replace(site, ''),
);
const PATHS = [...SITEMAP, '/404.html'];

// Few tests with many pages each: a browser tab costs more than a page.
const PARTS = 8;

for (let part = 0; part < PARTS; part++) {
  test(`axe finds nothing, light or dark, part ${part + 1} of ${PARTS}`, async ({ page }) => {
    test.setTimeout(120_000);
    const paths = PATHS.filter((_, index) => index % PARTS === part);
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      expect.soft(await axeViolations(page), `${path}, light`).toEqual([]);
      // In other colours the rest is the same. Every kind of page is looked at wholly in the dark elsewhere.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await axeViolations(page, { only: 'colours' }), `${path}, dark`).toEqual([]);
    }
  });
}
