import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

function background(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

test.describe('theme', () => {
  test('light and dark have different colours, whoever chooses them', async ({ page }) => {
    await page.goto('ja/');
    const light = await background(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await background(page);
    expect(dark).not.toBe(light);
    const theme = page.locator('select[name="theme"]');
    await theme.selectOption('light');
    expect(await background(page)).toBe(light);
    await page.emulateMedia({ colorScheme: 'light' });
    await theme.selectOption('dark');
    expect(await background(page)).toBe(dark);
    await theme.selectOption('');
    expect(await background(page)).toBe(light);
  });

  test('a choice holds on the next page and is in force before anything is painted', async ({ page }) => {
    await page.addInitScript(() => {
      const root = document.documentElement;
      // <body> has just been inserted, so nothing of the page can have been painted.
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        document.documentElement.dataset['atBody'] = document.documentElement.dataset['theme'] ?? 'none';
      }).observe(root ?? document, { childList: true, subtree: true });
    });
    await page.goto('en/');
    await expect(page.locator('html')).toHaveAttribute('data-at-body', 'none');
    await page.locator('select[name="theme"]').selectOption('dark');
    const dark = await background(page);
    for (const path of ['en/', 'ja/kb/2688338/', '404.html']) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await expect(page.locator('html')).toHaveAttribute('data-at-body', 'dark');
      expect(await background(page)).toBe(dark);
    }
    await page.goto('en/guide/');
    await expect(page.locator('select[name="theme"]')).toHaveValue('dark');
    await page.locator('select[name="theme"]').selectOption('');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-at-body', 'none');
  });

  test('works on a page whose browser keeps nothing', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('denied');
        },
      }),
    );
    await page.goto('en/');
    const before = await background(page);
    await page.locator('select[name="theme"]').selectOption('dark');
    expect(await background(page)).not.toBe(before);
  });
});
