import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { driverFile } from '../support/driver-files.ts';
import { packageName, updatePackage } from '../support/packages/update-package.ts';
import { VARIANTS } from '../support/variants.ts';
import type { OtherBrowser } from './other-browser.ts';

/** Something that people do, and what they then have to see. */
interface Journey {
  readonly what: string;
  /** Address below the site's base; absent for the offline file, which is opened from the disk. */
  readonly page?: string;
  /** Expressions to evaluate in turn, and selectors to press: `press:selector`. */
  readonly steps: readonly string[];
  /** Becomes true in the end. */
  readonly seen: string;
}

const ROWS = "document.querySelectorAll('[data-machines] tr[data-verdict]')";
const LIST = 'SRV01 6.1.7601.17514\\nSRV02 6.1.7601.18438';
const TYPE_LIST = `(() => { const box = document.querySelector('textarea[name="evidence"]'); box.value = '${LIST}';
  box.dispatchEvent(new Event('input', { bubbles: true })); })()`;
const choose = (name: string, content: Uint8Array) => `(() => { const chosen = new DataTransfer();
  chosen.items.add(new File([new Uint8Array(${JSON.stringify([...content])})], '${name}'));
  const input = document.querySelector('input[name="files"]'); input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true })); })()`;
const CHOOSE_DRIVER = choose('tcpip.sys', driverFile());
const HOTFIX = { kb: 2675785, versions: ['6.1.7601.22209'] };
const CHOOSE_PACKAGE = choose(packageName(HOTFIX), updatePackage(HOTFIX));
const PACKAGE_SEEN = `document.querySelector('[data-packages] tr[data-verdict]')?.dataset.reason === 'brings-fix'`;
const OFFLINE_READY = 'until:document.querySelector(\'[data-machines-root], input[name="files"]\') !== null';
const DRIVER_SEEN = `${ROWS}.length === 1 && ${ROWS}[0].dataset.verdict === 'not-fixed'`;
const KB_ORDER = "[...document.querySelectorAll('tr[data-kb]')].map((row) => row.dataset.kb).join()";

const JOURNEYS: readonly Journey[] = [
  {
    what: 'a chosen tcpip.sys has one row',
    page: 'en/check/',
    steps: [CHOOSE_DRIVER],
    seen: DRIVER_SEEN,
  },
  {
    what: 'a file is saved once, after a tcpip.sys was read too',
    page: 'ja/check/',
    steps: [
      `(() => { window.saved = 0; HTMLAnchorElement.prototype.click = () => { window.saved += 1; }; })()`,
      CHOOSE_DRIVER,
      `until:${DRIVER_SEEN}`,
      'press:.exports button',
      // Time for a second one.
      'new Promise((resolve) => setTimeout(resolve, 500))',
    ],
    seen: 'window.saved === 1',
  },
  {
    what: 'a text for a ticket is copied',
    page: 'en/check/',
    steps: [TYPE_LIST, `until:${ROWS}.length === 2`, 'press:.exports p:nth-of-type(2) button'],
    seen: "[...document.querySelectorAll('[role=\"status\"]')].some((place) => place.textContent === 'Copied')",
  },
  {
    what: 'a table sorts up, down and back',
    page: 'en/editions/windows-7-sp1/',
    steps: [
      `(() => { window.orders = [${KB_ORDER}]; })()`,
      ...Array.from({ length: 3 }, () => [
        'press:th[data-sort-by="ldr"] button',
        `(() => { window.orders.push(${KB_ORDER}); })()`,
      ]).flat(),
    ],
    seen: 'window.orders[0] === window.orders[3] && new Set(window.orders).size === 3',
  },
  {
    what: 'a search finds an update by its number',
    page: 'ja/search/?q=KB2688338',
    steps: [],
    seen: `document.querySelector('[data-lookup="found"] a')?.textContent.includes('KB2688338')`,
  },
  {
    what: 'a search finds words',
    page: 'en/search/?q=chimney',
    steps: [],
    seen: "document.querySelectorAll('[data-hit]').length > 0",
  },
  {
    what: 'a dark theme is dark, and has borders',
    page: 'en/',
    steps: [
      `(() => { const theme = document.querySelector('select[name="theme"]'); theme.value = 'dark';
        theme.dispatchEvent(new Event('change')); })()`,
    ],
    seen: `getComputedStyle(document.documentElement).backgroundColor === 'rgb(20, 23, 26)' &&
      getComputedStyle(document.querySelector('input[name="version"]')).borderTopWidth === '1px'`,
  },
  {
    what: 'the offline file answers, and reads a chosen tcpip.sys',
    steps: [OFFLINE_READY, CHOOSE_DRIVER],
    seen: DRIVER_SEEN,
  },
  {
    what: 'an update package is opened',
    page: 'en/check/',
    steps: [CHOOSE_PACKAGE],
    seen: PACKAGE_SEEN,
  },
  {
    what: 'the offline file opens an update package',
    steps: [OFFLINE_READY, CHOOSE_PACKAGE],
    seen: PACKAGE_SEEN,
  },
];

// Slow enough for a machine that is busy with other things.
const PATIENCE_MS = 20_000;

/** Does everything in turn. @returns what was not seen */
export async function brokenJourneys(browser: OtherBrowser, site: string): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const { what, page, steps, seen } of JOURNEYS) {
    try {
      await browser.open(
        page === undefined ? pathToFileURL(join(VARIANTS[0].dir, 'offline/check-497.html')).href : site + page,
      );
      await until(browser, "document.readyState === 'complete'");
      for (const step of steps) {
        if (step.startsWith('press:')) await browser.click(step.slice('press:'.length));
        else if (step.startsWith('until:')) await until(browser, step.slice('until:'.length));
        else await browser.evaluate(step);
      }
      await until(browser, seen);
      console.log(`  ${what}`);
    } catch (error) {
      broken.push(`NOT: ${what} (${String(error)})`);
    }
  }
  return broken;
}

async function until(browser: OtherBrowser, expression: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    if ((await browser.evaluate(expression)) === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`this did not become true: ${expression}`);
}
