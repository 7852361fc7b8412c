import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { updatePackage } from '../support/packages/update-package.ts';
import { selfExtracting, zip } from '../support/packages/zip.ts';

const HOTFIX = updatePackage({ kb: 2675785, versions: ['6.1.7601.22209'] });
const made = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/packages', name));

/** Packages to be spoilt: of every packing, by other tools and ours, and in archives. */
export const PACKAGES = [
  HOTFIX,
  ...['mszip.msu', 'vista.msu', 'lzx.msu'].map(made),
  zip([{ name: 'Windows6.1-KB2675785-x64.msu', content: HOTFIX }]),
  selfExtracting(zip([{ name: 'Windows6.1-KB2675785-x64.msu', content: HOTFIX }])),
].map((bytes) => new Uint8Array(bytes));
