/*
 * Prints how the site grows with its catalogue: it is built, in a copy in the folder for temporary files, with so many
 * made-up updates beside the real ones.
 * `npm run bench:growth`, `npm run bench:growth -- --updates 100,1000,10000 --seed 497`
 */
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { versionFacts } from '../../src/catalog/assessment-facts.ts';
import { readCatalog, type CatalogFiles } from '../../src/catalog/read.ts';
import type { Catalog } from '../../src/catalog/schema.ts';
import { assessText } from '../../src/domain/assess.ts';
import { buildSite } from '../support/measured-build.ts';
import { copyProject } from '../support/scratch-project.ts';
import { syntheticCatalog } from '../support/synthetic-catalog.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const EDITION = 'windows-7-sp1';
const VERDICTS = 200_000;

const { values } = parseArgs({
  options: { updates: { type: 'string', default: '100,1000' }, seed: { type: 'string', default: '497' } },
});
const real = filesOf(join(ROOT, 'catalog'));
const folder = mkdtempSync(join(tmpdir(), 'growth-'));
try {
  for (const updates of values.updates.split(',').map(Number)) {
    await measure(syntheticCatalog(real, updates, Number(values.seed)), join(folder, 'project'));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(files: CatalogFiles, project: string): Promise<void> {
  const start = performance.now();
  const catalog = readCatalog(files);
  const reading = performance.now() - start;
  copyProject(project);
  writeCatalog(files, join(project, 'catalog'));
  const build = await buildSite(project, {});
  const dist = join(project, 'dist');
  const all = sizes(dist);
  const pages = [...all.keys()].filter((file) => file.endsWith('.html')).length;
  const size = (file: string) => all.get(file) ?? 0;
  const total = (start_: string) =>
    [...all].reduce((sum, [file, bytes]) => sum + (file.startsWith(start_) ? bytes : 0), 0);
  const edition = readFileSync(join(dist, 'en', 'editions', EDITION, 'index.html'), 'utf8');
  const table = /<table[^>]*data-edition-table[^]*?<\/table>/.exec(edition)?.[0] ?? '';
  const rows = [...table.matchAll(/<tr data-kb=/g)].length;
  const checker = /data-checker-props[^>]*>([^]*?)<\/script>/.exec(
    readFileSync(join(dist, 'en', 'check', 'index.html'), 'utf8'),
  )?.[1];
  const worker = [...all].filter(([file]) => /^_astro\/worker.*\.js$/.test(file)).map(([, bytes]) => bytes);
  print([
    ['updates', String(catalog.updates.length)],
    ['reading and checking the catalogue', `${reading.toFixed(0)} ms`],
    ['build', `${build.seconds.toFixed(1)} s`],
    ['  peak memory', build.peakBytes === undefined ? 'unknown' : megabytes(build.peakBytes)],
    ['  pages', String(pages)],
    ['  time per page', `${((build.seconds * 1000) / pages).toFixed(1)} ms`],
    ['  files', `${all.size}, ${megabytes(total(''))}`],
    ['  pages of updates, mean', kilobytes(total('en/kb/') / (catalog.updates.length + 1))],
    ['search index', `${megabytes(total('pagefind/'))}, exact: ${kilobytes(size('en/search/data.json'))}`],
    [`edition page ${EDITION}`, `${kilobytes(Buffer.byteLength(edition))}, ${rows} rows`],
    ['  its table, per row', `${(Buffer.byteLength(table) / rows).toFixed(0)} B`],
    ['  the rest of it', kilobytes(Buffer.byteLength(edition) - Buffer.byteLength(table))],
    ['list of all updates (en/kb/)', kilobytes(size('en/kb/index.html'))],
    ['check page', `${kilobytes(size('en/check/index.html'))}, of it data: ${kilobytes(checker?.length ?? 0)}`],
    ['worker with facts', worker.map(kilobytes).join(', ')],
    ['service worker', kilobytes(size('sw.js'))],
    [
      'catalog.json, vectors.json',
      `${megabytes(size('api/v1/catalog.json'))}, ${megabytes(size('api/v1/vectors.json'))}`,
    ],
    ['verdict', `${verdictNanoseconds(catalog).toFixed(0)} ns`],
  ]);
}

/** Mean time of a verdict on a typed version, over all builds and revisions around the fix. */
function verdictNanoseconds(catalog: Catalog): number {
  const facts = versionFacts(catalog);
  const texts = Array.from(
    { length: 1000 },
    (_, index) => `${facts.builds[index % facts.builds.length]?.build ?? ''}.${16_000 + index * 11}`,
  );
  const pass = (times: number) => {
    for (let run = 0; run < times; run += 1) assessText(texts[run % texts.length] ?? '', undefined, facts);
  };
  pass(VERDICTS);
  const start = process.cpuUsage();
  pass(VERDICTS);
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / VERDICTS;
}

function filesOf(catalog: string): CatalogFiles {
  return Object.fromEntries(
    globSync(join(catalog, '**', '*.yaml')).map((file) => [relative(catalog, file), readFileSync(file, 'utf8')]),
  );
}

function writeCatalog(files: CatalogFiles, catalog: string): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(catalog, file)), { recursive: true });
    writeFileSync(join(catalog, file), text);
  }
}

/** Bytes of every file, by its path below the folder. */
function sizes(root: string): ReadonlyMap<string, number> {
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(root, path), statSync(path).size]),
  );
}

function print(lines: readonly (readonly [string, string])[]): void {
  for (const [name, value] of lines) console.log(name.padEnd(38), value);
  console.log();
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
