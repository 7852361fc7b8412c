import type { Browser } from '@playwright/test';
import type { CompressedServer } from './compressed-server.ts';
import type { Figures } from './figures.ts';
import { openFully, openSlowPage, timeToPaint } from './slow-page.ts';

// The last row is always there: it leads to the search page.
const RESULT = '[role="listbox"]:not([hidden]) > [role="option"]:nth-child(2)';

/** The figures of a search in the box of a page: times to the first painted result, and what was fetched. */
export type SearchFigure = 'first' | 'later' | 'bytesBefore' | 'requests' | 'bytes';

/** A search to measure: what is typed first, a part of the result, and what is typed afterwards. */
export interface SearchCase {
  readonly language: 'ja' | 'en';
  readonly first: string;
  readonly result: string;
  readonly later: string;
}

/** An identifier and a word in each language. */
export const SEARCHES: readonly SearchCase[] = [
  { language: 'ja', first: 'KB2688338', result: 'MS12-032', later: 'KB2553549' },
  { language: 'ja', first: '497日問題', result: '497日問題とは', later: '再起動' },
  { language: 'en', first: 'KB2688338', result: 'MS12-032', later: 'KB2553549' },
  { language: 'en', first: 'chimney', result: 'What to do', later: 'restart' },
];

/** The columns of the table of searches. */
export const SEARCH_COLUMNS: readonly (readonly [figure: SearchFigure, head: string])[] = [
  ['first', 'first search'],
  ['later', 'later search'],
  ['bytesBefore', 'bytes of the page'],
  ['requests', 'requests of the first search'],
  ['bytes', 'bytes of the first search'],
];

/** Searches twice from the box of a guidance page. The first time nothing of the search has been fetched. */
export async function measureSearch(
  browser: Browser,
  server: CompressedServer,
  { language, first, result, later }: SearchCase,
): Promise<Figures<SearchFigure>> {
  const page = await openSlowPage(browser, '');
  const box = page.locator('input[name="q"]');
  const insert = (text: string) => page.keyboard.insertText(text);
  server.takeAnswered();
  await openFully(page, `${server.address}/${language}/guide/`);
  const before = server.takeAnswered();
  const firstTime = await timeToPaint(page, RESULT, async () => {
    await box.focus();
    await insert(first);
  });
  await page.locator('[role="option"]', { hasText: result }).first().waitFor();
  await page.waitForLoadState('networkidle');
  const fetched = server.takeAnswered();
  await box.fill('');
  const laterTime = await timeToPaint(page, RESULT, () => insert(later));
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
