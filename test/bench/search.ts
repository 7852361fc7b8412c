/*
 * Prints what a search costs: time to the first result, cold and warm, and the bytes fetched, over a slow line
 * (150 ms round trip, 1.6 Mbit/s) with brotli, in both languages. Medians of five runs. `npm run bench:search`
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { launchOptions } from '../support/chromium.ts';
import { serveCompressed } from './compressed-server.ts';

const RUNS = 5;
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const QUERIES = [
  ['ja', 'KB2688338', '[role="option"]:has-text("MS12-032")'],
  ['ja', '497日問題', '[role="option"]:has-text("497日問題とは")'],
  ['en', 'KB2688338', '[role="option"]:has-text("MS12-032")'],
  ['en', 'chimney', '[role="option"]:has-text("What to do")'],
] as const;

interface Run {
  readonly cold: number;
  readonly warm: number;
  readonly beforeFocus: number;
  readonly afterFocus: number;
}

const server = await serveCompressed('dist');
const browser = await chromium.launch(await launchOptions());
console.log('language  query       first result cold  warm    bytes before focus  from focus to result');
for (const [language, query, result] of QUERIES) {
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run += 1)
    runs.push(await measure(browser, `${server.address}/${language}/guide/`, query, result));
  const median = (pick: (run: Run) => number) => runs.map(pick).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  console.log(
    language.padEnd(9),
    query.padEnd(11),
    `${median((run) => run.cold).toFixed(0)} ms`.padEnd(18),
    `${median((run) => run.warm).toFixed(0)} ms`.padEnd(7),
    `${kilobytes(median((run) => run.beforeFocus))}`.padEnd(19),
    kilobytes(median((run) => run.afterFocus)),
  );
}
await browser.close();
server.close();

async function measure(within: Browser, address: string, query: string, result: string): Promise<Run> {
  const context = await within.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_LINE);
  server.takeBytes();
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const beforeFocus = server.takeBytes();
  const cold = await timeToResult(page, query, result);
  await page.waitForLoadState('networkidle');
  const afterFocus = server.takeBytes();
  await page.locator('input[name="q"]').fill('');
  const warm = await timeToResult(page, query, result);
  await context.close();
  return { cold, warm, beforeFocus, afterFocus };
}

async function timeToResult(page: Page, query: string, result: string): Promise<number> {
  const start = performance.now();
  await page.locator('input[name="q"]').fill(query);
  await page.locator(result).first().waitFor();
  return performance.now() - start;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
