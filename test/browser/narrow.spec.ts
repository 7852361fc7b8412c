import type { Page } from '@playwright/test';
import { checkerOn, LANGUAGES } from './checker.ts';
import { expect, test } from './fixture.ts';
import { BUTTONS, openDetails, showAllKinds, withoutClipboard } from './machine-states.ts';
import { PAGE_KINDS } from './page-kinds.ts';

/** How many pixels the page is wider than the screen. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const width of [360, 320]) {
  test.describe(`on a screen of ${width} px`, () => {
    test.use({ viewport: { width, height: 640 } });

    test('no page scrolls sideways', async ({ page }) => {
      for (const path of PAGE_KINDS) {
        await page.goto(path);
        expect.soft(await overflow(page), path).toBe(0);
      }
    });

    for (const language of LANGUAGES) {
      test(`no verdict makes the page scroll sideways (${language})`, async ({ page }) => {
        for (const path of ['', 'check/', 'editions/windows-7-sp1/']) {
          await page.goto(`${language}/${path}`);
          const { version, output } = checkerOn(page);
          for (const text of [
            '6.1.7601.17802',
            '6.1.7601.17000',
            '6.0.6002.18604',
            '10.0.19045.3803',
            '6.1.7601.99999',
            '1'.repeat(400),
          ]) {
            await version.fill(text);
            await expect(output).not.toHaveAttribute('data-verdict', '');
            expect.soft(await overflow(page), `${path} ${text}`).toBe(0);
          }
        }
      });
    }

    test('nor do results for many machines, or their details', async ({ page }) => {
      await withoutClipboard(page);
      await showAllKinds(page, 'ja');
      await page.getByRole('button', { name: BUTTONS.ja.ticket }).click();
      await expect(page.locator('.exports textarea')).toBeVisible();
      expect.soft(await overflow(page), 'results').toBe(0);
      const dialog = await openDetails(page, 'SQL05');
      expect.soft(await overflow(page), 'details').toBe(0);
      expect.soft(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth), 'inside the details').toBe(0);
    });

    test('a ruler fits, and its text is not too small to read', async ({ page }) => {
      await page.goto('en/check/');
      for (const ruler of await page.locator('svg.ruler').all()) {
        const box = await ruler.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? width + 1)).toBeLessThanOrEqual(width);
        // Drawn in a box of 304 units: below four fifths of that a label of 12 px would be under 10.
        expect(box?.width).toBeGreaterThan(243);
      }
    });
  });
}
