import { checkerOn, LANGUAGES, openChecker } from './checker.ts';
import { expect, test } from './fixture.ts';

for (const language of LANGUAGES) {
  test.describe(`edition (${language})`, () => {
    test('is found from the version; where several share the build the checker says so', async ({ page }) => {
      const { root, version, edition } = await openChecker(page, language);
      await version.fill('6.1.7601.17802');
      const shared = root
        .locator('.verdict-details > p', { hasText: 'Windows 7 SP1' })
        .filter({ hasText: 'Windows Server 2008 R2 SP1' })
        .filter({ hasText: '6.1.7601' });
      await expect(shared).toBeVisible();
      await edition.selectOption('windows-7-sp1');
      await expect(shared).toHaveCount(0);
    });

    test('that does not have the build gives no answer, and names both', async ({ page }) => {
      const { version, edition, output } = await openChecker(page, language);
      await version.fill('6.1.7601.17802');
      await edition.selectOption('windows-7');
      await expect(output).toHaveAttribute('data-verdict', 'cannot-tell');
      await expect(output).toHaveAttribute('data-reason', 'edition-mismatch');
      await expect(output).toContainText('Windows 7');
      await expect(output).toContainText('6.1.7601');
      await expect(output.locator('.equation')).toHaveCount(0);
    });

    test("is chosen where an edition's own page leads to the checker", async ({ page }) => {
      await page.goto(`${language}/editions/windows-vista-sp2/`);
      await page.locator('main a[href*="/check/#e="]').click();
      const { version, edition, output } = checkerOn(page);
      await expect(edition).toHaveValue('windows-vista-sp2');
      await version.fill('6.1.7601.17802');
      await expect(output).toHaveAttribute('data-reason', 'edition-mismatch');
      await version.fill('6.0.6002.22643');
      await expect(output).toHaveAttribute('data-reason', 'at-or-above-fix-level');
    });
  });
}
