import type { Page } from '@playwright/test';
import { cutOff } from './cut-off.ts';
import { expect } from './fixture.ts';
import { smallTargets } from './small-targets.ts';
import { setTextSize, setTextSpacing } from './text-settings.ts';

const HEIGHT = 800;

/** How many pixels the page is wider than the screen. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/**
 * The page as it stands fits on a phone, has targets for fingers, and cuts nothing off where people set their text
 * larger or more widely spaced. Leaves text as it was, on a screen of 360 pixels.
 */
export async function expectToFit(page: Page, what: string): Promise<void> {
  const show = (width: number) => page.setViewportSize({ width, height: HEIGHT });

  await setTextSize(page, 32);
  // 640 pixels with text twice as large hold what 320 pixels do otherwise, a phone half of it.
  for (const width of [1280, 640, 360]) {
    await show(width);
    expect.soft(await cutOff(page), `${what}: cut off at ${width} px with text twice as large`).toEqual([]);
  }
  const rem = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(rem, `${what}: text was twice as large`).toBe('32px');
  await setTextSize(page, 16);

  await setTextSpacing(page, true);
  for (const width of [1280, 360]) {
    await show(width);
    expect.soft(await cutOff(page), `${what}: cut off at ${width} px with text widely spaced`).toEqual([]);
  }
  await setTextSpacing(page, false);

  for (const width of [320, 360]) {
    await show(width);
    expect.soft(await overflow(page), `${what}: wider than a screen of ${width} px`).toBe(0);
  }
  expect.soft(await smallTargets(page), `${what}: too small for a finger`).toEqual([]);
}
