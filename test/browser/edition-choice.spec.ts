import { checkerOn, LANGUAGES, openChecker } from './checker.ts';
import { expect, test } from './fixture.ts';

for (const language of LANGUAGES) {
  test(`an edition is found from the version, may contradict it, and comes with a link (${language})`, async ({
    page,
  }) => {
    const { root, version, edition, output } = await openChecker(page, language);
    await version.fill('6.1.7601.17802');
    // Several share the build, and the checker says so.
    const shared = root
      .locator('.verdict-details > p', { hasText: 'Windows 7 SP1' })
      .filter({ hasText: 'Windows Server 2008 R2 SP1' })
      .filter({ hasText: '6.1.7601' });
    await expect(shared).toBeVisible();
    await edition.selectOption('windows-7-sp1');
    await expect(shared).toHaveCount(0);

    // One that does not have the build gives no answer, and both are named.
    await edition.selectOption('windows-7');
    await expect(output).toHaveAttribute('data-verdict', 'cannot-tell');
    await expect(output).toHaveAttribute('data-reason', 'edition-mismatch');
    await expect(output).toContainText('Windows 7');
    await expect(output).toContainText('6.1.7601');
    await expect(output.locator('.equation')).toHaveCount(0);

    await page.goto(`${language}/editions/windows-vista-sp2/`);
    await page.locator('main a[href*="/check/#e="]').click();
    await expect(checkerOn(page).edition).toHaveValue('windows-vista-sp2');
    await version.fill('6.1.7601.17802');
    await expect(output).toHaveAttribute('data-reason', 'edition-mismatch');
    await version.fill('6.0.6002.22643');
    await expect(output).toHaveAttribute('data-reason', 'at-or-above-fix-level');
  });
}
