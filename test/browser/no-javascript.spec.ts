import type { Page } from '@playwright/test';
import { checkerOn, LANGUAGES } from './checker.ts';
import { expect, test } from './fixture.ts';
import { PAGE_KINDS } from './page-kinds.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of page shows its content, and nothing to fill in', async ({ page }) => {
    for (const path of PAGE_KINDS) {
      await page.goto(path);
      await expect.soft(page.locator('h1'), path).toBeVisible();
      expect.soft((await page.locator('main').innerText()).length, path).toBeGreaterThan(60);
      await expect.soft(page.locator(':is(button, input, select, textarea):visible'), path).toHaveCount(0);
    }
  });

  for (const language of LANGUAGES) {
    test(`the notice leads to the figures, an edition shows them, what is folded opens (${language})`, async ({
      page,
    }) => {
      for (const path of ['', 'check/']) {
        await page.goto(`${language}/${path}`);
        const { root } = checkerOn(page);
        await expect(root, path).toBeHidden();
        const notice = page.locator('.callout', { hasText: 'JavaScript', has: page.locator('a') });
        await expect(notice, path).toBeVisible();
        await notice.locator('a').click();
        const figures = page.locator(':target, :target ~ *').getByText('6.1.7601.17757');
        await expect(figures.first(), path).toBeVisible();
      }

      const table = page.getByRole('table').first();
      for (const level of ['6.0.6002.22643', '6.1.7600.16943', '6.1.7600.21122', '6.1.7601.17757', '6.1.7601.21893']) {
        await expect(table.getByText(level)).toBeVisible();
      }

      for (const [edition, figure] of [
        ['windows-7-sp1', '6.1.7601.17757'],
        ['windows-vista-sp2', '6.0.6002.22643'],
      ] as const) {
        await page.goto(`${language}/editions/${edition}/`);
        await expect(page.locator('#facts').getByText(figure)).toBeVisible();
        const folded = page.locator('details.fold').last();
        await folded.locator('summary').click();
        await expect(folded.locator('time').first(), edition).toBeVisible();
      }
    });
  }

  test('the styles of browsers without layers leave all others alone', async ({ page }) => {
    const sheet = page.waitForResponse('**/plain.css');
    await page.goto('en/');
    expect((await sheet).ok()).toBe(true);
    await expect(page.locator('body')).toHaveCSS('max-width', 'none');
    await expect(page.locator('.checker-fields')).toBeHidden();
  });
});

/** No field that would stay dead, and a sentence that says why. */
async function expectSentenceForFields(page: Page): Promise<void> {
  for (const language of LANGUAGES) {
    for (const path of ['', 'check/', 'search/']) {
      await page.goto(`${language}/${path}`);
      await expect.soft(page.locator('.without-script').first(), path).toContainText('JavaScript');
      await expect.soft(page.locator('.without-script').first(), path).toBeVisible();
      await expect.soft(page.locator('.needs-script:visible'), path).toHaveCount(0);
    }
  }
}

test('in a browser without layers a sentence stands in the place of fields', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'CSSLayerBlockRule'));
  await expectSentenceForFields(page);
  await expect(page.locator('head > link[href$="/plain.css"]')).toHaveCount(1);
});

test('so it does where scripts are in a language that the browser does not read', async ({ page }) => {
  await page.addInitScript(() => {
    const read = (target: RegExpConstructor, [pattern, flags]: [string, string]) => {
      if (pattern.includes('(?<=')) throw new SyntaxError('Invalid regular expression: invalid group specifier name');
      return new target(pattern, flags);
    };
    window.RegExp = new Proxy(RegExp, {
      apply: (target, _, given: [string, string]) => read(target, given),
      construct: read,
    });
  });
  await expectSentenceForFields(page);
});

test.describe('with scripts that never arrive', () => {
  test.use({ provoked: [/net::ERR_FAILED/] });

  // What else a page shows then is seen where scripts are held back: in every-kind.spec.ts.
  test('a sentence stands in the place of fields', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await expectSentenceForFields(page);
  });
});
