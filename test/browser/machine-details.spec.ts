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
