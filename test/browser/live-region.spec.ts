import { LANGUAGES, openChecker, WORDS } from './checker.ts';
import { expect, test } from './fixture.ts';

for (const language of LANGUAGES) {
  test(`the verdict is announced once typing pauses, and not before (${language})`, async ({ page }) => {
    await page.clock.install();
    const { root, version, output } = await openChecker(page, language);
    const region = root.locator('p[role="status"]');
    await expect(output).toHaveAttribute('aria-live', 'off');
    await page.clock.pauseAt(Date.now() + 60_000);

    await version.fill('6.1.7601.1');
    await page.clock.runFor(400);
    await version.fill('6.1.7601.17802');
    await page.clock.runFor(400);
    await expect(output).toHaveAttribute('data-verdict', 'fixed');
    expect(await region.textContent()).toBe('');

    await page.clock.runFor(600);
    await expect(region).toContainText(WORDS[language].fixed);
    await expect(region).toContainText('6.1.7601.17802');
    await expect(region).toHaveText(/KB2688338/);

    await version.clear();
    await page.clock.runFor(1_000);
    await expect(region).toHaveText('');
  });
}
