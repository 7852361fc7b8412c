import { expect, type Page } from '@playwright/test';

/** What the status says while the search is under way, in both languages. */
const UNDER_WAY = /^(?:検索しています|Searching)$/;

/** Opens the search page with a query in its address, as its form does, once the search before has ended. */
export async function openSearch(page: Page, language: string, query: string) {
  // Chromium 109 complains of requests that are broken off by leaving the page.
  for (const status of await searchOn(page).status.all()) await expect(status).not.toHaveText(UNDER_WAY);
  await page.goto(`/${language}/search/?${new URLSearchParams({ q: query })}`);
  return searchOn(page);
}

/** Types another query into the search page that is open, and waits until what it finds has begun to stand there. */
export async function searchFor(page: Page, query: string) {
  const parts = searchOn(page);
  await parts.box.fill(query);
  await expect(parts.status).not.toHaveText(UNDER_WAY);
  return parts;
}

/** Opens the list of suggestions below the box of the page that is open, with its first row active. */
export async function openSuggestions(page: Page, query: string): Promise<void> {
  const { box } = searchOn(page);
  await box.focus();
  await expect(box).toHaveAttribute('role', 'combobox');
  await box.fill(query);
  await expect(page.getByRole('listbox')).toBeVisible();
  await box.press('ArrowDown');
}

/** The parts of the search page. */
export function searchOn(page: Page) {
  return {
    lookup: page.locator('[data-lookup]'),
    exact: page.locator('.exact'),
    hits: page.locator('[data-hit]'),
    status: page.locator('[data-search-status]'),
    box: page.locator('input[name="q"]'),
  };
}
