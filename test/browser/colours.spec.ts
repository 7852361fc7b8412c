import type { Page } from '@playwright/test';
import { axeViolations, bringAxe } from './axe.ts';
import { expect, test } from './fixture.ts';
import { PAGE_KINDS } from './page-kinds.ts';

/* What a browser that does not know a colour loses: the ground, the text on it, the borders of fields, the focus ring. */

const TRANSPARENT = 'rgba(0, 0, 0, 0)';

/** The ground of the page, and what is missing on it. */
function coloursOf(page: Page): Promise<{ readonly ground: string; readonly missing: readonly string[] }> {
  return page.evaluate((transparent) => {
    const fields = [...document.querySelectorAll<HTMLElement>('input, select, textarea')]
      .filter((field) => field.checkVisibility({ checkVisibilityCSS: true }))
      .filter((field) => !field.matches('[type="checkbox"], [type="radio"], [type="file"]'));
    const withoutBorder = fields.filter((field) => {
      const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(field);
      const drawn = borderTopStyle === 'solid' && Number.parseFloat(borderTopWidth) >= 1;
      return !drawn || [transparent, backgroundColor].includes(borderTopColor);
    });
    const links = [...document.querySelectorAll<HTMLElement>('main a[href]')]
      .filter((link) => link.checkVisibility({ checkVisibilityCSS: true }))
      .slice(0, 1);
    const withoutRing = links.filter((link) => {
      link.focus();
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(link);
      return outlineStyle !== 'solid' || Number.parseFloat(outlineWidth) < 2 || outlineColor === transparent;
    });
    return {
      ground: getComputedStyle(document.documentElement).backgroundColor,
      missing: [
        ...withoutBorder.map((field) => `border of ${field.outerHTML.slice(0, 100)}`),
        ...withoutRing.map((link) => `ring around ${link.outerHTML.slice(0, 100)}`),
      ],
    };
  }, TRANSPARENT);
}

// The colours of a page do not depend on its language: those of the other have the same styles.
const PAGES = PAGE_KINDS.filter((path) => !path.startsWith('en/'));

test('every kind of page has its colours, light and dark', async ({ page }) => {
  await bringAxe(page);
  for (const path of PAGES) {
    await page.goto(path);
    const grounds = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { ground, missing } = await coloursOf(page);
      grounds.push(ground);
      expect.soft(missing, `${path}, ${colorScheme}`).toEqual([]);
      expect.soft(await axeViolations(page, { only: 'colours' }), `${path}, ${colorScheme}`).toEqual([]);
    }
    expect.soft(grounds, path).not.toContain(TRANSPARENT);
    expect.soft(new Set(grounds).size, path).toBe(2);
  }
});
