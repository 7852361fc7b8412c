/*
 * Opens update packages of several sizes, made for it, on the site and in the offline file: how long until the answer
 * stands there, and how much memory the page's process takes at its peak beyond what it had before, as it is and to the
 * package's size. A tiny package shows what the program, its worker and the archive library take by themselves; what a
 * package takes is the rest. Medians of five, in turns. Holds the figures against test/budgets.ts, and ends with 1 where
 * one is missed. Needs Linux. `npm run bench:packages`
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { OFFLINE_FILE } from '../../src/offline/files.ts';
import { launchOptions } from '../support/chromium.ts';
import { updatePackage } from '../support/packages/update-package.ts';
import { randomFrom } from '../support/random.ts';
import { serveCompressed } from './compressed-server.ts';
import { medians, shown, type Figures } from './figures.ts';
import { startPageClock } from './page-clock.ts';
import { privateMemory, renderersOf, slowDown } from './renderers.ts';
import { timeToPaint } from './slow-page.ts';
import { textTable } from './text-table.ts';
import { budgetTable, isOver, worst } from './verdicts.ts';

const RUNS = 5;
const SLOWER = 4;
const LOOK_MS = 2;
const OUT_DIR = process.env['OUT_DIR'] ?? 'dist';
const [HOTFIX, MIDDLE, ROLLUP] = [2.4, 12, 50];
/** Megabytes that are put into each, beside what every package has. */
const SIZES = [0, HOTFIX, MIDDLE, ROLLUP];

type Opening = Figures<'answer' | 'memory'>;

const server = await serveCompressed(OUT_DIR);
const PLACES = {
  site: `${server.address}/en/check/`,
  'offline file': pathToFileURL(join(OUT_DIR, OFFLINE_FILE)).href,
};
const options = await launchOptions();
const folder = mkdtempSync(join(tmpdir(), 'packages-'));
const runs = new Map<string, Opening[]>();
try {
  const files = SIZES.map((size) => [size, packageOf(size)] as const);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [place, address] of Object.entries(PLACES)) {
      for (const [size, file] of files) {
        const key = keyOf(place, size);
        runs.set(key, [...(runs.get(key) ?? []), await opened(address, file)]);
      }
    }
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true });
}

const figuresOf = (place: string, size: number) => medians(runs.get(keyOf(place, size)) ?? []);
const rows = Object.keys(PLACES).flatMap((place) =>
  SIZES.map((size) => {
    const { answer, memory } = figuresOf(place, size);
    const figures = size === 0 ? [answer, memory] : [answer, memory, memory / size, beyond(place, size) / size];
    return [`${place}, ${size === 0 ? 'tiny' : `${size} MB`}`, ...figures.map(shown)];
  }),
);
console.log(
  textTable(
    ['package', `answer, ms (${SLOWER} times slower)`, 'memory, MB', 'to its size', 'beyond the tiny one'],
    rows,
  ),
);

const places = Object.keys(PLACES);
const held = [
  worst(
    'packageAnswer',
    places.map((place) => ({ figure: figuresOf(place, HOTFIX).answer, where: `${place}, ${HOTFIX} MB` })),
  ),
  worst(
    'packageMemory',
    places.flatMap((place) =>
      SIZES.slice(1).map((size) => ({ figure: beyond(place, size) / size, where: `${place}, ${size} MB` })),
    ),
  ),
  worst(
    'packageWholeMemory',
    places.map((place) => ({ figure: figuresOf(place, MIDDLE).memory / MIDDLE, where: `${place}, ${MIDDLE} MB` })),
  ),
];
console.log(`\n${budgetTable(held)}`);
if (held.some(isOver)) process.exitCode = 1;

/** Megabytes that a package takes, beside what any takes. */
function beyond(place: string, size: number): number {
  return figuresOf(place, size).memory - figuresOf(place, 0).memory;
}

function keyOf(place: string, size: number): string {
  return `${place} ${size}`;
}

/** Writes a package with so many megabytes in it that can't be packed, as they are packed already in real ones. */
function packageOf(megabytes: number): string {
  const { seed } = randomFrom(megabytes);
  const content = Buffer.from(Uint32Array.from({ length: (megabytes * 1e6) / 4 }, seed).buffer);
  const file = join(folder, `${megabytes}.msu`);
  const update = { kb: 2675785, versions: ['6.1.7601.22209'], more: [{ name: '9', content }] };
  writeFileSync(file, updatePackage(update));
  return file;
}

/** Chooses a package in a browser of its own, on a slower processor. */
async function opened(address: string, file: string): Promise<Opening> {
  const browser = await chromium.launch(options);
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    await context.addInitScript(startPageClock, '');
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const input = page.locator('input[type="file"][name="files"]');
    // What the test's own means put into the page, and what lies there to be collected, would be counted, or not.
    await input.setInputFiles([]);
    await (await context.newCDPSession(page)).send('HeapProfiler.collectGarbage');
    const renderers = await renderersOf(browser);
    const before = privateMemory(renderers);
    let most = before;
    const looks = setInterval(() => (most = Math.max(most, privateMemory(renderers))), LOOK_MS);
    const restore = slowDown(renderers, SLOWER);
    try {
      const answer = await timeToPaint(page, '[data-packages] tr[data-verdict]', () => input.setInputFiles(file));
      return { answer, memory: (most - before) / 1e6 };
    } finally {
      clearInterval(looks);
      restore();
    }
  } finally {
    await browser.close();
  }
}
