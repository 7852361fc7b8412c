import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { chromium, type LaunchOptions } from '@playwright/test';

/** What it takes to open a page, or the offline file, from a disk. */
export interface Opening {
  /** Milliseconds until the verdict on a version that is typed as soon as there is a field has been painted. */
  readonly usable: number;
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
  await browser.close();
  return { usable, heap: usedSize + embedderHeapUsedSize + backingStorageSize };
}

// How long a page's process has to do nothing until it is taken to have opened the page.
const REST_MS = 1000;
const LOOK_MS = 100;

/**
 * The most memory that the process of a page holds until it rests, in bytes; `NaN` where nothing tells. The page is
 * opened as by a person: where a tool watches it, the log of its requests keeps all of a file once more.
 */
export async function peakMemory(options: LaunchOptions, address: string): Promise<number> {
  const browser = await chromium.launch(options);
  const session = await browser.newBrowserCDPSession();
  await session.send('Target.createTarget', { url: address });
  let pages: readonly { readonly id: number; readonly cpuTime: number }[] = [];
  for (let rested = 0, worked = Number.NaN; rested < REST_MS; rested += LOOK_MS) {
    await delay(LOOK_MS);
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    pages = processInfo.filter(({ type }) => type === 'renderer');
    const now = pages.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    if (now !== worked) rested = 0;
    worked = now;
  }
  const files = pages.map(({ id }) => `/proc/${id}/status`).filter((file) => existsSync(file));
  const peak = files.length === 0 ? Number.NaN : Math.max(...files.map(peakIn));
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
      // Such a task runs when the frame has been made; a message would first let the parser go on.
      requestAnimationFrame(() => {
        void scheduler.postTask(() => resolve(performance.now()), { priority: 'user-blocking' });
      });
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });
  });
  Object.assign(globalThis, { usable });
}

function peakIn(status: string): number {
  return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1]) * 1024;
}
