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

/** The widths and the height of screens that a page is looked at in. */
export const WIDE = 1280;
export const PHONE = 360;

/** Shows the page on a screen of this width. */
export function showAt(page: Page, width: number): Promise<void> {
  return page.setViewportSize({ width, height: HEIGHT });
}

/**
 * The page as it stands fits on a phone, has targets for fingers, and cuts nothing off where people set their text
 * larger or more widely spaced. Leaves text as it was, on a screen of 360 pixels: each change of the screen lays the page
 * out anew, so all that is asked of one follows each other.
 */
export async function expectToFit(page: Page, what: string): Promise<void> {
  const expectNothingCutOff = async (how: string) =>
    expect.soft(await cutOff(page), `${what}: cut off ${how}`).toEqual([]);
  const expectNoOverflow = async (width: number) =>
    expect.soft(await overflow(page), `${what}: wider than a screen of ${width} px`).toBe(0);

  await showAt(page, WIDE);
  await setTextSpacing(page, true);
  await expectNothingCutOff(`at ${WIDE} px with text widely spaced`);
  await setTextSpacing(page, false);

  await setTextSize(page, 32);
  // 640 pixels with text twice as large hold what 320 pixels do otherwise, a phone half of it.
  for (const width of [WIDE, 640, PHONE]) {
    await showAt(page, width);
    await expectNothingCutOff(`at ${width} px with text twice as large`);
  }
  const rem = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(rem, `${what}: text was twice as large`).toBe('32px');
  await setTextSize(page, 16);

  await setTextSpacing(page, true);
  await expectNothingCutOff(`at ${PHONE} px with text widely spaced`);
  await setTextSpacing(page, false);

  await showAt(page, 320);
  await expectNoOverflow(320);
  await showAt(page, PHONE);
  await expectNoOverflow(PHONE);
  expect.soft(await smallTargets(page), `${what}: too small for a finger`).toEqual([]);
}
