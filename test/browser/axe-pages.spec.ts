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
    // Each page begins in the colours that the one before it ended in: a change of colours draws a page anew.
    for (const [index, path] of paths.entries()) {
      const [first, second] = index % 2 === 0 ? (['light', 'dark'] as const) : (['dark', 'light'] as const);
      await page.goto(path);
      expect.soft(await axeViolations(page), `${path}, ${first}`).toEqual([]);
      // In other colours the rest is the same.
      await page.emulateMedia({ colorScheme: second });
      expect.soft(await axeViolations(page, { only: 'colours' }), `${path}, ${second}`).toEqual([]);
    }
  });
}

test('axe finds Japanese text that is too faint', async ({ page }) => {
  await page.goto('ja/guide/');
  await page
    .getByRole('link', { name: '判定ツール' })
    .first()
    .evaluate((link) => (link.style.color = '#bbb'));
  expect(await axeViolations(page, { only: 'colours' })).toEqual([expect.stringMatching(/^color-contrast: /)]);
});
