import { LANGUAGES, openChecker } from './checker.ts';
import { expect, test } from './fixture.ts';

for (const language of LANGUAGES) {
  test.describe(`the list of rollups (${language})`, () => {
    test('is folded by year, and a link to one opens its year', async ({ page }) => {
      await page.goto(`${language}/kb/`);
      await expect(page.locator('#KB5062619')).toBeHidden();
      await page.goto(`${language}/kb/#KB5062619`);
      await expect(page.locator('#KB5062619')).toBeVisible();
      await expect(page.locator('#KB5062619')).toContainText('CVE-2025-49686');
    });

    test('opens its year too where a link leads to another one on the page', async ({ page }) => {
      await page.goto(`${language}/kb/#KB5062619`);
      await page.evaluate(() => (location.hash = '#KB4022719'));
      await expect(page.locator('#KB4022719')).toBeInViewport();
    });

    test('is whole on paper', async ({ page }) => {
      await page.goto(`${language}/kb/`);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('#KB4022719')).toBeVisible();
    });

    test('warns of the updates of July 2018', async ({ page }) => {
      await page.goto(`${language}/kb/#KB4338818`);
      await expect(page.locator('#KB4338818')).toContainText('⚠');
      await expect(page.locator('#july-2018')).toContainText('0xD1');
    });
  });

  test(`the checker says when a file was built, and shows the chain of build 6003 (${language})`, async ({ page }) => {
    const { version, output } = await openChecker(page, language);
    await version.fill('6.1.7601.17757');
    await page.locator('.verdict-details summary').click();
    await expect(page.getByText(/2012-01-05.*2012-01-13/)).toBeVisible();
    await version.fill('6.0.6003.20489');
    await expect(output).toHaveAttribute('data-verdict', 'fixed');
    await expect(output).toHaveAttribute('data-reason', 'newer-than-listed-line');
    await expect(output).toHaveAttribute('data-evidence', 'derived');
    await expect(page.locator('[data-checker]').getByText(/22643.*vwnet\.jp/)).toBeVisible();
  });
}
