import { expectFolder, test } from './archive-folder.ts';
import { openMachines } from './machines.ts';

test('packages are found in a folder that is dragged from the disk, and in the folders in it', async ({
  page,
  context,
  folder,
}) => {
  await openMachines(page, 'en');
  const place = page.locator('[data-intake]');
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  // By the browser's own protocol: what a page's script puts into a drop has no folders.
  const session = await context.newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', {
      type,
      x: (box?.x ?? 0) + 20,
      y: (box?.y ?? 0) + 20,
      data: { items: [], files: [folder], dragOperationsMask: 1 },
    });
  }
  await expectFolder(page);
});
