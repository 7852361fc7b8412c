import type { Browser } from '@playwright/test';
import type { CompressedServer } from './compressed-server.ts';
import type { Figures } from './figures.ts';
import { openFully, openSlowPage, timeToPaint } from './slow-page.ts';

/** The figures of a search in the box of a page: times to the first painted result, and what was fetched. */
export type SearchFigure = 'first' | 'later' | 'bytesBefore' | 'requests' | 'bytes';

/** Where a site has its search box and its results. */
export interface SearchPlace {
  readonly server: CompressedServer;
  /** The page to search from, below the language. */
  readonly path: string;
  readonly box: string;
  readonly result: string;
}

/** Our search box; the last row is always there: it leads to the search page. */
export const OUR_SEARCH = {
  path: 'guide/problem/',
  box: 'input[name="q"]',
  result: '[role="listbox"]:not([hidden]) > [role="option"]:nth-child(2)',
} as const;

/** Starlight's search box, which a dialog has. */
export const STARLIGHT_SEARCH = {
  path: 'guide/problem/',
  box: '.pagefind-ui__search-input',
  result: '.pagefind-ui__result-link',
} as const;

/** What is typed first, and afterwards. */
export interface SearchWords {
  readonly language: 'ja' | 'en';
  readonly first: string;
  readonly later: string;
}

/** Identifiers, which Starlight has no exact answer to. */
export const IDENTIFIERS: readonly SearchWords[] = [
  { language: 'ja', first: 'KB2688338', later: 'KB2553549' },
  { language: 'en', first: 'KB2688338', later: 'KB2553549' },
];

/** Words that stand on the pages of both sites. */
export const WORDS: readonly SearchWords[] = [
  { language: 'ja', first: '497日問題', later: '再起動' },
  { language: 'en', first: 'chimney', later: 'restart' },
];

/** The columns of the table of searches. */
export const SEARCH_COLUMNS: readonly (readonly [figure: SearchFigure, head: string])[] = [
  ['first', 'first search'],
  ['later', 'later search'],
  ['bytesBefore', 'bytes of the page'],
  ['requests', 'requests of the first search'],
  ['bytes', 'bytes of the first search'],
];

/**
 * Searches twice from the box of a page, which both sites reach by Ctrl+K: the first time from that key on, when nothing
 * of the search has been fetched but what the page itself did.
 */
export async function measureSearch(
  browser: Browser,
  { server, path, box, result }: SearchPlace,
  { language, first, later }: SearchWords,
): Promise<Figures<SearchFigure>> {
  const page = await openSlowPage(browser, '');
  server.takeAnswered();
  await openFully(page, `${server.address}/${language}/${path}`);
  const before = server.takeAnswered();
  const firstTime = await timeToPaint(page, result, async () => {
    await page.keyboard.press('Control+k');
    await page.locator(`${box}:focus`).waitFor();
    await page.keyboard.insertText(first);
  });
  await page.waitForLoadState('networkidle');
  const fetched = server.takeAnswered();
  await page.locator(box).fill('');
  await page.locator(result).first().waitFor({ state: 'detached' });
  const laterTime = await timeToPaint(page, result, () => page.keyboard.insertText(later));
  await page.context().close();
  const bytes = (answered: typeof before) => answered.reduce((total, one) => total + one.bytes, 0);
  return {
    first: firstTime,
    later: laterTime,
    bytesBefore: bytes(before),
    requests: fetched.length,
    bytes: bytes(fetched),
  };
}
