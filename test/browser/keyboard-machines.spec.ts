import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { ALL_KINDS } from './machine-states.ts';
import { openMachines } from './machines.ts';
import { tabTo } from './tab-to.ts';

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent || document.activeElement?.getAttribute('name') || '');
}

test('many machines by keyboard alone: paste, filter, sort, details, boot time, exports, clear, undo', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { box, rows } = await openMachines(page, 'en');
  await page.evaluate((text) => navigator.clipboard.writeText(text), ALL_KINDS);
  await page.locator('input[name="version"]').focus();
  await tabTo(page, 'textarea[name="evidence"]');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(rows).toHaveCount(7);

  // Everything that follows comes after the box in the order of Tab, as it does on the page.
  await tabTo(page, '.verdict-filter button:has([data-count="not-fixed"])');
  await page.keyboard.press('Space');
  await expect(page.locator('[data-count="not-fixed"]').locator('..')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-machines] tr[data-verdict="fixed"]')).toHaveCount(0);
  await tabTo(page, '.verdict-filter button', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(7);
  await tabTo(page, 'select[name="sort"]');
  await page.keyboard.type('Mach');
  await expect(rows.first()).toHaveAttribute('data-host', 'SQL01');

  await tabTo(page, 'input[name="date-order-0"]');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('day/month/year')).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel('Not yet')).toBeChecked();

  // The frame of the table takes the focus, so that the arrows can scroll it.
  await tabTo(page, '[role="region"]:has([data-machines])');
  await tabTo(page, '[data-machines] tr[data-host="SRV01"] button');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await tabTo(page, '#machine-start');
  await page.keyboard.type('2026-09-01 08:15');
  await tabTo(page, 'dialog button[type="submit"]');
  await page.keyboard.press('Space');
  await expect(dialog).toContainText('2028-01-11 10:42');
  // Round and round inside, and out to the browser at most: what lies behind is not reached.
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && document.activeElement?.closest('dialog') === null,
    );
    expect.soft(outside, `step ${step}`).toBe(false);
  }
  await dialog.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => focused(page)).toBe('SRV01');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => focused(page)).toBe('SRV01');

  for (const name of ['Save CSV', 'Save JSON']) {
    const download = page.waitForEvent('download');
    await tabTo(page, `.exports button:text-is("${name}")`);
    await page.keyboard.press('Enter');
    await download;
  }
  await tabTo(page, '.exports input[type="checkbox"]');
  await page.keyboard.press('Space');
  await expect(page.locator('.exports input[type="checkbox"]')).toBeChecked();
  await tabTo(page, '.exports button:text-is("Copy text for a ticket")');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied', { exact: true }).first()).toBeVisible();
  await tabTo(page, 'select[name="ticket-language"]');
  // Past the table again, and out of everything: nothing holds the focus.
  await tabTo(page, '.site-footer a');

  await page.locator('.verdict-filter button').first().focus();
  await tabTo(page, 'button:text-is("Clear all")', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(0);
  // The button that was pressed has gone; the focus is not lost with it.
  await expect.poll(() => focused(page)).toBe('Undo');
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(7);
  await expect(box).toBeFocused();
});

test('removing a file leaves the focus on the way back', async ({ page }) => {
  const { files, rows } = await openMachines(page, 'en');
  await files.setInputFiles(
    ['a', 'b'].map((name, index) => ({
      name: `${name}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(`SRV${index} 6.1.7601.17514`),
    })),
  );
  await expect(rows).toHaveCount(2);
  for (const [name, left] of [
    ['a.txt', 1],
    ['b.txt', 0],
  ] as const) {
    await page.getByRole('button', { name: `Remove ${name}` }).press('Enter');
    await expect(rows).toHaveCount(left);
    await expect.poll(() => focused(page)).toBe('Undo');
  }
});

test('Tab walks through a table too long to stand in the page', async ({ page }) => {
  const { files } = await openMachines(page, 'en');
  const lines = Array.from({ length: 1200 }, (_, index) => `SRV${index} 6.1.7601.${17_000 + index}`);
  await files.setInputFiles({ name: 'fleet.txt', mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n')) });
  const hostAt = (index: number) => page.locator(`[data-machines] tr[data-host="SRV${index}"] button`);
  await hostAt(0).focus();
  for (let index = 1; index <= 60; index++) {
    // The row that comes next is fetched and drawn while the table scrolls to it. Until it is there, it says that it is
    // loading, and Tab would pass it by.
    await expect(hostAt(index)).toBeAttached();
    await page.keyboard.press('Tab');
    await expect(hostAt(index)).toBeFocused();
  }
  await page.locator('.long-table').focus();
  await page.keyboard.press('End');
  await expect(page.locator('[data-machines] tr[data-host="SRV1199"]')).toBeInViewport();
});
