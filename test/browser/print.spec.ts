import { checkerOn, openChecker } from './checker.ts';
import { expect, test } from './fixture.ts';

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

  test('the heading of a checker is left out where nothing was checked', async ({ page }) => {
    await page.goto('en/editions/windows-7-sp1/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#check')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    const { version, output } = checkerOn(page);
    await version.fill('6.1.7601.17802');
    await expect(output).toHaveAttribute('data-verdict', 'fixed');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#check')).toBeVisible();
    await expect(output.locator('.verdict-word')).toBeVisible();
  });

  test('an edition table is a table with all its rows', async ({ page }) => {
    await page.goto('en/editions/windows-7-sp1/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-edition-table] tr[data-kb]')).toHaveCount(18);
    await expect(page.locator('[data-edition-table] tr[data-kb]').last()).toBeVisible();
    expect(await page.locator('[data-edition-table] thead').evaluate((head) => getComputedStyle(head).display)).toBe(
      'table-header-group',
    );
  });

  test('an edition table has all its headings on every sheet', async ({ page }) => {
    await page.goto('en/editions/windows-7-sp1/');
    await page.emulateMedia({ media: 'print' });
    // As text of their own: a button in a repeated head is not printed.
    for (const button of await page.locator('[data-edition-table] thead button').all())
      await expect(button).toHaveCSS('display', 'contents');
    await expect(page.locator('[data-edition-table] thead th').first()).toHaveText('KB');
  });

  test('an edition table is no wider than the sheet', async ({ page }) => {
    // A4 is 718 pixels with the margins that browsers leave; the letters of this browser are narrower than most.
    await page.setViewportSize({ width: 640, height: 1000 });
    await page.goto('en/editions/windows-7-sp1/');
    await page.emulateMedia({ media: 'print' });
    const width = await page.locator('[data-edition-table]').evaluate((table) => table.scrollWidth);
    expect(width).toBeLessThanOrEqual(640);
  });
});
