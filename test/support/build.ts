/* Builds the site for every variant, one after another: two builds at once are slower on two cores. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './measured-build.ts';
import { VARIANTS } from './variants.ts';

const ROOT = join(import.meta.dirname, '..', '..');

// Far from where reproducible.test.ts builds the same again.
const PLACE = { TZ: 'America/Toronto', LANG: 'C', LC_ALL: 'C' };

for (const { name, base, site, dir } of VARIANTS) {
  rmSync(dir, { recursive: true, force: true });
  const { seconds } = await buildSite(ROOT, { ...PLACE, OUT_DIR: dir, BASE_PATH: base, SITE_URL: site });
  console.log(`Built ${name} (${site}${base}) in ${seconds.toFixed(1)} s`);
}
