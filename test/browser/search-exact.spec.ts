import { LANGUAGES } from './checker.ts';
import { expect, test } from './fixture.ts';
import { openSearch, searchFor } from './search.ts';

// Every spelling of one update.
const SPELLINGS = [
  'KB2688338',
  'kb 2688338',
  '2688338',
  'KB-2688338',
  'ＫＢ２６８８３３８',
  'https://support.microsoft.com/kb/2688338/en-us',
  'https://support.microsoft.com/help/2688338',
  'https://support.microsoft.com/en-us/topic/description-of-the-update-kb2688338-38c81adc',
  'MS12-032',
  'ms12\u2011032',
  'CVE-2012-0174',
  '"KB2688338"',
  'KB#2688338',
  'Microsoft Security Bulletin MS12-032',
  'https://msrc.microsoft.com/update-guide/vulnerability/CVE-2012-0174',
  '17802',
  '26883',
];

const NO_IDENTIFIERS = [
  ['KB26883381', 'KB2688338'],
  ['MS12-0321', 'MS12-032'],
  ['CVE-2012-17', 'CVE-2012-0174'],
  ['6.1.7601', '6.1.7601.17802'],
] as const;

const ABSENT = [
  'KB9999999',
  '9999999',
  'MS99-999',
  'CVE-1999-0001',
  'https://support.microsoft.com/kb/9999999',
] as const;

const WORDS = {
  ja: { fixed: '適用済みなら対策済み', absent: '未対策という意味ではありません', verdict: '未対策' },
  en: { fixed: 'If installed, the machine is fixed on', absent: 'does not mean “not fixed”', verdict: 'Not fixed' },
} as const;

// The first query of a page comes in its address, the others are typed: opening a page costs more than a query.
for (const language of LANGUAGES) {
  test.describe(`exact search (${language})`, () => {
    test('finds updates, rollups and the fix itself by whatever names them', async ({ page }) => {
      const { lookup, exact } = await openSearch(page, language, '#2688338');
      await expect(lookup).toHaveAttribute('data-lookup', 'found');
      for (const query of SPELLINGS) {
        await searchFor(page, query);
        await expect.soft(lookup, query).toHaveAttribute('data-lookup', 'found');
        await expect
          .soft(exact.first().getByRole('link').first(), query)
          .toHaveAttribute('href', `/${language}/kb/2688338/`);
        await expect.soft(exact.first(), query).toContainText(WORDS[language].fixed);
        await expect.soft(exact.first(), query).toContainText('Windows Server 2008 R2 SP1');
      }

      await searchFor(page, 'KB2553549');
      await expect(exact.getByRole('link').first()).toHaveAttribute('href', `/${language}/guide/problem/`);

      await searchFor(page, 'KB4019264');
      await expect(exact).toContainText(language === 'ja' ? '判定できません' : 'does not prove');
      await searchFor(page, 'KB4022719');
      await expect(lookup).toHaveAttribute('data-lookup', 'found');
      await expect(exact).toContainText('2017-06-13');
      await expect(exact).toContainText(language === 'ja' ? '対策済み' : 'the machine is fixed');
      await exact.getByRole('link').first().click();
      await expect(page).toHaveURL(`/${language}/kb/#KB4022719`);
    });

    test('shows the pages that name what has no entry of its own', async ({ page }) => {
      const { lookup, hits } = await openSearch(page, language, 'KB2752589');
      await expect(lookup).toHaveAttribute('data-lookup', 'not-in-catalogue');
      await expect(hits.first()).toContainText('KB2752589');
    });

    test('says what is absent, which proves nothing, what to enter, and makes no identifier of other numbers', async ({
      page,
    }) => {
      const { lookup, exact, hits, status } = await openSearch(page, language, 'KB9999999');
      await expect(lookup).toHaveAttribute('data-lookup', 'not-in-catalogue');
      for (const query of ABSENT) {
        await searchFor(page, query);
        await expect.soft(lookup, query).toHaveAttribute('data-lookup', 'not-in-catalogue');
        await expect.soft(exact, query).toContainText(WORDS[language].absent);
        await expect
          .soft(exact.getByRole('link', { name: /バージョンの調べ方|find the version/ }), query)
          .toHaveAttribute('href', `/${language}/guide/check/`);
        await expect.soft(hits, query).toHaveCount(0);
      }

      for (const [query, right] of NO_IDENTIFIERS) {
        await searchFor(page, query);
        await expect.soft(lookup, query).toHaveAttribute('data-lookup', 'none');
        await expect.soft(exact, query).toContainText(query);
        await expect.soft(status, query).not.toHaveText('');
        await expect.soft(exact.getByRole('paragraph'), query).toContainText(right);
      }

      for (const query of ['https://example.com/2688338', 'https://microsoft.com/download/details.aspx?id=297331']) {
        await searchFor(page, query);
        await expect.soft(lookup, query).toHaveAttribute('data-lookup', 'none');
        await expect.soft(exact, query).toHaveCount(0);
        await expect.soft(status, query).toContainText(query);
      }
    });

    test('answers each identifier of a query, and a version with its verdict and a link to the checker', async ({
      page,
    }) => {
      const { lookup, exact } = await openSearch(page, language, 'KB2688338 vs KB2790655, KB9999999?');
      await expect(lookup).toHaveAttribute('data-lookup', 'found');
      await expect(exact).toHaveCount(3);
      await expect(exact.nth(0)).toContainText('KB2688338');
      await expect(exact.nth(1)).toContainText('KB2790655');
      await expect(exact.nth(2)).toContainText('KB9999999');
      await expect(exact.nth(2)).toContainText(WORDS[language].absent);

      const verdict = exact.locator('[data-search-verdict]');
      await searchFor(page, '6.0.6002.18005');
      await expect(verdict).toHaveAttribute('data-search-verdict', 'cannot-tell');
      await searchFor(page, '6.1.7601.99999');
      await expect(verdict).toHaveAttribute('data-search-verdict', 'invalid');
      // Without its first numbers.
      await searchFor(page, '7601.17514');
      await expect(lookup).toHaveAttribute('data-lookup', 'found');
      await expect(exact).toContainText('6.1.7601, GDR: 17514 < 17757');

      await openSearch(page, language, '6.1.7601.17514');
      await expect(lookup).toHaveAttribute('data-lookup', 'found');
      await expect(exact).toContainText(WORDS[language].verdict);
      await expect(exact).toContainText('6.1.7601, GDR: 17514 < 17757');
      await exact.getByRole('link').first().click();
      await expect(page).toHaveURL(`/${language}/check/#v=6.1.7601.17514`);
      await expect(page.locator('[data-checker] output')).toHaveAttribute('data-verdict', 'not-fixed');
    });
  });
}
