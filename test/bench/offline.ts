/*
 * Opens the offline file from a disk, beside the one of the commit at which its program was still packed: how long until
 * its checker answers, and what memory that takes; medians of five, in turns, with the processor as it is and made four
 * times slower. Holds the ratios against test/budgets.ts, and ends with 1 where one is missed. `npm run bench:offline`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { OFFLINE_FILE } from '../../src/offline/files.ts';
import { launchOptions } from '../support/chromium.ts';
import { buildSite } from '../support/measured-build.ts';
import { median, medians, shown } from './figures.ts';
import { openOffline, peakMemory, type Opening } from './offline-opening.ts';
import { otherCommit } from './other-commit.ts';
import { textTable } from './text-table.ts';
import { budgetTable, isOver, type Held } from './verdicts.ts';

const RUNS = 5;
const SLOWER = 4;
const PACKED = 'bf0fbef';
const OUT_DIR = process.env['OUT_DIR'] ?? 'dist';

const earlier = await otherCommit(PACKED);
await buildSite(earlier, {});
const FILES = { now: join(OUT_DIR, OFFLINE_FILE), packed: join(earlier, 'dist', OFFLINE_FILE) };

const options = await launchOptions();
const empty: number[] = [];
const peaks: Record<string, number[]> = {};
const runs: Record<string, Opening[]> = {};
for (let run = 0; run < RUNS; run += 1) {
  empty.push(await peakMemory(options, 'about:blank'));
  for (const [name, file] of Object.entries(FILES)) {
    const address = pathToFileURL(file).href;
    (peaks[name] ??= []).push(await peakMemory(options, address));
    for (const slowdown of [1, SLOWER]) {
      (runs[`${name} ${slowdown}`] ??= []).push(await openOffline(options, address, slowdown));
    }
  }
}
console.log(`Medians of ${RUNS}; memory is what the process takes beyond an empty page's.`);

const inMegabytes = (bytes: number) => shown(bytes / 1e6);
const usable: Record<string, number> = {};
const rows = Object.entries(runs).map(([name, openings]) => {
  const figures = medians<keyof Opening>(openings.map((opening) => ({ ...opening })));
  usable[name] = figures.usable;
  return [name, shown(figures.usable), inMegabytes(figures.heap)];
});
console.log(textTable(['file, times slower', 'usable, ms', 'heap when usable, MB'], rows));

const memory = (name: keyof typeof FILES) => median(peaks[name] ?? []) - median(empty);
console.log(
  textTable(
    ['file', 'memory at its peak, MB'],
    [
      ['now', inMegabytes(memory('now'))],
      ['packed', inMegabytes(memory('packed'))],
    ],
  ),
);

const sizes = Object.entries(FILES).map(([name, file]) => {
  const content = readFileSync(file);
  return { name, bytes: content.length, brotli: brotliCompressSync(content).length };
});
console.log(
  textTable(
    ['file', 'on the disk, B', 'with brotli, B'],
    sizes.map(({ name, bytes, brotli }) => [name, shown(bytes), shown(brotli)]),
  ),
);

const slowed = (slowdown: number) =>
  (usable[`now ${slowdown}`] ?? Number.NaN) / (usable[`packed ${slowdown}`] ?? Number.NaN);
const where = OFFLINE_FILE;
const held: readonly Held[] = [
  { budget: 'offlineFile', figure: sizes[0]?.bytes ?? Number.NaN, where },
  { budget: 'offlineTimeToPacked', figure: slowed(1), where },
  { budget: 'offlineSlowTimeToPacked', figure: slowed(SLOWER), where },
  { budget: 'offlineMemoryToPacked', figure: memory('now') / memory('packed'), where },
];
console.log(budgetTable(held));
if (held.some(isOver)) process.exitCode = 1;
