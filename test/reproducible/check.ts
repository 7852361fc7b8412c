/*
 * Builds the site twice from the same files, in folders of different depth, in different time zones and languages, and
 * compares every byte. `npm run check:reproducible`. It takes two builds, so it is no part of `npm test`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../support/measured-build.ts';
import { copyProject } from '../support/scratch-project.ts';
import { differences } from './differences.ts';

const PLACES = [
  { folder: 'one', env: { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' } },
  { folder: 'the other/some folders/deeper', env: { TZ: 'America/Toronto', LANG: 'C', LC_ALL: 'C' } },
] as const;

const root = mkdtempSync(join(tmpdir(), 'reproducible-'));
try {
  const sites: string[] = [];
  for (const { folder, env } of PLACES) {
    const project = join(root, folder);
    copyProject(project);
    const { seconds } = await buildSite(project, { SITE_URL: 'https://497.example', BASE_PATH: '/', ...env });
    console.log(`Built with ${env.TZ} and ${env.LANG} in ${seconds.toFixed(1)} s`);
    sites.push(join(project, 'dist'));
  }
  const [one = '', other = ''] = sites;
  const { files, bytes, found } = differences(one, other);
  for (const difference of found) console.error(difference);
  console.log(`${files} files, ${bytes} B: ${found.length === 0 ? 'the same' : `${found.length} differ`}`);
  if (found.length > 0) process.exitCode = 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
