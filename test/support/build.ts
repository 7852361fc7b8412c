/* Builds the site for every variant, one after another: two builds at once are slower on two cores. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { VARIANTS } from './variants.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ASTRO = join(ROOT, 'node_modules', '.bin', 'astro');

// Far from where reproducible.test.ts builds the same again.
const PLACE = { TZ: 'America/Toronto', LANG: 'C', LC_ALL: 'C' };

for (const { name, base, site, dir } of VARIANTS) {
  const start = performance.now();
  rmSync(dir, { recursive: true, force: true });
  const { status, stdout, stderr, error } = spawnSync(ASTRO, ['build'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...PLACE, OUT_DIR: dir, BASE_PATH: base, SITE_URL: site, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) {
    console.error(stdout, stderr, error ?? '');
    console.error(`The build at ${site}${base} failed (exit status ${status}).`);
    process.exit(1);
  }
  console.log(`Built ${name} (${site}${base}) in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
