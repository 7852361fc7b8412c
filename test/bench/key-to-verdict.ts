import type { Page } from '@playwright/test';
import { timeToPaint } from './slow-page.ts';

// As fast as a practised hand: without it the keys before would be counted in.
const BETWEEN_KEYS_MS = 100;

/**
 * Types a version, and takes its last key back and types it again.
 *
 * @param times how often the last key is typed
 * @returns milliseconds from each last key to the painted frame that says "fixed", which nothing before that key did
 */
export async function timesToVerdict(page: Page, times: number): Promise<readonly number[]> {
  const field = page.locator('[data-checker] input[name="version"]');
  await field.pressSequentially('6.1.7601.1780', { delay: BETWEEN_KEYS_MS });
  const taken: number[] = [];
  while (taken.length < times) {
    if (taken.length > 0) {
      await timeToPaint(page, '[data-checker] output[data-verdict="cannot-tell"]', () => field.press('Backspace'));
      await page.waitForTimeout(BETWEEN_KEYS_MS);
    }
    taken.push(await timeToPaint(page, '[data-checker] output[data-verdict="fixed"]', () => page.keyboard.press('2')));
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
  return taken;
}
