import type { Page } from '@playwright/test';

/** Sets the size of text as the settings of the browser do: what is measured in it, as breakpoints are, follows. */
export async function setTextSize(page: Page, pixels: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } });
}
