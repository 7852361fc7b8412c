import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { openDetails, showAllKinds } from './machine-states.ts';
import { PAGE_KINDS } from './page-kinds.ts';

/** What moves or would move: running animations, and styles that animate. */
function motion(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seconds = (list: string) => Math.max(...list.split(',').map(Number.parseFloat));
    const moving = [...document.querySelectorAll('*')].flatMap((element) => {
      const style = getComputedStyle(element);
      return [
        style.scrollBehavior === 'smooth' ? [`${element.localName} scrolls smoothly`] : [],
        style.animationName !== 'none' ? [`${element.localName} has the animation ${style.animationName}`] : [],
        seconds(style.transitionDuration) > 0 ? [`${element.localName} has a transition`] : [],
      ].flat();
    });
    return [...new Set([...moving, ...document.getAnimations().map(() => 'an animation runs')])];
  });
}

test('nothing moves where the system asks for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of [...PAGE_KINDS, 'en/search/?q=chimney']) {
    await page.goto(path);
    expect.soft(await motion(page), path).toEqual([]);
  }
  await showAllKinds(page, 'en');
  await openDetails(page, 'SRV01');
  expect(await motion(page)).toEqual([]);
  // Otherwise a jump inside a page is shown as a movement: the setting is what makes the difference.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await motion(page)).toEqual(['html scrolls smoothly']);
});
