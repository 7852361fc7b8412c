import { LANGUAGES } from './checker.ts';
import { expect, test } from './fixture.ts';
import { searchOn } from './search.ts';

for (const language of LANGUAGES) {
  test.describe(`search box (${language})`, () => {
    test('fetches nothing before it is focused, then few files, none a hit, in one language', async ({ page }) => {
      let asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(`/${language}/guide/`);
      await page.waitForLoadState('networkidle');
      expect(asked.filter((path) => /pagefind|data\.json|start/.test(path))).toEqual([]);
      asked = [];
      const { box } = searchOn(page);
      await page.keyboard.press('/');
      await expect(box).toBeFocused();
      await expect(box).toHaveAttribute('role', 'combobox');
      await expect.poll(() => asked.filter((path) => path.endsWith('/search/pages.json'))).toHaveLength(1);
      await box.fill(language === 'ja' ? '再起動' : 'restart');
      await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(7);
      await page.waitForLoadState('networkidle');
      expect(asked.length).toBeLessThanOrEqual(6);
      expect(asked.filter((path) => /pagefind|fragment/.test(path))).toEqual([]);
      expect(asked.filter((path) => path.endsWith('/pages.json'))).toEqual([`/${language}/search/pages.json`]);
    });

    test('is a combobox: arrows move, Enter opens, Escape closes, results are announced', async ({ page }) => {
      await page.goto(`/${language}/`);
      const { box } = searchOn(page);
      // A slash inside a field stays a slash.
      await page.locator('input[name="version"]').press('/');
      await expect(page.locator('input[name="version"]')).toHaveValue('/');
      await page.keyboard.press('Control+k');
      await expect(box).toBeFocused();
      await expect(box).toHaveAttribute('role', 'combobox');
      await box.pressSequentially('2688338');
      const list = page.getByRole('listbox');
      await expect(list).toBeVisible();
      await expect(box).toHaveAttribute('aria-expanded', 'true');
      await expect(page.locator('.search-box [role="status"]')).toContainText('1');
      const first = list.getByRole('option').first();
      // The answer to the whole number: that to its first digits gives way to it.
      await expect(first).toContainText('KB2688338');
      await box.press('ArrowDown');
      await expect(first).toHaveAttribute('aria-selected', 'true');
      await expect(box).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
      await box.press('ArrowUp');
      await expect(list.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
      await box.press('Escape');
      await expect(list).toBeHidden();
      await expect(box).toHaveValue('2688338');
      await box.pressSequentially(' ');
      await expect(list).toBeVisible();
      await box.press('ArrowDown');
      await expect(first).toHaveAttribute('aria-selected', 'true');
      await box.press('Enter');
      await expect(page).toHaveURL(`/${language}/kb/2688338/`);

      // The page of an exact answer is not offered again among the pages that hold the words.
      await box.fill('2688');
      const options = list.getByRole('option');
      await expect(options.nth(2)).toBeVisible();
      await expect(options.filter({ hasText: 'KB2688338' })).toHaveCount(1);

      // Without a choice, Enter opens the search page.
      await box.fill('chimney');
      await box.press('Enter');
      await expect(page).toHaveURL(`/${language}/search/?q=chimney`);
      await expect(box).toHaveValue('chimney');
      await expect(searchOn(page).hits.first()).toBeVisible();
    });
  });
}

const UPDATES = { ja: '更新プログラム', en: 'Updates' } as const;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('in the place of a field that finds nothing it says why, and where every KB number stands', async ({ page }) => {
    for (const language of LANGUAGES) {
      await page.goto(`/${language}/`);
      await expect(searchOn(page).box).toBeHidden();
      await expect(page.getByRole('search')).toContainText('JavaScript');
      await page.getByRole('navigation').getByRole('link', { name: UPDATES[language], exact: true }).click();
      for (const kb of ['KB2688338', 'KB2553549', 'KB4022719', 'KB5012649'])
        await expect(page.locator(`#${kb}, a[href$="/kb/${kb.slice(2)}/"]`).first(), kb).toBeAttached();

      // An address of the search that somebody kept.
      await page.goto(`/${language}/search/?q=KB2688338`);
      await expect(page.locator('.callout')).toContainText('JavaScript');
      await expect(page.locator('.kb-list a')).toHaveCount(32 + 452);
      await expect(page.getByRole('link', { name: 'KB2688338' })).toHaveAttribute('href', `/${language}/kb/2688338/`);
    }
  });
});

test.describe('when the network fails', () => {
  test.use({ provoked: [/net::ERR_FAILED|Failed to fetch dynamically imported module/] });

  test('still looks up numbers when the full-text index is blocked, and says so', async ({ page }) => {
    await page.route('**/search/pages.json', (route) => route.abort());
    for (const language of LANGUAGES) {
      await page.goto(`/${language}/search/?q=KB2688338`);
      await expect(searchOn(page).lookup).toHaveAttribute('data-lookup', 'found');
      await searchOn(page).box.fill('chimney');
      await expect(searchOn(page).status).toContainText(
        language === 'ja' ? '全文検索を読み込めませんでした' : 'full-text search could not be loaded',
      );
    }
  });

  for (const file of ['**/search/data.json', '**/_astro/start.*.js']) {
    test(`says below the box that ${file} can't be had, and stays a form`, async ({ page }) => {
      const problem = page.locator('header').getByRole('alert');
      const { box, lookup } = searchOn(page);
      for (const language of LANGUAGES) {
        const text = language === 'ja' ? '検索を読み込めませんでした' : 'search could not be loaded';
        await page.route(file, (route) => route.abort());
        await page.goto(`/${language}/`);
        await expect(problem).toBeHidden();
        await box.fill('KB2688338');
        await expect(problem).toContainText(text);
        await box.press('Enter');
        await expect(page).toHaveURL(`/${language}/search/?q=KB2688338`);
        await expect(problem).toContainText(text);
        // The next focus tries again; a script that did not arrive, Chromium asks for no more.
        if (file.endsWith('.js')) continue;
        await page.unroute(file);
        await page.locator('h1').click();
        await box.focus();
        await expect(lookup).toHaveAttribute('data-lookup', 'found');
        await expect(problem).toBeHidden();
      }
    });
  }
});
