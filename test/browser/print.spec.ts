import type { Locator, Page } from '@playwright/test';
import { openChecker } from './checker.ts';
import { expect, test } from './fixture.ts';
import { openMachines } from './machines.ts';

test.describe('on paper', () => {
  test('a check has no menus or buttons, and dark ink whatever the theme', async ({ page }) => {
    const { version, output } = await openChecker(page, 'ja');
    await page.locator('select[name="theme"]').selectOption('dark');
    await version.fill('6.1.7601.17802');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('header nav')).toBeHidden();
    await expect(page.locator('select[name="theme"]')).toBeHidden();
    await expect(page.locator('[data-copy-link]')).toBeHidden();
    await expect(output.locator('.verdict-word')).toBeVisible();
    const { scheme, ink } = await page.evaluate(() => {
      const { colorScheme, color } = getComputedStyle(document.documentElement);
      return { scheme: colorScheme, ink: color };
    });
    expect(scheme).toBe('light');
    for (const part of ink.match(/\d+/g)?.slice(0, 3) ?? ['255']) expect(Number(part)).toBeLessThan(80);
  });

  test('an edition table is a table with all its rows and headings, no wider than the sheet', async ({ page }) => {
    // A4 is 718 pixels with the margins that browsers leave; the letters of this browser are narrower than most.
    await page.setViewportSize({ width: 640, height: 1000 });
    await page.goto('en/editions/windows-7-sp1/');
    await page.emulateMedia({ media: 'print' });
    const table = page.locator('[data-edition-table]');
    await expect(table.locator('tr[data-kb]')).toHaveCount(18);
    await expect(table.locator('tr[data-kb]').last()).toBeVisible();
    expect(await table.evaluate((element) => element.scrollWidth), 'no wider than the sheet').toBeLessThanOrEqual(640);
    // On every sheet, and as text of their own: a button in a repeated head is not printed.
    await expect(table.locator('thead')).toHaveCSS('display', 'table-header-group');
    for (const button of await table.locator('thead button').all())
      await expect(button).toHaveCSS('display', 'contents');
    await expect(table.locator('thead th').first()).toHaveText('KB');
  });

  for (const { language, said } of [
    {
      language: 'ja',
      said: [/未対策 2/, /判定日時：\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d\d:\d\d/, /データの版：\d{4}-/],
    },
    {
      language: 'en',
      said: [/Not fixed 2/, /Evaluated at: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d\d:\d\d/, /Data version: \d{4}-/],
    },
  ] as const) {
    test(`many machines say how many there are of each, and when they were judged (${language})`, async ({ page }) => {
      await fourMachines(page, language);
      const head = page.locator('[data-printed-head]');
      await expect(head).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      for (const text of said) await expect(head).toContainText(text);
      await expect(head).toBeVisible();
      for (const asks of await page.locator('h1 + .lead, #machines + .lead').all()) await expect(asks).toBeHidden();
    });
  }

  test('no version of many machines is cut in two, and no word', async ({ page }) => {
    // A4 as above, with the narrow letters of this browser.
    await page.setViewportSize({ width: 640, height: 1000 });
    const table = await fourMachines(page);
    await page.emulateMedia({ media: 'print' });
    expect(await table.evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(640);
    expect(await cutWords(table)).toEqual([]);
  });
});

test('nor is it on the screen, where letters are as wide as those of a serif', async ({ page }) => {
  const table = await fourMachines(page);
  await table.evaluate((element) => (element.style.letterSpacing = '0.1em'));
  expect((await cutWords(table)).filter((word) => word.startsWith('6.'))).toEqual([]);
});

async function fourMachines(page: Page, language: 'ja' | 'en' = 'en'): Promise<Locator> {
  const { box, rows } = await openMachines(page, language);
  await box.fill(`SRV01 6.1.7601.17514
fileserver-tokyo-headquarters-02.corp.example.com 6.1.7601.21712
SRV03 6.1.7601.17802
SRV04 6.0.6002.18005`);
  await expect(rows).toHaveCount(4);
  return page.locator('[data-machines]');
}

/** The words and numbers of a table's cells that stand on more than one line. */
function cutWords(table: Locator): Promise<readonly string[]> {
  return table.locator('td').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const texts = document.createNodeIterator(cell, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\w.]+/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (range.getClientRects().length > 1) found.push(word);
        }
      }
      return found;
    }),
  );
}
