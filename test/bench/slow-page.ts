import type { Browser, Page } from '@playwright/test';
import { startPageClock, type PageClock, type Seen } from './page-clock.ts';

/** The line: 150 ms for a round trip, 1.6 Mbit/s. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const SLOWER_PROCESSOR = { rate: 4 };

/**
 * Opens an empty page of a browser that has nothing in store, on a slow line and with a slow processor. Service
 * workers are blocked: what one fetches for later is no part of a first visit's load.
 *
 * @param watch selector of what the page's clock notes as `watched`; empty for nothing
 */
export async function openSlowPage(browser: Browser, watch: string): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await context.addInitScript(startPageClock, watch);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_LINE);
  await session.send('Emulation.setCPUThrottlingRate', SLOWER_PROCESSOR);
  return page;
}

/** Opens an address and waits until the page has loaded all that it loads by itself. */
export async function openFully(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

/** What the clock of a page has seen. */
export function seenBy(page: Page): Promise<Seen> {
  return page.evaluate(() => (globalThis as unknown as { pageClock: PageClock }).pageClock.seen()); // see startPageClock
}

/** Milliseconds from an input until what the selector finds has been painted. */
export async function timeToPaint(page: Page, selector: string, input: () => Promise<void>): Promise<number> {
  // Kept in the page: it has to listen before the input is sent, and answers after.
  await page.evaluate((wanted) => {
    const { pageClock } = globalThis as unknown as { pageClock: PageClock }; // see startPageClock
    Object.assign(globalThis, { measured: pageClock.fromInputToPaint(wanted) });
  }, selector);
  await input();
  return page.evaluate(() => (globalThis as unknown as { measured: Promise<number> }).measured); // from right above
}
