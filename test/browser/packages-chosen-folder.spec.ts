import { expectFolder, test } from './archive-folder.ts';
import { openMachines } from './machines.ts';

/* Not among the journeys: Chromium 109 can't be handed a folder by these tests in this way. */

test('packages are found in a chosen folder and the folders in it, beside what is none', async ({ page, folder }) => {
  await openMachines(page, 'en');
  await page.locator('input[name="folder"]').setInputFiles(folder);
  await expectFolder(page);
});
