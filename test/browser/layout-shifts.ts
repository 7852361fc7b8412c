import type { Page } from '@playwright/test';

/** Watches what moves by itself on the pages that are opened from now on. */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved = { total: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.total += (entry as unknown as { value: number }).value; // Chromium's own
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { moved });
  });
}

/** How much has moved on the page so far. */
export function layoutShifts(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { moved: { total: number } }).moved.total);
}
