import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { packageName, updatePackage } from '../support/packages/update-package.ts';
import { expect, test as base } from './fixture.ts';
import { packageRows } from './packages.ts';

const HOTFIX = { kb: 2675785, versions: ['6.1.7601.22209'] };
const OTHER = { kb: 2656946, versions: [] };

/** A test with a folder of packages: one in it, one in a folder in it, and a text beside them. */
export const test = base.extend<{ readonly folder: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it which fixtures this one needs
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'archive-'));
    await mkdir(join(folder, 'secret-server'));
    await writeFile(join(folder, 'secret-server', packageName(HOTFIX)), updatePackage(HOTFIX));
    await writeFile(join(folder, packageName(OTHER)), updatePackage(OTHER));
    await writeFile(join(folder, 'readme.txt'), 'Hotfixes of 2012');
    await use(folder);
    await rm(folder, { recursive: true });
  },
});

/** All of that folder was read, and its names tell nobody of a machine. */
export async function expectFolder(page: Page): Promise<void> {
  await expect(packageRows(page)).toHaveCount(2);
  await expect(page.locator('[data-packages] tr[data-kb="KB2675785"]')).toHaveAttribute('data-reason', 'brings-fix');
  await expect(page.locator('[data-packages] tr[data-kb="KB2656946"]')).toHaveAttribute(
    'data-reason',
    'no-tcpip-in-package',
  );
  await expect(page.locator('[data-inputs] tbody tr')).toHaveCount(3);
  await expect(page.locator('[data-new-fact]')).not.toContainText('secret-server');
}
