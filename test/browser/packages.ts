import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { packageName, updatePackage, type MadeUpdate } from '../support/packages/update-package.ts';
import { zip } from '../support/packages/zip.ts';

/** A file to drop. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: readonly number[];
}

export function dropped(name: string, bytes: Uint8Array): DroppedFile {
  return { name, bytes: [...bytes] };
}

/** An update package of our own making. */
export function madePackage(update: MadeUpdate): DroppedFile {
  return dropped(packageName(update), updatePackage(update));
}

/** A small file that unpacks to more than any update package does. */
export function bomb(): DroppedFile {
  return dropped('bomb.zip', zip([{ name: 'a.msu', content: Buffer.alloc(70_000_000) }]));
}

/** Chooses a file that is larger than any package, and sees it refused. */
export async function refusesLarge(page: Page): Promise<void> {
  const name = join(await mkdtemp(join(tmpdir(), 'large-')), 'large.msu');
  try {
    // It takes no room on the disk.
    await writeFile(name, '');
    await truncate(name, 700_000_000);
    await page.locator('input[type="file"][name="files"]').setInputFiles(name);
    await expect(packageRows(page)).toHaveAttribute('data-reason', 'unreadable-package');
    await expect(packageRows(page)).toContainText('It is too large (limit: 550');
  } finally {
    await rm(dirname(name), { recursive: true });
  }
}

/** The rows of the table of packages. */
export function packageRows(page: Page): Locator {
  return page.locator('[data-packages] tr[data-verdict]');
}

/** KB, build, branch, version, verdict and reason of every row, as outsiders read them. */
export function packagesIn(page: Page): Promise<readonly string[]> {
  return packageRows(page).evaluateAll((rows) =>
    rows.map((row) => {
      const { kb, build, branch, version, verdict, reason } = (row as HTMLElement).dataset;
      return [kb, build, branch, version, verdict, reason].join(' ');
    }),
  );
}
