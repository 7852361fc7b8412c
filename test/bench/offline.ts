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
import { emptyPage, openOffline, type Opening } from './offline-opening.ts';
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
const runs: Record<string, Opening[]> = {};
for (let run = 0; run < RUNS; run += 1) {
  empty.push(await emptyPage(options));
  for (const slowdown of [1, SLOWER]) {
    for (const [name, file] of Object.entries(FILES)) {
      const opening = await openOffline(options, pathToFileURL(file).href, slowdown);
      (runs[`${name} ${slowdown}`] ??= []).push(opening);
    }
  }
}
console.log(`Medians of ${RUNS}; memory is what the process takes beyond an empty page's.`);

const emptyPeak = median(empty);
const rows = Object.entries(runs).map(([name, openings]) => {
  const { usable, peak, heap } = medians<keyof Opening>(openings.map((opening) => ({ ...opening })));
  return { name, usable, peak: peak - emptyPeak, heap };
});
const columns = ['file, times slower', 'usable, ms', 'memory at its peak, MB', 'heap when usable, MB'];
const inMegabytes = (bytes: number) => shown(bytes / 1e6);
console.log(
  textTable(
    columns,
    rows.map(({ name, usable, peak, heap }) => [name, shown(usable), inMegabytes(peak), inMegabytes(heap)]),
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

const ratio = (figure: 'usable' | 'peak', slowdown: number): number => {
  const of = (name: string) => rows.find((row) => row.name === `${name} ${slowdown}`)?.[figure] ?? Number.NaN;
  return of('now') / of('packed');
};
const where = OFFLINE_FILE;
const held: readonly Held[] = [
  { budget: 'offlineFile', figure: sizes[0]?.bytes ?? Number.NaN, where },
  { budget: 'offlineTimeToPacked', figure: ratio('usable', 1), where },
  { budget: 'offlineSlowTimeToPacked', figure: ratio('usable', SLOWER), where },
  { budget: 'offlineMemoryToPacked', figure: ratio('peak', 1), where },
];
console.log(budgetTable(held));
if (held.some(isOver)) process.exitCode = 1;
