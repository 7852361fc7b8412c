import type { Page } from '@playwright/test';
import { expect } from './fixture.ts';

/** Presses Tab until something that a selector finds has the focus; fails where it never comes. */
export async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const target = page.locator(selector).first();
  for (let step = 0; step < 200; step++) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) {
      const { outlineStyle, outlineWidth } = await target.evaluate((element) => {
        const style = getComputedStyle(element);
        return { outlineStyle: style.outlineStyle, outlineWidth: style.outlineWidth };
      });
      expect.soft(outlineStyle, `${selector} shows its focus`).not.toBe('none');
      expect.soft(Number.parseFloat(outlineWidth), `${selector} shows its focus`).toBeGreaterThanOrEqual(2);
      await expect.soft(target, `${selector} can be seen`).toBeInViewport();
      return;
    }
  }
  throw new Error(`Tab never came to ${selector}`);
}
