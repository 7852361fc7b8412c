import type { Page } from '@playwright/test';

/** Opens the search page with a query, as its form does. */
export async function openSearch(page: Page, language: string, query: string) {
  await page.goto(`/${language}/search/?${new URLSearchParams({ q: query })}`);
  return searchOn(page);
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
