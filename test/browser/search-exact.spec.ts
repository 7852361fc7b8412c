import { LANGUAGES } from './checker.ts';
import { expect, test } from './fixture.ts';
import { openSearch } from './search.ts';

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

const ABSENT = ['KB9999999', '9999999', 'MS99-999', 'CVE-1999-0001', 'https://support.microsoft.com/kb/9999999'];

const WORDS = {
  ja: { fixed: '適用済みなら対策済み', absent: '未対策という意味ではありません', verdict: '未対策' },
  en: { fixed: 'If installed, the machine is fixed on', absent: 'does not mean “not fixed”', verdict: 'Not fixed' },
} as const;

for (const language of LANGUAGES) {
  test.describe(`exact search (${language})`, () => {
    test('finds an update by whatever names it', async ({ page }) => {
      for (const query of SPELLINGS) {
        const { lookup, exact } = await openSearch(page, language, query);
        await expect.soft(lookup, query).toHaveAttribute('data-lookup', 'found');
        await expect
          .soft(exact.first().getByRole('link').first(), query)
          .toHaveAttribute('href', `/${language}/kb/2688338/`);
        await expect.soft(exact.first(), query).toContainText(WORDS[language].fixed);
        await expect.soft(exact.first(), query).toContainText('Windows Server 2008 R2 SP1');
      }
    });

    test('says of an absent identifier that it is absent, that this proves nothing, and adds no noise', async ({
      page,
    }) => {
      for (const query of ABSENT) {
        const { lookup, exact, hits } = await openSearch(page, language, query);
        await expect.soft(lookup, query).toHaveAttribute('data-lookup', 'not-in-catalogue');
        await expect.soft(exact, query).toContainText(WORDS[language].absent);
        await expect
          .soft(exact.getByRole('link', { name: /バージョンの調べ方|find the version/ }), query)
          .toHaveAttribute('href', `/${language}/guide/check/`);
        await expect.soft(hits, query).toHaveCount(0);
      }
    });

    test('answers each identifier of a query, also those that are not in the catalogue', async ({ page }) => {
      const { lookup, exact } = await openSearch(page, language, 'KB2688338 vs KB2790655, KB9999999?');
      await expect(lookup).toHaveAttribute('data-lookup', 'found');
      await expect(exact).toHaveCount(3);
      await expect(exact.nth(0)).toContainText('KB2688338');
      await expect(exact.nth(1)).toContainText('KB2790655');
      await expect(exact.nth(2)).toContainText('KB9999999');
      await expect(exact.nth(2)).toContainText(WORDS[language].absent);
    });

    test('says of what cannot be an identifier what to enter', async ({ page }) => {
      for (const [query, right] of [
        ['KB26883381', 'KB2688338'],
        ['MS12-0321', 'MS12-032'],
        ['CVE-2012-17', 'CVE-2012-0174'],
        ['6.1.7601', '6.1.7601.17802'],
      ] as const) {
        const { lookup, exact, status } = await openSearch(page, language, query);
        await expect.soft(lookup, query).toHaveAttribute('data-lookup', 'none');
        await expect.soft(exact, query).toContainText(query);
        await expect(status).not.toHaveText(/^(?:|Searching|検索しています)$/);
        await expect.soft(exact.getByRole('paragraph'), query).toContainText(right);
      }
    });

    test('takes no number in the address of another site for a KB number', async ({ page }) => {
      for (const query of ['https://example.com/2688338', 'https://microsoft.com/download/details.aspx?id=297331']) {
        const { lookup, exact, status } = await openSearch(page, language, query);
        await expect.soft(lookup, query).toHaveAttribute('data-lookup', 'none');
        await expect.soft(exact, query).toHaveCount(0);
        // Until all is looked through: leaving breaks off what is being fetched.
        await expect(status).toContainText(query);
      }
    });

    test('finds rollups, with what is known of them', async ({ page }) => {
      const carrier = await openSearch(page, language, 'KB4022719');
      await expect(carrier.lookup).toHaveAttribute('data-lookup', 'found');
      await expect(carrier.exact).toContainText('2017-06-13');
      await expect(carrier.exact).toContainText(language === 'ja' ? '対策済み' : 'the machine is fixed');
      await carrier.exact.getByRole('link').first().click();
      await expect(page).toHaveURL(`/${language}/kb/#KB4022719`);
      const unknown = await openSearch(page, language, 'KB4019264');
      await expect(unknown.exact).toContainText(language === 'ja' ? '判定できません' : 'does not prove');
    });

    test('leads from the fix itself to the guidance', async ({ page }) => {
      const { exact } = await openSearch(page, language, 'KB2553549');
      await expect(exact.getByRole('link').first()).toHaveAttribute('href', `/${language}/guide/problem/`);
    });

    test('answers a version with its verdict and a link that opens the checker with it', async ({ page }) => {
      const { lookup, exact } = await openSearch(page, language, '6.1.7601.17514');
      await expect(lookup).toHaveAttribute('data-lookup', 'found');
      await expect(exact).toContainText(WORDS[language].verdict);
      await expect(exact).toContainText('6.1.7601, GDR: 17514 < 17757');
      await exact.getByRole('link').first().click();
      await expect(page).toHaveURL(`/${language}/check/#v=6.1.7601.17514`);
      await expect(page.locator('[data-checker] output')).toHaveAttribute('data-verdict', 'not-fixed');
    });

    test('answers a version without its first numbers', async ({ page }) => {
      const { lookup, exact } = await openSearch(page, language, '7601.17514');
      await expect(lookup).toHaveAttribute('data-lookup', 'found');
      await expect(exact).toContainText('6.1.7601, GDR: 17514 < 17757');
    });

    test('answers a version that nobody can judge, and one that is none', async ({ page }) => {
      const unknown = await openSearch(page, language, '6.0.6002.18005');
      await expect(unknown.exact.locator('[data-search-verdict]')).toHaveAttribute(
        'data-search-verdict',
        'cannot-tell',
      );
      const invalid = await openSearch(page, language, '6.1.7601.99999');
      await expect(invalid.exact.locator('[data-search-verdict]')).toHaveAttribute('data-search-verdict', 'invalid');
    });
  });
}
