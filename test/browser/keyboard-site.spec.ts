import { LANGUAGES, openChecker } from './checker.ts';
import { expect, test } from './fixture.ts';
import { openSearch } from './search.ts';
import { tabTo } from './tab-to.ts';

for (const language of LANGUAGES) {
  test(`theme, copying, sorting and the other language by keyboard alone (${language})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { version } = await openChecker(page, language);
    await version.fill('6.1.7601.17802');
    for (const button of ['[data-copy-link]', '[data-copy-text]']) {
      await tabTo(page, button);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('6.1.7601.17802');
      await page.evaluate(() => navigator.clipboard.writeText(''));
    }

    await page.goto(`${language}/editions/windows-7-sp1/`);
    await tabTo(page, 'select[name="theme"]');
    await page.keyboard.press('End');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await tabTo(page, 'th[data-sort-by="ldr"] button');
    await page.keyboard.press('Space');
    await expect(page.locator('th[data-sort-by="ldr"]')).toHaveAttribute('aria-sort', 'ascending');

    await page.goto(`${language}/guide/check/`);
    await tabTo(page, '.code button');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
    const twin = language === 'ja' ? 'en' : 'ja';
    await tabTo(page, `header a[hreflang="${twin}"]`, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${twin}/guide/check/`);
  });

  test(`filters and results of the search by keyboard alone (${language})`, async ({ page }) => {
    const { hits } = await openSearch(page, language, 'chimney');
    await expect(hits.first()).toBeVisible();
    const headings = page.locator('[data-hits] h2');
    await expect(headings).not.toHaveCount(1);
    await tabTo(page, 'select[name="kind"]');
    await page.keyboard.press('ArrowDown');
    await expect(headings).toHaveCount(1);
    await tabTo(page, '[data-hit] a');
    const address = (await hits.first().getByRole('link').getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
  });
}
