import { LANGUAGES, openChecker, WORDS } from './checker.ts';
import { expect, test } from './fixture.ts';

for (const language of LANGUAGES) {
  const twin = language === 'ja' ? 'en' : 'ja';

  test(`${language} is chosen with the fragment kept, and left with the verdict and the place in a text`, async ({
    page,
  }) => {
    await page.goto('#v=6.1.7601.17802');
    await page.locator(`main a[hreflang="${language}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/#v=6\\.1\\.7601\\.17802$`));
    await expect(page.locator('[data-checker] output')).toHaveAttribute('data-verdict', 'fixed');

    const { version, output } = await openChecker(page, language);
    await version.fill('6.1.7601.17756');
    await page.locator(`header a[hreflang="${twin}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${twin}/check/#v=6\\.1\\.7601\\.17756$`));
    await expect(page.locator('html')).toHaveAttribute('lang', twin);
    await expect(output.locator('.verdict-word')).toHaveText(WORDS[twin]['not-fixed']);

    await page.goto(`${language}/guide/what-to-do/#below-fix-level`);
    await page.locator(`header a[hreflang="${twin}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${twin}/guide/what-to-do/#below-fix-level$`));
    await expect(page.locator('#below-fix-level')).toBeInViewport();
  });
}
