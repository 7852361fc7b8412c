import { LANGUAGES } from './checker.ts';
import { expect, test } from './fixture.ts';
import { openDetails } from './machine-states.ts';
import { openMachines } from './machines.ts';

const COMPARISON = { ja: '比較と根拠', en: 'Comparison and evidence' };

for (const language of LANGUAGES) {
  test(`nothing is headed "comparison" where nothing was compared (${language})`, async ({ page }) => {
    const { box, rows } = await openMachines(page, language);
    await box.fill('host,os version\nSRV01,6.3.9600\nSRV02,10.0.14393\n\nSRV03 6.1.7601.17514');
    await expect(rows).toHaveCount(3);
    for (const [host, count] of [
      ['SRV01', 0],
      ['SRV03', 1],
    ] as const) {
      const dialog = await openDetails(page, host);
      await expect(dialog.getByText(COMPARISON[language], { exact: true })).toHaveCount(count);
      for (const term of await dialog.locator('dt + dd').all()) await expect(term).not.toBeEmpty();
      await page.keyboard.press('Escape');
    }
  });
}

for (const language of LANGUAGES) {
  test(`a date with two readings is asked about in the details too (${language})`, async ({ page }) => {
    const { box, rows } = await openMachines(page, language);
    await box.fill('host,version,boot time\nA,6.1.7601.17514,03/04/2026 10:00\nB,6.1.7601.17514,2026-04-03 10:00');
    await expect(rows).toHaveCount(2);
    const dialog = await openDetails(page, 'A');
    const question = dialog.locator('[data-date-question]');
    await expect(question).toContainText('03/04/2026');
    const [notYet, dayFirst] = await question.getByRole('radio').all();
    await expect(notYet ?? question).toBeChecked();
    // Beside the field where a start is entered, and by the keyboard alone.
    await notYet?.focus();
    await page.keyboard.press('ArrowDown');
    await expect(dayFirst ?? question).toBeChecked();
    await expect(dayFirst ?? question).toBeFocused();
    await expect(dialog.locator('.machine-facts')).toContainText('2027-08-13');
    await page.keyboard.press('ArrowDown');
    await expect(dialog.locator('.machine-facts')).toContainText('2027-07-14');
    await page.keyboard.press('Escape');
    await expect(rows.first()).toContainText('2027-07-14');
    await expect(page.locator('[data-date-question]').getByRole('radio').last()).toBeChecked();
    const other = await openDetails(page, 'B');
    await expect(other.locator('[data-date-question]')).toHaveCount(0);
  });
}
