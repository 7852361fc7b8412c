import { LANGUAGES, openChecker } from './checker.ts';
import { expect, test } from './fixture.ts';

for (const language of LANGUAGES) {
  test(`the list of rollups is folded by year, whole on paper, and a link opens the year (${language})`, async ({
    page,
  }) => {
    await page.goto(`${language}/kb/`);
    const late = page.locator('#KB5062619');
    const early = page.locator('#KB4022719');
    await expect(late).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(early).toBeVisible();
    await page.emulateMedia({ media: null });
    await expect(early).toBeHidden();
    await page.goto('about:blank');

    await page.goto(`${language}/kb/#KB5062619`);
    await expect(late).toBeVisible();
    await expect(late).toContainText('CVE-2025-49686');
    // So does a link to another one on the page.
    await page.evaluate(() => (location.hash = '#KB4022719'));
    await expect(early).toBeInViewport();

    // The updates of July 2018.
    await expect(page.locator('#KB4338818')).toContainText('⚠');
    await expect(page.locator('#july-2018')).toContainText('0xD1');
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
