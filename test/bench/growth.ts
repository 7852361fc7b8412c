/*
 * Says how the site grows with its catalogue: it is built, in a copy in the folder for temporary files, with so many
 * made-up updates beside the real ones. The exit status is 1 where it grows more than it may.
 * `npm run bench:growth`, `npm run bench:growth -- --updates 100,1000`
 */
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { CatalogFiles } from '../../src/catalog/read.ts';
import { GROWING, largeCatalog } from '../support/large-catalog.ts';
import { buildSite } from '../support/measured-build.ts';
import { copyProject } from '../support/scratch-project.ts';
import { shown } from './figures.ts';
import { textTable } from './text-table.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** An edition that gets no more updates. */
const STEADY = 'windows-vista-sp2';

const { values } = parseArgs({ options: { updates: { type: 'string', default: '100,1000' } } });
const counts = values.updates.split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'growth-'));
try {
  const real = filesOf(join(ROOT, 'catalog'));
  const all = [];
  for (const count of counts) all.push(await measured(largeCatalog(real, count), join(folder, 'project')));
  report(all);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

type Figures = Awaited<ReturnType<typeof measured>>;

/** Builds the site of a catalogue, and looks at what it comes to. */
async function measured(files: CatalogFiles, project: string) {
  copyProject(project);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(project, 'catalog', dirname(file)), { recursive: true });
    writeFileSync(join(project, 'catalog', file), text);
  }
  const { seconds, peakBytes = Number.NaN } = await buildSite(project, {});
  const bytesOf = (pattern: string) =>
    globSync(join(project, 'dist', pattern)).reduce((sum, file) => sum + statSync(file).size, 0);
  const pages = globSync(join(project, 'dist', '**', '*.html')).length;
  const listed = readFileSync(join(project, 'dist', 'en', 'editions', GROWING, 'index.html'), 'utf8');
  return {
    'build, s': seconds,
    'a page, ms': (seconds * 1000) / pages,
    'memory at its peak, MB': peakBytes / 1e6,
    pages,
    'full-text index, kB': bytesOf('pagefind/**/*.*') / 1e3,
    'exact index, kB': bytesOf('en/search/data.json') / 1e3,
    'index of pages, kB': bytesOf('en/search/pages.json') / 1e3,
    [`page of ${GROWING}, B per update`]: listed.length / [...listed.matchAll(/<tr data-kb=/g)].length,
    [`page of ${STEADY}, B`]: bytesOf(`en/editions/${STEADY}/index.html`),
    'offline file, kB': bytesOf('offline/check-497.html') / 1e3,
    'catalog.json, kB': bytesOf('api/v1/catalog.json') / 1e3,
  };
}

/** Prints the figures, a column for each catalogue, and what grows more than it may. */
function report(all: readonly Figures[]): void {
  const [smallest, largest] = [all[0], all.at(-1)];
  if (smallest === undefined || largest === undefined) throw new Error('Nothing was measured: --updates 100,1000');
  const rows = Object.keys(smallest) as (keyof Figures)[]; // they are the literal's own
  console.log(
    textTable(
      ['made-up updates', ...counts.map((count) => shown(count))],
      rows.map((name) => [name, ...all.map((figures) => shown(Number(figures[name])))]),
    ),
  );
  // Times on a busy machine vary; what looks through all updates on every page would be several times as slow.
  const most = { 'a page, ms': 1.5, [`page of ${GROWING}, B per update`]: 1, [`page of ${STEADY}, B`]: 1 };
  for (const [name, limit] of Object.entries(most) as [keyof Figures, number][]) {
    const growth = Number(largest[name]) / Number(smallest[name]);
    if (growth <= limit) continue;
    console.log(`${name}: ${shown(growth)} times as much with the most updates, at most ${limit}`);
    process.exitCode = 1;
  }
}

function filesOf(catalog: string): CatalogFiles {
  return Object.fromEntries(
    globSync(join(catalog, '**', '*.yaml')).map((file) => [relative(catalog, file), readFileSync(file, 'utf8')]),
  );
}
