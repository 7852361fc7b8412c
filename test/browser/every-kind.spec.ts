import type { Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { checkerOn, LANGUAGES } from './checker.ts';
import { expectToFit } from './fits.ts';
import { expect, test } from './fixture.ts';
import { openAndWatchLayoutShifts } from './layout-shifts.ts';
import { lostFocus } from './lost-focus.ts';
import { motion } from './motion.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { setTextSize } from './text-settings.ts';

/* One visit of a page serves many checks: opening it costs more than looking at it once more. */

const RESULTS = LANGUAGES.flatMap((language) => [`${language}/search/?q=KB2688338`, `${language}/search/?q=chimney`]);

for (const path of PAGE_KINDS) {
  test(`/${path} keeps still, fits any screen, shows the focus, and has nothing for axe to find`, async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    expect.soft(await openAndWatchLayoutShifts(page, path), 'moves when more arrives').toEqual([]);

    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect.soft(await motion(page), 'moves where less motion is asked for').toEqual([]);

    await expectToFit(page, 'the page');

    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 720 });
      expect.soft(await lostFocus(page), `the focus can't be seen at ${width} px`).toEqual([]);
    }

    await page.setViewportSize({ width: 360, height: 800 });
    await openAll(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await axeViolations(page), 'all of it open on a phone, dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect.soft(await axeViolations(page), 'with forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    await setTextSize(page, 32);
    expect.soft(await axeViolations(page), 'with text twice as large').toEqual([]);
  });
}

for (const path of RESULTS) {
  test(`/${path} keeps still when results arrive`, async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    expect(await openAndWatchLayoutShifts(page, path)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await motion(page)).toEqual([]);
  });
}

/** Opens what is folded up, and asks the checker, where there is one, something that has a verdict. */
async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => all.forEach((each) => (each.open = true)));
  const { root, version, output } = checkerOn(page);
  if ((await root.count()) === 0) return;
  await version.fill('6.1.7601.17756');
  await expect(output).toHaveAttribute('data-verdict', /fixed|cannot-tell/);
}
