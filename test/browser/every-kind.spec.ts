import type { Page } from '@playwright/test';
import { axeViolations, bringAxe } from './axe.ts';
import { checkerOn, LANGUAGES, typeVersion } from './checker.ts';
import { expectToFit, PHONE, showAt, WIDE } from './fits.ts';
import { expect, test } from './fixture.ts';
import { openWithScriptsHeld } from './layout-shifts.ts';
import { lostFocus } from './lost-focus.ts';
import { motion } from './motion.ts';
import { PAGES_BY_KIND } from './page-kinds.ts';
import { setTextSize } from './text-settings.ts';

/* One visit of a page serves many checks: opening it costs more than looking at it once more. */

const RESULTS = LANGUAGES.flatMap((language) => [`${language}/search/?q=KB2688338`, `${language}/search/?q=chimney`]);

for (const paths of PAGES_BY_KIND) {
  const names = paths.map((path) => `/${path}`).join(' and ');
  test(`${names} keep still, fit any screen, show the focus, and have nothing for axe to find`, async ({ page }) => {
    await bringAxe(page);
    for (const path of paths) {
      await expectStill(page, path);
      await showAt(page, WIDE);
      await expectNothingForAxe(page, path);
      await expectToShowFocus(page, `${path} at ${WIDE} px`);
      await expectToFit(page, path);
      await expectToShowFocus(page, `${path} at ${PHONE} px`);
      await openAll(page);
      await expectNothingForAxeOnPhone(page, path);
    }
  });
}

test('results of a search keep still when they arrive', async ({ page }) => {
  for (const path of RESULTS) await expectStill(page, path);
});

/** Opens a page: it is there without its scripts, stands still when they arrive, and moves nothing by itself. */
async function expectStill(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.setViewportSize({ width: 412, height: 823 });
  const { letScriptsGo, moved } = await openWithScriptsHeld(page, path);
  await expect.soft(page.locator('h1'), `${path} without its scripts`).toBeVisible();
  expect.soft((await page.locator('main').innerText()).length, `${path} without its scripts`).toBeGreaterThan(60);
  letScriptsGo();
  expect.soft(await moved(), `${path}: moves when more arrives`).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect.soft(await motion(page), `${path}: moves where less motion is asked for`).toEqual([]);
}

async function expectNothingForAxe(page: Page, path: string): Promise<void> {
  expect.soft(await axeViolations(page), `${path}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await axeViolations(page, { only: 'colours' }), `${path}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function expectToShowFocus(page: Page, where: string): Promise<void> {
  expect.soft(await lostFocus(page), `the focus can't be seen: ${where}`).toEqual([]);
}

async function expectNothingForAxeOnPhone(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await axeViolations(page), `${path}: all of it open on a phone, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  expect.soft(await axeViolations(page, { only: 'colours' }), `${path}: with forced colours`).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
  await setTextSize(page, 32);
  expect.soft(await axeViolations(page), `${path}: with text twice as large`).toEqual([]);
  await setTextSize(page, 16);
}

/** Opens what is folded up, and asks the checker, where there is one, something that has a verdict. */
async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => all.forEach((each) => (each.open = true)));
  const checker = checkerOn(page);
  if ((await checker.root.count()) === 0) return;
  await typeVersion(checker, '6.1.7601.17756');
  await expect(checker.output).toHaveAttribute('data-verdict', /fixed|cannot-tell/);
}
