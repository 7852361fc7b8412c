/* Runs check-497.js in the script host of Wine and compares it with the stand-in of the tests. `npm run check:script-host` */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { hasWine } from './wine.ts';

const ROOT = join(import.meta.dirname, '..', '..');

if (hasWine()) {
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/script-host'], { cwd: ROOT, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else {
  console.log(
    'Wine is not on PATH, so the script was run nowhere. Install it (Debian: apt-get install wine) to run this.',
  );
}
