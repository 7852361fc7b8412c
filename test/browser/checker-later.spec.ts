import type { Page, Route } from '@playwright/test';
import { checkerOn, LANGUAGES } from './checker.ts';
import { expect, test } from './fixture.ts';

const EDITION = 'editions/windows-7-sp1/';
const SCRIPT = /\/CheckerScript\./;
const DATA = /\/checker\.json$/;

/** The requests for the checker's script, and for what it works with, so far. */
function watchChecker(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (SCRIPT.test(request.url()) || DATA.test(request.url())) asked.push(request.url());
  });
  return asked;
}

test('who only reads an edition’s table does not fetch the checker', async ({ page }) => {
  const asked = watchChecker(page);
  await page.goto(`en/${EDITION}`, { waitUntil: 'networkidle' });
  await page.locator('[data-edition-table]').first().hover();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
});

test('a pointer above the checker fetches it before anything is typed, once', async ({ page }) => {
  const asked = watchChecker(page);
  await page.goto(`en/${EDITION}`, { waitUntil: 'networkidle' });
  const { root, version, output } = checkerOn(page);
  await Promise.all([page.waitForResponse(SCRIPT), root.hover()]);
  await version.fill('6.1.7601.17802');
  await expect(output).toHaveAttribute('data-verdict', 'fixed');
  expect(asked).toHaveLength(2);
});

test('a link with a version shows its verdict at once', async ({ page }) => {
  await page.goto(`ja/${EDITION}#v=6.1.7601.17756`);
  await expect(checkerOn(page).output).toHaveAttribute('data-verdict', 'not-fixed');
});

test('the keyboard alone is enough, and what was typed meanwhile counts', async ({ page }) => {
  await page.goto(`en/${EDITION}`);
  const { version, edition, output } = checkerOn(page);
  await edition.focus();
  await page.keyboard.press('Shift+Tab');
  await expect(version).toBeFocused();
  await page.keyboard.type('6.1.7601.17802');
  await expect(output).toHaveAttribute('data-verdict', 'fixed');
});

test.describe('when the checker cannot be fetched', () => {
  test.use({ provoked: [/Failed to load resource/] });

  // [what, which requests, what becomes of them]
  const failures: readonly (readonly [string, RegExp, (route: Route) => Promise<void>])[] = [
    ['its script', SCRIPT, (route) => route.abort()],
    ['what it works with', DATA, (route) => route.abort()],
    ['what it works with, answered with an error,', DATA, (route) => route.fulfill({ status: 404, body: 'no' })],
  ];
  for (const [[what, address, fail], language] of failures.flatMap((f) => LANGUAGES.map((l) => [f, l] as const))) {
    test(`${what}: the page says so, and keeps what was typed (${language})`, async ({ page }) => {
      await page.route(address, fail);
      await page.goto(`${language}/${EDITION}`);
      const { version } = checkerOn(page);
      await version.fill('6.1.7601.17802');
      const says = { ja: '判定機能を読み込めませんでした', en: 'The checker could not be loaded' }[language];
      await expect(page.getByRole('alert')).toContainText(says);
      await expect(version).toHaveValue('6.1.7601.17802');
    });
  }
});
