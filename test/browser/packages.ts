import type { Locator, Page } from '@playwright/test';
import { packageName, updatePackage, type MadeUpdate } from '../support/packages/update-package.ts';

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
