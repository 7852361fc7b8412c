import { expect, test } from './fixture.ts';
import { dropLarge, openMachines } from './machines.ts';

const MACHINES = 100_000;

function list(): string {
  const lines = Array.from(
    { length: MACHINES },
    (_, index) => `SRV${index} 6.1.7601.${16_385 + ((index * 7919) % 7000)}`,
  );
  return `${lines.join('\n')}\n`;
}

test('a hundred thousand machines: first rows, progress, all of them, and a table that can be scrolled', async ({
  page,
}) => {
  const { files, rows } = await openMachines(page, 'en');
  await files.setInputFiles({ name: 'fleet.txt', mimeType: 'text/plain', buffer: Buffer.from(list()) });
  await expect(rows.first()).toHaveAttribute('data-host', 'SRV0');
  const table = page.locator('[data-machines]');
  await expect(table).toHaveAttribute('aria-rowcount', String(MACHINES + 1), { timeout: 30_000 });
  await expect(page.locator('[data-count=""]')).toHaveText(String(MACHINES));
  // Only those that can be seen, and some around them, stand in the page.
  expect(await rows.count()).toBeLessThan(300);
  await page.locator('.long-table').evaluate((region) => (region.scrollTop = region.scrollHeight));
  await expect(rows.last()).toHaveAttribute('data-host', `SRV${MACHINES - 1}`);
  await expect(rows.last()).toHaveAttribute('aria-rowindex', String(MACHINES + 1));
});

test('machines beyond the limit are left out, and that is said', async ({ page }) => {
  await openMachines(page, 'en');
  await dropLarge(page, { line: 'SRV# 6.1.7601.17514\n', count: 250_003 });
  const said = page.locator('[data-left-out]');
  await expect(said).toContainText('At most 250000 machines can be checked at once.', { timeout: 60_000 });
  await expect(said).toContainText(/\b3\b/);
  await expect(page.locator('[data-count=""]')).toHaveText('250000');
});

test('reading can be cancelled, and what was read stands', async ({ page }) => {
  await openMachines(page, 'en');
  await dropLarge(page, { line: 'SRV# 6.1.7601.17514\n', count: MACHINES, times: 8 });
  await expect(page.locator('[data-machines] tr[data-verdict]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText(/^Cancelled\. Machines read until then/)).toBeVisible();
  await expect(page.locator('progress')).toHaveCount(0);
});

for (const [name, noise] of [
  ['one line of five megabytes', { line: 'x'.repeat(1000), times: 5000 }],
  ['fifty megabytes of noise in lines', { line: `${'lorem ipsum dolor '.repeat(5)}\n`, times: 560_000 }],
] as const) {
  test(`${name} does not freeze the page`, async ({ page }) => {
    const { box } = await openMachines(page, 'en');
    await box.fill('SRV01 6.1.7601.17514');
    await expect(page.locator('[data-count=""]')).toHaveText('1');
    await dropLarge(page, noise);
    // The page answers meanwhile.
    await page.locator('input[name="version"]').fill('6.1.7601.17802');
    await expect(page.locator('output[data-verdict]')).toHaveAttribute('data-verdict', 'fixed');
    await expect(page.locator('[data-bad-lines]')).toBeVisible({ timeout: 40_000 });
  });
}
