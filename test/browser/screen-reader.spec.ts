import type { Page } from '@playwright/test';
import { checkerOn, openChecker } from './checker.ts';
import { expect, test } from './fixture.ts';
import { openDetails, showAllKinds } from './machine-states.ts';
import { dropLarge, openMachines } from './machines.ts';
import { openSearch, openSuggestions } from './search.ts';

/* Names and roles as the browser hands them to assistive technology. What is not named here may change freely. */

test('the checker: two named fields, an answer, and buttons', async ({ page }) => {
  const { root, version } = await openChecker(page, 'en');
  await version.fill('6.1.7601.17802');
  await expect(root).toMatchAriaSnapshot(`
    - textbox "File version of tcpip.sys"
    - combobox
    - status: /Fixed/
  `);
  await expect(version).toHaveAccessibleDescription(/\\S/);
  await expect(checkerOn(page).edition).toHaveAccessibleName('Windows version');
  await expect(version).toHaveAttribute('aria-invalid', 'false');
  await version.fill('6.1.7601');
  await expect(version).toHaveAttribute('aria-invalid', 'true');
});

test('the results: a table with heads of columns and rows, and where each row stands', async ({ page }) => {
  await showAllKinds(page, 'en');
  const results = page.locator('.results');
  await expect(results).toMatchAriaSnapshot(`
    - group "Filter by verdict":
      - button "All 7" [pressed]
      - button "Fixed 1"
      - button "Not fixed 4"
      - button "Cannot tell 1"
      - button "Out of scope 1"
    - paragraph:
      - combobox "Sort by"
    - group "Say how dates are written":
      - paragraph:
        - radio "Not yet" [checked]
        - radio "day/month/year"
        - radio "month/day/year"
    - region "Verdicts":
      - table "Verdicts":
        - rowgroup:
          - row:
            - columnheader "No."
            - columnheader "Machine"
            - columnheader "Verdict"
            - columnheader "Deadline"
            - columnheader "Next step"
            - columnheader "Found"
            - columnheader "Comparison and evidence"
        - rowgroup:
          - row:
            - cell "1"
            - rowheader "SRV01":
              - button "SRV01"
            - cell "Not fixed"
    - heading "Save the results" [level=3]
    - heading "Deadlines" [level=3]
    - figure "Machines by days of uptime":
      - img "Machines by days of uptime"
      - region "Number of machines by days of uptime":
        - table
  `);
  await expect(results.getByRole('checkbox')).toHaveAccessibleName(
    'With day 248.5 (where TCP Chimney Offload is in use)',
  );
  await expect(results.locator('select[name="ticket-language"]')).toHaveAccessibleName('Language of the text');
  const table = page.locator('[data-machines]');
  await expect(table).toHaveAttribute('aria-rowcount', '8');
  const indexes = await table.locator('tr').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-rowindex')));
  expect(indexes).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  await expect(page.locator('textarea[name="evidence"]')).toHaveAccessibleName('Paste output or a list');
  await expect(page.locator('textarea[name="evidence"]')).toHaveAccessibleDescription(/wmic/);
  await expect(page.locator('input[name="files"]')).toHaveAccessibleName('Choose files');
  await expect(page.getByRole('status').filter({ hasText: /7/ })).toBeVisible();
});

test('the details: a dialog with the name of the machine, and a field that says what it takes and what was wrong', async ({
  page,
}) => {
  await showAllKinds(page, 'en');
  const dialog = await openDetails(page, 'SRV01');
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "SRV01":
      - heading "SRV01" [level=3]
      - term: Found
      - definition: 6.1.7601.17514
      - textbox "When this machine started"
      - button "OK"
      - status: /For example/
      - paragraph:
        - button "Copy text for a ticket"
        - button "Close"
  `);
  // What is read out begins with the name, the verdict and the deadline.
  await expect(dialog.getByRole('heading', { name: 'SRV01' })).toBeFocused();
  await expect(dialog.getByRole('link', { name: 'What this answer means' })).toHaveAttribute(
    'href',
    /guide\/what-to-do\/#below-fix-level$/,
  );
  const start = dialog.getByRole('textbox');
  await expect(start).toHaveAccessibleDescription(/For example/);
  await start.fill('yesterday');
  await start.press('Enter');
  await expect(start).toHaveAccessibleDescription(/“yesterday” can’t be read/);
  await expect(start).toHaveAttribute('aria-invalid', 'true');
});

test('the progress says how far reading is, in a long table each row where it stands', async ({ page }) => {
  const { rows } = await openMachines(page, 'en');
  await dropLarge(page, { line: 'SRV# 6.1.7601.17514\n', count: 100_000, times: 8 });
  await expect(page.getByRole('progressbar', { name: /^Reading/ })).toBeVisible();
  const read = async () => Number(await page.locator('[data-count=""]').textContent());
  await expect.poll(read).toBeGreaterThan(2000);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await page.locator('.long-table').evaluate((region) => (region.scrollTop = 40_000));
  await expect(rows.first()).not.toHaveAttribute('data-host', 'SRV0');
  const wrong = await rows.evaluateAll((all: HTMLElement[]) =>
    all.filter((row) => Number(row.dataset['host']?.slice(3)) + 2 !== Number(row.getAttribute('aria-rowindex'))),
  );
  expect(wrong).toHaveLength(0);
});

test('the search box: a combobox with a list of options, one of which is active', async ({ page }) => {
  await page.goto('en/');
  await openSuggestions(page, '2688338');
  await expect(page.getByRole('search')).toMatchAriaSnapshot(`
    - search:
      - combobox "Search" [expanded]: "2688338"
      - button "Search"
      - listbox "Suggestions":
        - option /KB2688338/ [selected]
        - option
      - status: /1/
  `);
});

/** Roles and names in the tree that the browser itself hands on, in the order of the page. */
async function accessibilityTree(page: Page): Promise<readonly string[]> {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => `${String(role?.value)} ${String(name?.value ?? '')}`.trim());
}

// On a phone styles make cards of its rows; to the browser it has to stay a table.
for (const [width, heads] of [
  [1280, 5],
  [360, 4],
] as const) {
  test(`an edition table at ${width} px: a table with heads of columns that sort, and of rows`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('en/editions/windows-7-sp1/');
    await page.locator('th[data-sort-by="kb"] button').click();
    const tree = await accessibilityTree(page);
    const count = (pattern: RegExp) => tree.filter((node) => pattern.test(node)).length;
    expect(count(/^table Updates .* on Windows 7 SP1$/)).toBe(1);
    expect(count(/^columnheader /)).toBe(heads);
    expect(count(/^rowheader KB\d+$/)).toBe(18);
    expect(count(/^button (?:KB|Released|[GL]DR)$/)).toBe(4);
    await expect(page.getByRole('columnheader', { name: 'KB' })).toHaveAttribute('aria-sort', 'ascending');
  });
}

test('the checker and the search have their names in the tree of the browser as well', async ({ page }) => {
  const { version } = await openChecker(page, 'ja');
  await version.fill('6.1.7601.17802');
  expect(await accessibilityTree(page)).toEqual(
    expect.arrayContaining(['textbox tcpip.sysのファイル バージョン', 'combobox OS', 'searchbox 検索']),
  );
});

test('the results of a search: filters with names, how many were found, groups with headings', async ({ page }) => {
  const { hits, status } = await openSearch(page, 'en', 'chimney');
  await expect(hits.first()).toBeVisible();
  await expect(status).toHaveText(/\d/);
  await expect(status).toHaveRole('status');
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - heading [level=1]
    - combobox "Kind"
    - combobox "Windows version"
    - status: /\\d/
    - heading "Guidance" [level=2]
    - list:
      - listitem:
        - link
        - paragraph
  `);
});

test('landmarks: one of each, named where there are two', async ({ page }) => {
  await page.goto('ja/sources/');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - navigation "メイン メニュー"
      - search
    - main:
      - heading [level=1]
      - navigation "このページの内容"
    - contentinfo
  `);
});
