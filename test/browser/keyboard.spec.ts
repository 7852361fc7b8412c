import { LANGUAGES, openChecker } from './checker.ts';
import { expect, test } from './fixture.ts';

for (const language of LANGUAGES) {
  test(`a check by keyboard alone (${language})`, async ({ page }) => {
    const { version, edition, output, root } = await openChecker(page, language);
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#content')).toBeFocused();

    await page.keyboard.press('Tab');
    await expect(version).toBeFocused();
    await page.keyboard.type('6.1.7601.17802');
    await expect(output).toHaveAttribute('data-verdict', 'fixed');
    await page.keyboard.press('Tab');
    await expect(edition).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(output.locator('a').first()).toHaveAttribute(
      'href',
      /\/guide\/what-to-do\/#at-or-above-listed-update$/,
    );
    await expect(output.locator('a').first()).toBeFocused();
    // What was compared follows the verdict by a frame or two: to press Tab sooner is to leave the answer.
    await expect(output.locator('a').nth(1)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(output.locator('a').nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${language}/kb/2688338/$`));
    await page.goBack();
    await expect(version).toHaveValue('6.1.7601.17802');
    await expect(output).toHaveAttribute('data-verdict', 'fixed');

    await root.locator('[data-copy-link]').focus();
    await page.keyboard.press('Tab');
    await expect(root.locator('[data-copy-text]')).toBeFocused();
  });
}
