/*
 * Prints what Lighthouse gives to one page of every kind in both languages, and what costs points. A page that is not
 * at 100 everywhere is scored twice more, and the middle one of the three performances counts: on a machine that is
 * busy with other things a single one says little. Ends with 1 where a category is below 100. With a part of an
 * address, only pages that have it: `npm run bench:lighthouse -- /guide/`
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { launchOptions } from '../support/chromium.ts';
import { freePort } from '../support/free-port.ts';
import { serveCompressed } from './compressed-server.ts';
import { median, shown } from './figures.ts';
import { CATEGORIES, scorePage, type Scored } from './lighthouse-report.ts';
import { installOwnPackage } from './own-package.ts';
import { LANGUAGES, PAGE_KINDS } from './pages.ts';
import { textTable } from './text-table.ts';

const SITE = process.env['OUT_DIR'] ?? 'dist';

if (!existsSync(SITE)) throw new Error(`${SITE} is missing: run npm run build first`);
const folder = await installOwnPackage('lighthouse');
const server = await serveCompressed(SITE);
const port = await freePort();
const { args = [], ...options } = await launchOptions();
const browser = await chromium.launch({ ...options, args: [...args, `--remote-debugging-port=${port}`] });

const paths = ['/', ...LANGUAGES.flatMap((language) => PAGE_KINDS.map((kind) => `/${language}/${kind}`))];
const wanted = paths.filter((path) => path.includes(process.argv[2] ?? ''));
const scored = new Map<string, Scored>();
for (const path of wanted) scored.set(path, await middleScore(server.address + path));
await browser.close();
server.close();

const rows = [...scored].map(([path, { scores }]) => [path, ...CATEGORIES.map((category) => String(scores[category]))]);
const machines = [...scored.values()].map(({ machine }) => machine);
console.log(`Chromium ${browser.version()}; Lighthouse's own measure of this machine: ${shown(median(machines))}\n`);
console.log(textTable(['page', ...CATEGORIES], rows));
for (const [path, { costs }] of scored) for (const cost of costs) console.log(`${path} ${cost}`);
process.exitCode = rows.every(([, ...scores]) => scores.every((score) => score === '100')) ? 0 : 1;

/** The score of a page; of three where the first is not perfect, the one whose performance is in the middle. */
async function middleScore(address: string): Promise<Scored> {
  const score = () => scorePage(folder, port, address);
  const first = await score();
  if (first.costs.length === 0) return first;
  const [, middle] = [first, await score(), await score()].sort((a, b) => a.scores.performance - b.scores.performance);
  return middle ?? first;
}
