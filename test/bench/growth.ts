/*
 * Says how the site grows with its catalogue: it is built, in a copy in the folder for temporary files, with so many
 * made-up updates beside the real ones. The exit status is 1 where it grows more than it may.
 * `npm run bench:growth`, `npm run bench:growth -- --updates 100,1000,10000 --seed 497`
 */
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readCatalog, type CatalogFiles } from '../../src/catalog/read.ts';
import { buildSite } from '../support/measured-build.ts';
import { copyProject } from '../support/scratch-project.ts';
import { syntheticCatalog } from '../support/synthetic-catalog.ts';
import type { Figures } from './figures.ts';
import { demandTable, demandsOn, figureTable, isKept, type GrowthFigure } from './growth-demands.ts';
import { siteSizes } from './growth-sizes.ts';
import { verdictTimes } from './growth-verdicts.ts';

const ROOT = join(import.meta.dirname, '..', '..');

const { values } = parseArgs({
  options: { updates: { type: 'string', default: '100,1000,10000' }, seed: { type: 'string', default: '497' } },
});
const counts = values.updates.split(',').map(Number);
if (counts.length < 2) throw new Error('Growth shows between two catalogues at least: --updates 100,1000');

const real = filesOf(join(ROOT, 'catalog'));
const catalogs = counts.map((count) => syntheticCatalog(real, count, Number(values.seed)));
const verdicts = verdictTimes(catalogs.map(readCatalog));
const folder = mkdtempSync(join(tmpdir(), 'growth-'));
try {
  const figures: Figures<GrowthFigure>[] = [];
  for (const [index, files] of catalogs.entries()) {
    const project = join(folder, 'project');
    copyProject(project);
    writeCatalog(files, join(project, 'catalog'));
    const { seconds, peakBytes = Number.NaN } = await buildSite(project, {});
    const { version = Number.NaN, installed = Number.NaN } = verdicts[index] ?? {};
    const sizes = siteSizes(join(project, 'dist'));
    figures.push({ ...sizes, seconds, msPerPage: (seconds * 1000) / sizes.pages, peakBytes, version, installed });
    console.log(`${counts[index]} made-up updates: built in ${seconds.toFixed(1)} s`);
  }
  const demands = demandsOn(figures);
  console.log(`\n${figureTable(counts, figures)}\n\n${demandTable(demands)}`);
  if (!demands.every(isKept)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
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
