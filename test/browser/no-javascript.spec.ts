import { checkerOn, LANGUAGES } from './checker.ts';
import { expect, test } from './fixture.ts';
import { PAGE_KINDS } from './page-kinds.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of page shows its content, and nothing but the search form to fill in', async ({ page }) => {
    for (const path of PAGE_KINDS) {
      await page.goto(path);
      await expect.soft(page.locator('h1'), path).toBeVisible();
      expect.soft((await page.locator('main').innerText()).length, path).toBeGreaterThan(60);
      await expect
        .soft(page.locator(':is(button, input, select, textarea):visible:not(form[data-search] *)'), path)
        .toHaveCount(0);
    }
  });

  for (const language of LANGUAGES) {
    for (const path of ['', 'check/', 'editions/windows-7-sp1/', 'editions/windows-vista-sp2/']) {
      test(`/${language}/${path} leads from the notice to the figures`, async ({ page }) => {
        await page.goto(`${language}/${path}`);
        const { root } = checkerOn(page);
        await expect(root).toBeHidden();
        const notice = page.locator('.callout', { hasText: 'JavaScript', has: page.locator('a') });
        await expect(notice).toBeVisible();
        await notice.locator('a').click();
        const figures = page
          .locator(':target, :target ~ *')
          .getByText(path.includes('vista') ? '6.0.6002.22643' : '6.1.7601.17757');
        await expect(figures.first()).toBeVisible();
      });
    }

    test(`/${language}/check/ holds every fix level`, async ({ page }) => {
      await page.goto(`${language}/check/`);
      const table = page.getByRole('table').first();
      for (const level of ['6.0.6002.22643', '6.1.7600.16943', '6.1.7600.21122', '6.1.7601.17757', '6.1.7601.21893']) {
        await expect(table.getByText(level)).toBeVisible();
      }
    });
  }
});

test.describe('with scripts that never arrive', () => {
  test.use({ provoked: [/net::ERR_FAILED/] });

  test('every kind of page shows its content', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    for (const path of PAGE_KINDS) {
      await page.goto(path);
      await expect(page.locator('h1'), path).toBeVisible();
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(60);
    }
  });
});
