import type { Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import type { Language } from './checker.ts';
import { expect, test } from './fixture.ts';
import { BUTTONS, openDetails, showAllKinds, withoutClipboard } from './machine-states.ts';
import { openMachines } from './machines.ts';

interface Looks {
  readonly language: Language;
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  /** Size of text, and forced colours. */
  readonly fontSize?: string;
  readonly forcedColors?: 'active' | 'none';
}

const LOOKS: readonly Looks[] = [
  { language: 'ja', colorScheme: 'light', width: 1280 },
  { language: 'en', colorScheme: 'dark', width: 360 },
  { language: 'ja', colorScheme: 'dark', width: 1280, fontSize: '200%' },
  { language: 'en', colorScheme: 'light', width: 360, forcedColors: 'active' },
];

async function setUp(page: Page, { colorScheme, width, forcedColors = 'none' }: Looks): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, forcedColors });
}

for (const looks of LOOKS) {
  const { language, fontSize } = looks;
  test(`axe finds nothing against results in any state: ${Object.values(looks).join(', ')}`, async ({ page }) => {
    await setUp(page, looks);
    await withoutClipboard(page);
    await showAllKinds(page, language);
    if (fontSize) await page.evaluate((size) => (document.documentElement.style.fontSize = size), fontSize);
    const check = async (state: string) => expect.soft(await axeViolations(page), state).toEqual([]);

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
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await axeViolations(page), colorScheme).toEqual([]);
  }
});
