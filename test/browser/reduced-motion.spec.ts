import { expect, test } from './fixture.ts';
import { openDetails, showAllKinds } from './machine-states.ts';
import { motion } from './motion.ts';

test('results and details do not move where the system asks for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await showAllKinds(page, 'en');
  await openDetails(page, 'SRV01');
  expect(await motion(page)).toEqual([]);
  // Otherwise a jump inside a page is shown as a movement: the setting is what makes the difference.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await motion(page)).toEqual(['html scrolls smoothly']);
});
