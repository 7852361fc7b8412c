import { LANGUAGES, openChecker, typeVersion } from './checker.ts';
import { expect, test } from './fixture.ts';
import { openDetails } from './machine-states.ts';
import { openMachines } from './machines.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const NAME = { ja: 'KB2688338（MS12-032）', en: 'KB2688338 (MS12-032)' };

for (const language of LANGUAGES) {
  test(`the next step names an update of the list, and leads to it, where one is listed (${language})`, async ({
    page,
  }) => {
    const checker = await openChecker(page, language);
    const link = checker.output.locator('.verdict-next').getByRole('link', { name: NAME[language], exact: true });
    await typeVersion(checker, '6.1.7601.17514');
    await expect(link).toHaveAttribute('href', `/${language}/kb/2688338/`);
    await checker.root.locator('[data-copy-text]').click();
    await expect(checker.root.locator('.verdict-details [role="status"]')).not.toBeEmpty();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(NAME[language]);
    await typeVersion(checker, '6.0.6002.22642');
    await expect(link).toHaveCount(0);
    await expect(checker.output).not.toContainText('KB2688338');
  });

  test(`so do the table of machines and their details (${language})`, async ({ page }) => {
    const { box, rows } = await openMachines(page, language);
    await box.fill('SRV01 6.1.7601.17514\nVISTA 6.0.6002.22642');
    await expect(rows).toHaveCount(2);
    const link = { name: NAME[language], exact: true };
    await expect(rows.first()).toContainText(NAME[language]);
    await expect(rows.last()).not.toContainText('KB2688338');
    const dialog = await openDetails(page, 'SRV01');
    await expect(dialog.getByRole('link', link)).toHaveAttribute('href', `/${language}/kb/2688338/`);
  });
}
