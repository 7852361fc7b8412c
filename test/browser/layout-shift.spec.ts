import { LANGUAGES } from './checker.ts';
import { expect, test } from './fixture.ts';
import { PAGE_KINDS } from './page-kinds.ts';

const RESULTS = LANGUAGES.flatMap((language) => [`${language}/search/?q=KB2688338`, `${language}/search/?q=chimney`]);

test.use({ viewport: { width: 412, height: 823 } });

test('nothing that is read moves when more arrives', async ({ page }) => {
  await page.addInitScript(() => {
    const moved = { total: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.total += (entry as unknown as { value: number }).value; // Chromium's own
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { moved });
  });
  for (const path of [...PAGE_KINDS, ...RESULTS]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const total = await page.evaluate(() => (globalThis as unknown as { moved: { total: number } }).moved.total);
    expect.soft(total, path).toBe(0);
  }
});
