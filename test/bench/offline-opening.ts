import { existsSync, readFileSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from '@playwright/test';

/** What it takes to open a page, or the offline file, from a disk. */
export interface Opening {
  /** Milliseconds until a version that is typed as soon as there is a field has its verdict. */
  readonly usable: number;
  /** The most memory that the page's process held, in bytes; `NaN` where nothing tells. */
  readonly peak: number;
  /** Bytes of the page's scripts, elements and buffers when it is usable. */
  readonly heap: number;
}

const VERSION = '6.1.7601.17802';

/**
 * Opens an offline file in a browser of its own and asks its checker at once.
 *
 * @param slowdown how many times slower the processor is made
 */
export async function openOffline(options: LaunchOptions, address: string, slowdown: number): Promise<Opening> {
  const browser = await chromium.launch(options);
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(askAtOnce, VERSION);
  await page.goto(address, { waitUntil: 'commit' });
  const usable = await page.evaluate(() => (globalThis as unknown as { usable: Promise<number> }).usable); // see askAtOnce
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  const peak = await peakMemory(browser);
  await browser.close();
  return { usable, peak, heap: usedSize + embedderHeapUsedSize + backingStorageSize };
}

/** The most memory that the process of an empty page holds: what any page takes. */
export async function emptyPage(options: LaunchOptions): Promise<number> {
  const browser = await chromium.launch(options);
  await browser.newPage();
  const peak = await peakMemory(browser);
  await browser.close();
  return peak;
}

/** Runs in the page, before anything of it: types into the checker when it is there, and waits for the verdict. */
function askAtOnce(version: string): void {
  const usable = new Promise<number>((resolve) => {
    const watch = new MutationObserver(() => {
      const field = document.querySelector<HTMLInputElement>('[data-checker] input[name="version"]');
      if (field !== null && field.value === '') {
        field.value = version;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (document.querySelector('[data-checker] output[data-verdict="fixed"]') === null) return;
      watch.disconnect();
      requestAnimationFrame(() => resolve(performance.now()));
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });
  });
  Object.assign(globalThis, { usable });
}

/** The most memory that any page's process of a browser has held, on systems that have /proc. */
async function peakMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => `/proc/${id}/status`);
  return Math.max(...pages.filter((file) => existsSync(file)).map(peakIn));
}

function peakIn(status: string): number {
  return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1]) * 1024;
}
