import { LANGUAGES } from './checker.ts';
import { expect, test } from './fixture.ts';
import { openSearch, searchFor, searchOn } from './search.ts';

// Query → address of the first result, below the language.
const GOLDEN = {
  ja: [
    ['497日問題', 'guide/problem/'],
    ['497 日問題', 'guide/problem/'],
    ['４９７日問題', 'guide/problem/'],
    ['修正モジュール', 'guide/problem/'],
    ['パッチ', 'guide/problem/'],
    ['Symantec', 'guide/vista-2008/'],
    ['QFE', 'guide/version-number/'],
    ['再起動', 'guide/what-to-do/'],
    ['通信できない', 'guide/now/'],
    ['ポート枯渇', 'guide/now/'],
    ['4227', 'guide/now/'],
    ['イベントID 4227', 'guide/now/'],
    ['リブート', 'guide/what-to-do/'],
  ],
  en: [
    ['497-day problem', 'guide/problem/'],
    ['497 day', 'guide/problem/'],
    ['failing now', 'guide/now/'],
    ['ports exhausted', 'guide/now/'],
    ["can't connect", 'guide/now/'],
    ['chimney', 'guide/what-to-do/'],
    ['Symantec', 'guide/vista-2008/'],
    ['"Symantec"', 'guide/vista-2008/'],
    ['QFE', 'guide/version-number/'],
    ['failover', 'kb/2582281/'],
    ['multicast', 'kb/2639824/'],
  ],
} as const;

// Spellings of one thing find the same pages.
const SYNONYMS = {
  ja: [
    ['TIME_WAIT', 'TIME-WAIT', 'ＴＩＭＥ＿ＷＡＩＴ'],
    ['LDR', 'QFE'],
    ['Server 2008 R2', '2008R2', 'WS08R2'],
    ['修正プログラム', '修正モジュール', 'パッチ'],
  ],
  en: [
    ['TIME_WAIT', 'TIME-WAIT', 'time wait'],
    ['LDR', 'QFE'],
    ['Server 2008 R2', '2008R2', 'WS08R2'],
  ],
} as const;

// No page holds them; some hold their first letter or two.
const NONSENSE = {
  ja: ['あああああ', 'ほげほげ', '犬と猫', 'qwertzuiop'],
  en: ['qwertzuiop', 'asdfgh', 'hellooo', 'あああああ'],
} as const;
const CLOSE = {
  ja: { word: 'ポート枯渇する', part: 'ポート' },
  en: { word: 'restarting', part: 'restart' },
} as const;
const NOTHING = { ja: '「{query}」に一致するページはありません。', en: 'No page matches “{query}”.' } as const;
const NEAR = { ja: '一部だけが一致するページ', en: 'Pages with a part of it' } as const;

// The first query of a page comes in its address, the others are typed: opening a page costs more than a query.
for (const language of LANGUAGES) {
  test.describe(`full-text search (${language})`, () => {
    test('puts the page that people look for first', async ({ page }) => {
      const [[opening]] = GOLDEN[language];
      const { lookup, hits } = await openSearch(page, language, opening);
      await expect(hits.first()).toBeVisible();
      for (const [query, first] of GOLDEN[language]) {
        await searchFor(page, query);
        await expect.soft(hits.first().getByRole('link'), query).toHaveAttribute('href', `/${language}/${first}`);
        await expect.soft(lookup, query).toHaveAttribute('data-lookup', 'none');
        await expect.soft(hits.first().locator('mark').first(), query).toBeVisible();
      }
    });

    test('takes synonyms for the words of the site, and says when nothing matches exactly', async ({ page }) => {
      const { hits, status } = await openSearch(page, language, 'zxqvbn');
      await expect(status).toContainText('zxqvbn');
      await expect(status).toContainText(/完全に一致|一致するページはありません|No exact match|No page matches/);
      const pagesFor = async (query: string) => {
        await searchFor(page, query);
        await expect(hits.first(), query).toBeVisible();
        return hits.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      };
      for (const [word, ...others] of SYNONYMS[language]) {
        const expected = await pagesFor(word);
        for (const other of others) expect.soft(await pagesFor(other), `${other} like ${word}`).toEqual(expected);
      }
    });

    test('says of nonsense that nothing was found, and shows what comes close only as that', async ({ page }) => {
      const { status, hits } = await openSearch(page, language, NONSENSE[language][0]);
      const near = page.getByRole('heading', { name: NEAR[language], exact: true });
      for (const query of NONSENSE[language]) {
        await searchFor(page, query);
        await expect(status).toHaveText(NOTHING[language].replace('{query}', query));
        await expect(hits).toHaveCount(0);
        await expect(near).toHaveCount(0);
      }
      const { word, part } = CLOSE[language];
      await searchFor(page, word);
      await expect(status).toHaveText(NOTHING[language].replace('{query}', word));
      await expect(page.locator('[data-hits] h2')).toHaveText([NEAR[language]]);
      await expect(hits.first().locator('mark').first()).toContainText(part);

      // Nor do they look like answers below the box.
      await page.goto(`/${language}/`);
      const { box } = searchOn(page);
      const options = page.getByRole('listbox').getByRole('option');
      for (const query of [word, NONSENSE[language][0]]) {
        await box.fill(query);
        await expect(options).toHaveCount(1);
        await expect(options).toContainText(NOTHING[language].replace('{query}', query));
      }
    });

    test('groups by kind, and filters by kind and edition', async ({ page }) => {
      const { hits } = await openSearch(page, language, 'LDR');
      await expect(hits.first()).toBeVisible();
      const groups = page.locator('[data-hits] h2');
      expect(await groups.count()).toBeGreaterThan(1);
      await page.locator('select[name="kind"]').selectOption('update');
      await expect(groups).toHaveCount(1);
      for (const href of await hits
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
        expect(href).toContain(`/${language}/kb/`);
      }
      const list = await (await page.request.get(`${language}/editions/windows-7/`)).text();
      const listed = [...list.matchAll(/data-kb="KB(\d+)"/g)].map(([, number]) => `/${language}/kb/${number}/`);
      listed.push(`/${language}/kb/2553549/`); // the fix itself, for every list
      const others = () =>
        hits
          .getByRole('link')
          .evaluateAll((links, own) => links.filter((link) => !own.includes(link.getAttribute('href') ?? '')), listed);
      expect((await others()).length).toBeGreaterThan(0);
      await page.locator('select[name="filter-edition"]').selectOption('windows-7');
      await expect.poll(async () => (await others()).length).toBe(0);
      expect(await hits.count()).toBeGreaterThan(0);
    });
  });
}

test('offers pages of the other language where its own has few, marked as such', async ({ page }) => {
  const { hits } = await openSearch(page, 'en', '仮想');
  await expect(hits.first()).toHaveAttribute('data-hit-lang', 'ja');
  await expect(hits.first()).toContainText('Page in Japanese');
  await expect(hits.first().getByRole('link')).toHaveAttribute('hreflang', 'ja');
});
