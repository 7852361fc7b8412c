/*
 * Prints what the site weighs and how fast it is, beside the same tables on Starlight, and holds the figures against
 * test/budgets.ts. Medians of five first visits, with brotli, 150 ms round trip, 1.6 Mbit/s, a four times slower
 * processor. Ends with 1 where a figure is above its budget, a time too: it is run by hand, and on a machine that is
 * busy with other things it says so best by being run again. `npm run bench`
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { launchOptions } from '../support/chromium.ts';
import { serveCompressed } from './compressed-server.ts';
import { medians, shown, type Figures } from './figures.ts';
import { COMPARED, LANGUAGES, MEASURED_PAGES, MEASURED_TWINS } from './pages.ts';
import { LOAD_COLUMNS, measureLoad, type LoadFigure, type Target } from './page-load.ts';
import {
  IDENTIFIERS,
  measureSearch,
  OUR_SEARCH,
  SEARCH_COLUMNS,
  STARLIGHT_SEARCH,
  WORDS,
  type SearchFigure,
} from './search-cost.ts';
import { buildStarlight } from './starlight-site.ts';
import { heaviest } from './static-weight.ts';
import { textTable } from './text-table.ts';
import { budgetTable, isOver, worst } from './verdicts.ts';

const RUNS = 5;
const FILES = [
  ['html', /^(?!offline\/).*\.html$/], // the file for use offline is a download
  ['siteScript', /^_astro\/Document\..*\.js$/],
  ['sorterScript', /^_astro\/EditionTable\..*\.js$/],
  ['checkerScript', /^_astro\/CheckerScript\..*\.js$/],
  ['machinesScript', /^_astro\/MachinesIsland\..*\.js$/],
  ['machinesWorker', /^_astro\/worker-.*\.js$/],
] as const;
const SITE = process.env['OUT_DIR'] ?? 'dist';

if (!existsSync(SITE)) throw new Error(`${SITE} is missing: run npm run build first`);
const ours = await serveCompressed(SITE);
const theirs = await serveCompressed(await buildStarlight(SITE));
const options = await launchOptions();
const browser = await chromium.launch(options);
console.log(`Chromium ${browser.version()}, medians of ${RUNS}; bytes are bodies with brotli, times in ms`);

// Both sides in turns, and then again: what slows the machine for a while slows both.
const loads = await measured(
  LANGUAGES.flatMap((language): readonly Target[] => [
    ...MEASURED_PAGES.map(({ path, ...asked }) => ({ server: ours, path: `/${language}/${path}`, ...asked })),
    ...MEASURED_TWINS.map((path) => ({ server: theirs, path: `/${language}/${path}` })),
  ]),
  (target) => measureLoad(browser, target),
);
const ourPlace = { server: ours, ...OUR_SEARCH };
const theirPlace = { server: theirs, ...STARLIGHT_SEARCH };
const searches = await measured(
  [
    ...IDENTIFIERS.map((words) => ({ place: ourPlace, words })),
    ...WORDS.flatMap((words) => [ourPlace, theirPlace].map((place) => ({ place, words }))),
  ],
  ({ place, words }) => measureSearch(browser, place, words),
);
await browser.close();
ours.close();
theirs.close();

printTable('page', LOAD_COLUMNS, loads, ({ server, path }) => (server === theirs ? `Starlight ${path}` : path));
printTable(
  'search',
  SEARCH_COLUMNS,
  searches,
  ({ place, words }) =>
    `${place === theirPlace ? 'Starlight ' : ''}${words.language} ${words.first}, then ${words.later}`,
);

const worstOf = (figure: LoadFigure) =>
  [...loads]
    .filter(([{ server }, figures]) => server === ours && !Number.isNaN(figures[figure]))
    .map(([{ path }, figures]) => ({ where: path, figure: figures[figure] }));
const ratios = (figure: LoadFigure) =>
  LANGUAGES.map((language) => {
    const path = `/${language}/${COMPARED}`;
    const [our = Number.NaN, their = Number.NaN] = [ours, theirs].map(
      (side) => [...loads].find(([target]) => target.server === side && target.path === path)?.[1][figure],
    );
    return { where: `${path} (${shown(our)} to ${shown(their)})`, figure: our / their };
  });
const ourSearches = (figure: SearchFigure) =>
  [...searches]
    .filter(([{ place }]) => place === ourPlace)
    .map(([{ words }, figures]) => ({ where: `${words.language} ${words.first}`, figure: figures[figure] }));
const searchRatios = (figure: SearchFigure) =>
  WORDS.map((words) => {
    const [our = Number.NaN, their = Number.NaN] = [ourPlace, theirPlace].map(
      (side) => [...searches].find(([search]) => search.place === side && search.words === words)?.[1][figure],
    );
    return { where: `${words.language} ${words.first} (${shown(our)} to ${shown(their)})`, figure: our / their };
  });
const held = [
  ...FILES.map(([budget, pattern]) => heaviest(SITE, budget, pattern)),
  worst('renderBlocking', worstOf('renderBlocking')),
  worst('layoutShift', worstOf('layoutShift')),
  worst('keyToVerdict', worstOf('keyToVerdict')),
  worst('bytesToStarlight', ratios('bytes')),
  worst('lcpToStarlight', ratios('largestPaint')),
  worst('searchRequests', ourSearches('requests')),
  worst('searchBytes', ourSearches('bytes')),
  worst('firstSearchToStarlight', searchRatios('first')),
  worst('laterSearchToStarlight', searchRatios('later')),
];
console.log(
  `\nRequests to Starlight's: ${ratios('requests')
    .map((one) => `${shown(one.figure)} ${one.where}`)
    .join(', ')}`,
);
console.log(`\n${budgetTable(held)}`);
process.exitCode = held.some(isOver) ? 1 : 0;

async function measured<Key, Name extends string>(
  keys: readonly Key[],
  measure: (key: Key) => Promise<Figures<Name>>,
): Promise<ReadonlyMap<Key, Figures<Name>>> {
  const runs = new Map<Key, Figures<Name>[]>(keys.map((key) => [key, []]));
  for (let run = 0; run < RUNS; run += 1) for (const [key, done] of runs) done.push(await measure(key));
  return new Map([...runs].map(([key, done]) => [key, medians(done)]));
}

function printTable<Key, Name extends string>(
  head: string,
  columns: readonly (readonly [figure: Name, head: string])[],
  rows: ReadonlyMap<Key, Figures<Name>>,
  label: (key: Key) => string,
): void {
  const cells = [...rows].map(([key, figures]) => [label(key), ...columns.map(([figure]) => shown(figures[figure]))]);
  console.log(`\n${textTable([head, ...columns.map(([, title]) => title)], cells)}`);
}
