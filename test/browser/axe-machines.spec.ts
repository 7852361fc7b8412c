import type { Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixture.ts';
import { BUTTONS, openDetails, showAllKinds, withoutClipboard } from './machine-states.ts';
import { openMachines } from './machines.ts';
import { setTextSize } from './text-settings.ts';

/** What axe has against a page as it looks in two ways. */
type TwoLooks = (page: Page) => Promise<readonly string[]>;

/** Wide and light; dark with text twice as large. */
const wide: TwoLooks = async (page) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const light = await axeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await setTextSize(page, 32);
  const dark = await axeViolations(page);
  await setTextSize(page, 16);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark];
};

/** On a phone: dark, and with forced colours. */
const onPhone: TwoLooks = async (page) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeViolations(page);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  const forced = await axeViolations(page, { only: 'colours' });
  await page.emulateMedia({ forcedColors: 'none' });
  return [...dark, ...forced];
};

for (const [language, looks, violations] of [
  ['ja', 'wide: light, and dark with text twice as large', wide],
  ['en', 'on a phone: dark, and with forced colours', onPhone],
] as const) {
  test(`axe finds nothing against results in any state (${language}, ${looks})`, async ({ page }) => {
    await withoutClipboard(page);
    await showAllKinds(page, language);
    const check = async (state: string) => expect.soft(await violations(page), state).toEqual([]);

    await page.getByRole('button', { name: BUTTONS[language].ticket }).click();
    await expect(page.locator('.exports textarea')).toBeVisible();
    await check('results, question, lines, commands and a text to copy by hand');

    const dialog = await openDetails(page, 'SQL02');
    await dialog.locator('input[name="start"]').fill('yesterday');
    await dialog.locator('input[name="start"]').press('Enter');
    await expect(dialog).toContainText('yesterday');
    await check('details with an error');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: BUTTONS[language].clear }).click();
    await expect(page.getByRole('button', { name: BUTTONS[language].undo })).toBeVisible();
    await page.locator('textarea[name="evidence"]').fill('hello');
    await expect(page.locator('[data-machines-root] .callout')).toBeVisible();
    await check('nothing to judge');
  });
}

test('axe finds nothing against a table too long to stand in the page', async ({ page }) => {
  const { files, rows } = await openMachines(page, 'en');
  const lines = Array.from({ length: 1200 }, (_, index) => `SRV${index} 6.1.7601.${17_000 + index}`);
  await files.setInputFiles({ name: 'fleet.txt', mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n')) });
  await expect(page.locator('.long-table')).toBeVisible();
  await page.locator('.long-table').evaluate((region) => (region.scrollTop = region.scrollHeight / 2));
  await expect(rows.first()).not.toHaveAttribute('data-host', 'SRV0');
  expect.soft(await axeViolations(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await axeViolations(page, { only: 'colours' }), 'dark').toEqual([]);
});
