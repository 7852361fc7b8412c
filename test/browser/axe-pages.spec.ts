import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VARIANTS } from '../support/variants.ts';
import { axeViolations, bringAxe } from './axe.ts';
import { expect, test } from './fixture.ts';
import { PAGE_KINDS } from './page-kinds.ts';

const [{ dir, site }] = VARIANTS;
const SITEMAP = [...readFileSync(join(dir, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
  ([, url = '']) => url.replace(`${site}/`, ''),
);
// One page of every kind is looked at so, and in other ways, where all is asked of it.
const PATHS = SITEMAP.filter((path) => !PAGE_KINDS.includes(path));

// Few tests with many pages each: a browser tab costs more than a page.
const PARTS = 6;

for (let part = 0; part < PARTS; part++) {
  test(`axe finds nothing, light or dark, part ${part + 1} of ${PARTS}`, async ({ page }) => {
    const paths = PATHS.filter((_, index) => index % PARTS === part);
    expect(paths.length).toBeGreaterThan(10);
    await bringAxe(page);
    for (const path of paths) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      expect.soft(await axeViolations(page), `${path}, light`).toEqual([]);
      // In other colours the rest is the same.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await axeViolations(page, { only: 'colours' }), `${path}, dark`).toEqual([]);
    }
  });
}
