import { expect, type Page } from '@playwright/test';

/** Opens the search page with a query, as its form does. */
export async function openSearch(page: Page, language: string, query: string) {
  await page.goto(`/${language}/search/?${new URLSearchParams({ q: query })}`);
  return searchOn(page);
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
