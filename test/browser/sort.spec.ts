import type { Page } from '@playwright/test';
import { LANGUAGES } from './checker.ts';
import { expect, test } from './fixture.ts';

interface Column {
  readonly name: string;
  readonly key: 'kb' | 'released' | 'gdr' | 'ldr';
  readonly index: number;
  readonly value: RegExp;
}

const COLUMNS: readonly Column[] = [
  { name: 'KB', key: 'kb', index: 0, value: /^KB\d+$/ },
  { name: 'release date', key: 'released', index: 2, value: /^20\d\d-\d\d-\d\d$/ },
  { name: 'GDR version', key: 'gdr', index: 3, value: /^6\.1\.7601\.\d+$/ },
  { name: 'LDR version', key: 'ldr', index: 4, value: /^6\.1\.7601\.\d+$/ },
];

/** The cells of a column, one list for each section of the table. */
function cells(page: Page, index: number): Promise<string[][]> {
  return page
    .locator('[data-edition-table] tbody')
    .evaluateAll(
      (bodies: HTMLTableSectionElement[], column) =>
        bodies.map((body) =>
          [...body.querySelectorAll<HTMLTableRowElement>('tr[data-kb]')].map(
            (row) => row.cells[column]?.textContent.trim() ?? '',
          ),
        ),
      index,
    );
}

/** What a section has to look like: known values in order, then the unknown ones. */
function expected(section: readonly string[], { value }: Column, sign: 1 | -1): readonly string[] {
  const number = (text: string) => Number(text.replace(/^KB|^.*\.|-/g, ''));
  const known = section.filter((text) => value.test(text)).sort((a, b) => sign * (number(a) - number(b)));
  return [...known, ...section.filter((text) => !value.test(text))];
}

for (const language of LANGUAGES) {
  test(`an edition table sorts by KB, date and version: up, down, and back (${language})`, async ({ page }) => {
    await page.goto(`${language}/editions/windows-7-sp1/`);
    const order = await cells(page, 0);
    for (const column of COLUMNS) {
      const heading = page.locator(`th[data-sort-by="${column.key}"]`);
      const button = heading.getByRole('button');
      const before = await cells(page, column.index);
      expect(before.map(({ length }) => length)).toEqual([5, 13]);

      await button.click();
      await expect(heading).toHaveAttribute('aria-sort', 'ascending');
      expect(await cells(page, column.index), column.name).toEqual(
        before.map((section) => expected(section, column, 1)),
      );

      await button.click();
      await expect(heading).toHaveAttribute('aria-sort', 'descending');
      expect(await cells(page, column.index), column.name).toEqual(
        before.map((section) => expected(section, column, -1)),
      );

      await button.click();
      await expect(heading).not.toHaveAttribute('aria-sort');
      expect(await cells(page, 0), column.name).toEqual(order);
    }
  });
}

test('only the column that was sorted last says so; rows keep to their section', async ({ page }) => {
  await page.goto('en/editions/windows-server-2008-r2-sp1/');
  const sections = (kbs: readonly string[][]) => kbs.map((section) => [...section].sort());
  const before = sections(await cells(page, 0));
  await page.locator('th[data-sort-by="kb"] button').click();
  await page.locator('th[data-sort-by="ldr"] button').click();
  await expect(page.locator('th[aria-sort]')).toHaveCount(1);
  expect(sections(await cells(page, 0))).toEqual(before);
  expect(before.map(({ length }) => length)).toEqual([5, 15]);
});

test('the keyboard sorts as well', async ({ page }) => {
  await page.goto('en/editions/windows-7-sp1/');
  const heading = page.locator('th[data-sort-by="released"]');
  const button = heading.getByRole('button');
  await button.focus();
  await button.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await button.press('Space');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(button).toBeFocused();
});

test('sorts where a browser has no property for the direction, as Firefox before 119', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'ariaSort'));
  await page.goto('en/editions/windows-7-sp1/');
  const order = await cells(page, 0);
  const heading = page.locator('th[data-sort-by="kb"]');
  for (const direction of ['ascending', 'descending']) {
    await heading.getByRole('button').click();
    await expect(heading).toHaveAttribute('aria-sort', direction);
  }
  expect(await cells(page, 0)).not.toEqual(order);
  await heading.getByRole('button').click();
  await expect(heading).not.toHaveAttribute('aria-sort');
  expect(await cells(page, 0)).toEqual(order);
});
