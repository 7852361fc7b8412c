import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PAGES } from '../support/built-site.ts';
import { differences } from '../support/differences.ts';
import { buildSite } from '../support/measured-build.ts';
import { copyProject } from '../support/scratch-project.ts';
import { VARIANTS } from '../support/variants.ts';

const [{ name, dir, site, base }] = VARIANTS;
const pages = PAGES.filter(({ variant }) => variant.name === name);

// So that a hash that was published can be found again by whoever builds the same commit.
test('the same files, built in another folder, time zone and locale, are the same to the byte', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reproducible-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const project = join(folder, 'some folders', 'deeper');
  copyProject(project);
  // test/support/build.ts builds the first in Toronto, with the locale C.
  const place = { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' };
  await buildSite(project, { SITE_URL: site, BASE_PATH: base, ...place });
  const { files, bytes, found } = differences(dir, join(project, 'dist'));
  expect(found).toEqual([]);
  expect(files).toBeGreaterThan(pages.length);
  expect(bytes).toBeGreaterThan(1_000_000);
}, 180_000);
