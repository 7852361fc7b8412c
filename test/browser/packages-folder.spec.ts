import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageName, updatePackage } from '../support/packages/update-package.ts';
import { expect, test } from './fixture.ts';
import { openMachines } from './machines.ts';

/* Not among the journeys: Chromium 109 can't be handed a folder by these tests. */

const HOTFIX = { kb: 2675785, versions: ['6.1.7601.22209'] };
const OTHER = { kb: 2656946, versions: [] };

test('packages are found in a folder and the folders in it, beside what is none', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'archive-'));
  try {
    await mkdir(join(folder, 'secret-server'));
    await writeFile(join(folder, 'secret-server', packageName(HOTFIX)), updatePackage(HOTFIX));
    await writeFile(join(folder, packageName(OTHER)), updatePackage(OTHER));
    await writeFile(join(folder, 'readme.txt'), 'Hotfixes of 2012');
    await openMachines(page, 'en');
    await page.locator('input[name="folder"]').setInputFiles(folder);
    const rows = page.locator('[data-packages] tr[data-verdict]');
    await expect(rows).toHaveCount(2);
    await expect(page.locator('[data-packages] tr[data-kb="KB2675785"]')).toHaveAttribute('data-reason', 'brings-fix');
    await expect(page.locator('[data-packages] tr[data-kb="KB2656946"]')).toHaveAttribute(
      'data-reason',
      'no-tcpip-in-package',
    );
    await expect(page.locator('[data-new-fact]')).not.toContainText('secret-server');
  } finally {
    await rm(folder, { recursive: true });
  }
});
