import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { updatePackage } from '../support/packages/update-package.ts';
import { selfExtracting, zip } from '../support/packages/zip.ts';

const HOTFIX = updatePackage({ kb: 2675785, versions: ['6.1.7601.22209'] });
const ZIP = zip([{ name: 'Windows6.1-KB2675785-x64.msu', content: HOTFIX }]);

/** A package that another tool made. */
function made(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/packages', name)));
}

/** Packages to be spoilt: of every packing, by other tools and ours, and in archives. */
export const PACKAGES = [
  new Uint8Array(HOTFIX),
  made('mszip.msu'),
  made('vista.msu'),
  made('lzx.msu'),
  new Uint8Array(ZIP),
  new Uint8Array(selfExtracting(ZIP)),
] as const;
