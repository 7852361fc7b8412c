/*
 * Prints what building the site, testing it, or waiting for its checker costs as a part of what it cost at another
 * commit: medians of runs that take turns, so that what slows the machine for a while slows both. Ends with 1 where a
 * demand is missed.
 *
 *   npm run bench:build -- --runs 5 --commit bf0fbef    CPU time and peak memory of `npm run build`
 *   npm run bench:tests -- --runs 3 --commit bf0fbef    wall time of `npm test`
 *   npm run bench:keys -- --runs 15 --commit bf0fbef    from the last key to the painted verdict, on a slow processor
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from '../support/chromium.ts';
import { buildSite } from '../support/measured-build.ts';
import { serveCompressed } from './compressed-server.ts';
import { median, medians, shown, type Figures } from './figures.ts';
import { timesToVerdict } from './key-to-verdict.ts';
import { otherCommit } from './other-commit.ts';
import { runIn } from './own-package.ts';
import { LANGUAGES, MEASURED_PAGES } from './pages.ts';
import { openFully, openSlowPage } from './slow-page.ts';
import { textTable } from './text-table.ts';

const ROOT = join(import.meta.dirname, '..', '..');

interface Bench {
  readonly runs: string;
  /** The most that each figure may be as a part of what it is at the other commit. */
  readonly demands: Readonly<Record<string, number>>;
  /** What has to be there before the first run. */
  readonly prepare?: (project: string) => Promise<unknown>;
  /** The parts of a run: each is measured on both sides before the next one. */
  readonly measure: readonly ((project: string) => Promise<Figures<string>>)[];
}

const KEYS_TO_VERDICT = 0.6;
// What else a machine does in the tens of milliseconds that a key takes is chance: a load is used for more than one.
const KEYS_A_LOAD = 5;
const PAGES_WITH_CHECKER = LANGUAGES.flatMap((language) =>
  MEASURED_PAGES.filter((page) => 'checker' in page).map(({ path }) => `/${language}/${path}`),
);

const BENCHES: Readonly<Record<string, Bench>> = {
  build: { runs: '5', demands: { 'CPU time, s': 0.5, 'peak memory, MB': 0.6 }, measure: [measureBuild] },
  tests: { runs: '3', demands: { 'wall time, s': 0.5 }, measure: [measureTests] },
  keys: {
    runs: '15',
    demands: Object.fromEntries(PAGES_WITH_CHECKER.map((path) => [`${path}, ms`, KEYS_TO_VERDICT])),
    prepare: (project) => buildSite(project, {}),
    measure: PAGES_WITH_CHECKER.map((path) => (project) => measureKeys(project, path)),
  },
};

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) throw new Error(`Say what to measure: ${Object.keys(BENCHES).join(' or ')}`);
const { demands, prepare, measure } = bench;
const { values } = parseArgs({
  args,
  options: { commit: { type: 'string', default: 'bf0fbef' }, runs: { type: 'string', default: bench.runs } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a whole number from 1 on, not ${values.runs}`);

const before: Figures<string>[] = [];
const now: Figures<string>[] = [];
const other = await otherCommit(values.commit);
for (const project of [other, ROOT]) await prepare?.(project);
for (let run = 1; run <= runs; run += 1) {
  const there = {};
  const here = {};
  for (const part of measure) {
    Object.assign(there, await part(other));
    Object.assign(here, await part(ROOT));
  }
  before.push(there);
  now.push(here);
  console.log(`Run ${run} of ${runs} done`);
}

const was = medians(before);
const is = medians(now);
const ratios = Object.entries(demands).map(([figure, most]) => {
  const ratio = (is[figure] ?? Number.NaN) / (was[figure] ?? Number.NaN);
  return { figure, most, ratio, kept: ratio <= most };
});
const rows = ratios.map(({ figure, most, ratio, kept }) => [
  figure,
  ...[was, is].map((side) => shown(side[figure] ?? Number.NaN)),
  shown(ratio),
  shown(most),
  kept ? 'ok' : 'missed',
]);
console.log(`\n${textTable([`median of ${runs}`, values.commit, 'here', 'ratio', 'at most', ''], rows)}`);
if (!ratios.every(({ kept }) => kept)) process.exitCode = 1;

async function measureBuild(project: string): Promise<Figures<string>> {
  const { cpuSeconds = Number.NaN, peakBytes = Number.NaN } = await buildSite(project, {});
  return { 'CPU time, s': cpuSeconds, 'peak memory, MB': peakBytes / 1e6 };
}

async function measureTests(project: string): Promise<Figures<string>> {
  const start = performance.now();
  await runIn(project, 'npm', ['test']);
  return { 'wall time, s': (performance.now() - start) / 1000 };
}

async function measureKeys(project: string, path: string): Promise<Figures<string>> {
  const server = await serveCompressed(join(project, 'dist'));
  const options = await launchOptions();
  const browser = await chromium.launch(options);
  const page = await openSlowPage(browser, '');
  await openFully(page, server.address + path);
  const times = await timesToVerdict(page, KEYS_A_LOAD);
  await browser.close();
  server.close();
  return { [`${path}, ms`]: median(times) };
}
