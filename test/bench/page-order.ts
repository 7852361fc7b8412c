/*
 * Prints how soon pages say what their readers come for, in both languages, beside what each figure may come to: how far
 * down the answer stands, how long the page is, how often it says the same. With the folder of another build, the same
 * of that one. Ends with 1 where a figure is above its limit. `npm run bench:pages`, `npm run bench:pages -- --beside dir`
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { messagesFor } from '../../src/i18n/messages.ts';
import { launchOptions } from '../support/chromium.ts';
import { brotliSize } from '../support/brotli-size.ts';
import { serveCompressed } from './compressed-server.ts';
import { shown } from './figures.ts';
import { COMPARED, LANGUAGES } from './pages.ts';
import { textTable } from './text-table.ts';

type Language = (typeof LANGUAGES)[number];

interface Measured {
  readonly what: string;
  /** Below the language. */
  readonly path: string;
  /** Width of the window. */
  readonly width?: number;
  readonly most: number | Readonly<Record<Language, number>>;
  readonly figure: (page: Page, language: Language) => Promise<number>;
}

const PHONE = 360;
const DESK = 1280;
const FIXED_VERSION = '6.1.7601.17802';
const UPDATE = 'kb/2688338/';
const FIRST_UPDATE = '[data-edition-table] tr[data-kb]';

const MEASURED: readonly Measured[] = [
  { what: "next step's top, px", path: '', width: PHONE, most: 760, figure: topOfNextStep },
  { what: 'page, px', path: '', width: PHONE, most: 2800, figure: heightWithVerdict },
  { what: "next step's top, px", path: '', width: DESK, most: 560, figure: topOfNextStep },
  {
    what: 'characters (ja), words (en) before the field',
    path: '',
    most: { ja: 150, en: 40 },
    figure: textBeforeField,
  },
  { what: 'taps to what to do right now', path: '', most: 1, figure: tapsToNow },
  { what: 'first update, px', path: COMPARED, width: PHONE, most: 700, figure: topOf(FIRST_UPDATE) },
  { what: 'page, px', path: COMPARED, width: PHONE, most: 3600, figure: heightOf },
  { what: 'first update, px', path: COMPARED, width: DESK, most: 420, figure: topOf(FIRST_UPDATE) },
  { what: 'page, px', path: COMPARED, width: DESK, most: 2200, figure: heightOf },
  { what: '"unknown" in words', path: COMPARED, most: 3, figure: unknownInWords },
  { what: 'links to one source', path: COMPARED, most: 2, figure: linksToOneSource },
  { what: 'page, px', path: UPDATE, width: DESK, most: 1700, figure: heightOf },
  { what: 'links', path: UPDATE, most: 45, figure: (page) => page.locator('a[href]').count() },
  { what: 'page, closed, px', path: 'kb/', width: DESK, most: 2600, figure: heightOf },
  { what: "restart's top, px", path: 'guide/what-to-do/', width: DESK, most: 500, figure: topOf('#restart') },
  { what: 'page, px', path: 'sources/', width: DESK, most: 5000, figure: heightOf },
];
/** Bytes with brotli, of the page as a file. */
const WEIGHED = [
  '',
  'check/',
  COMPARED,
  'editions/windows-vista-sp2/',
  UPDATE,
  'kb/2553549/',
  'kb/',
  'sources/',
] as const;
const MOST_BYTES = 12_000;
const MOST_BYTES_BESIDE = 0.9;

const { values } = parseArgs({ options: { beside: { type: 'string' } } });
const dirs = [process.env['OUT_DIR'] ?? 'dist', ...(values.beside === undefined ? [] : [values.beside])];
for (const dir of dirs) if (!existsSync(dir)) throw new Error(`${dir} is missing: build the site first`);

const options = await launchOptions();
const browser = await chromium.launch(options);
const [figures = [], beside] = await Promise.all(dirs.map((dir) => figuresOf(dir)));
console.log(`Chromium ${browser.version()}\n`);
await browser.close();

const asked = LANGUAGES.flatMap((language) => MEASURED.map((measured) => ({ ...measured, language })));
const rows = asked.map(({ what, path, width, most, language }, index) => {
  const limit = typeof most === 'number' ? most : most[language];
  return row(`/${language}/${path}`, width, what, figures[index], beside?.[index], limit);
});
const weights = LANGUAGES.flatMap((language) =>
  WEIGHED.map((path) => {
    const [bytes, before] = dirs.map((dir) => weightOf(dir, `${language}/${path}`));
    const most = path === COMPARED && before !== undefined ? before * MOST_BYTES_BESIDE : MOST_BYTES;
    return row(`/${language}/${path}`, undefined, 'bytes', bytes, before, Math.min(MOST_BYTES, most));
  }),
);
const everything = [...rows, ...weights];
const heads = ['page', 'width', 'figure', ...(beside === undefined ? [] : ['beside']), 'now', 'at most', ''];
console.log(
  textTable(
    heads,
    everything.map(({ cells }) => cells),
  ),
);
process.exitCode = everything.some(({ over }) => over) ? 1 : 0;

function row(
  page: string,
  width: number | undefined,
  what: string,
  figure = Number.NaN,
  before: number | undefined,
  most: number,
) {
  const over = !(figure <= most);
  const besides = beside === undefined ? [] : [shown(before ?? Number.NaN)];
  const cells = [page, String(width ?? ''), what, ...besides, shown(figure), shown(most), over ? 'over' : 'ok'];
  return { cells, over };
}

/** Every figure of a built site, in the order of languages and, in each, of `MEASURED`. */
async function figuresOf(dir: string): Promise<readonly number[]> {
  const server = await serveCompressed(dir);
  const all: number[] = [];
  for (const language of LANGUAGES) {
    for (const { path, width = DESK, figure } of MEASURED) {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        baseURL: server.address,
        serviceWorkers: 'block',
      });
      const page = await context.newPage();
      await page.goto(`/${language}/${path}`);
      all.push(await figure(page, language));
      await context.close();
    }
  }
  server.close();
  return all;
}

function weightOf(dir: string, path: string): number {
  return brotliSize(readFileSync(join(dir, path, 'index.html'), 'utf8'));
}

function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}

/** How far from the top of the page something begins; not a number where the page has no such thing. */
function topOf(selector: string): (page: Page) => Promise<number> {
  return (page) =>
    page.evaluate((wanted) => {
      const found = document.querySelector(wanted);
      return found === null ? Number.NaN : found.getBoundingClientRect().top + scrollY;
    }, selector);
}

async function enterVersion(page: Page): Promise<void> {
  await page.locator('[data-checker] input[name="version"]').fill(FIXED_VERSION);
  await page.locator('[data-checker] output[data-verdict="fixed"]').waitFor();
}

async function topOfNextStep(page: Page, language: Language): Promise<number> {
  await enterVersion(page);
  const step = page.locator('[data-checker]').getByText(messagesFor(language).checker.nextLabel).first();
  return step.evaluate((element) => element.getBoundingClientRect().top + scrollY);
}

async function heightWithVerdict(page: Page): Promise<number> {
  await enterVersion(page);
  // What stands below the verdict comes once that has been painted.
  await page.locator('[data-checker] [data-copy-link]').waitFor();
  return heightOf(page);
}

/** How much there is to read on the page, its header apart, before the version's field. */
async function textBeforeField(page: Page, language: Language): Promise<number> {
  const text = await page.evaluate(() => {
    const [main] = document.getElementsByTagName('main');
    const field = document.querySelector('[data-checker] input[name="version"]');
    if (main === undefined || field === null) throw new Error('The page has no field for a version');
    const before = document.createRange();
    before.setStart(main, 0);
    before.setEndBefore(field);
    return before.toString();
  });
  return language === 'ja' ? text.replaceAll(/\s/g, '').length : text.split(/\s+/).filter(Boolean).length;
}

/** 1 where the page leads to the page for an emergency, 2 where a page does that it leads to. */
async function tapsToNow(page: Page, language: Language): Promise<number> {
  const emergency = `/${language}/guide/now/`;
  const linked = (from: Page) =>
    from.locator('a[href]').evaluateAll((links: HTMLAnchorElement[]) => links.map(({ pathname }) => pathname));
  const direct = new Set(await linked(page));
  if (direct.has(emergency)) return 1;
  for (const path of direct) {
    if (!path.startsWith(`/${language}/`)) continue;
    await page.goto(path);
    if ((await linked(page)).includes(emergency)) return 2;
  }
  return Number.NaN;
}

/** How often the page shows the word for a value that nobody has; what only readers of a screen reader get is no noise. */
function unknownInWords(page: Page): Promise<number> {
  return page.evaluate(() => {
    const words = /不明|出典なし|\bunknown\b|\bnot\s+(?:known|sourced)\b/gi;
    const shownText = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      if (!(node instanceof Element)) return '';
      const { width, height } = node.getBoundingClientRect();
      const isHidden = getComputedStyle(node).display !== 'contents' && (width <= 1 || height <= 1);
      return isHidden ? '' : [...node.childNodes].map(shownText).join(' ');
    };
    const [main] = document.getElementsByTagName('main');
    return main === undefined ? Number.NaN : [...shownText(main).matchAll(words)].length;
  });
}

/** How many links of the page's own text lead to the source that most of them lead to. */
function linksToOneSource(page: Page): Promise<number> {
  return page.locator('main a[href*="/sources/#"]').evaluateAll((links: HTMLAnchorElement[]) => {
    const counts = new Map<string, number>();
    for (const { href } of links) counts.set(href, (counts.get(href) ?? 0) + 1);
    return Math.max(0, ...counts.values());
  });
}
