import type { Page } from '@playwright/test';
import { LANGUAGES, openChecker, typeFirstVersion, typeVersion, WORDS } from './checker.ts';
import { expect, test } from './fixture.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const COPIED = { ja: 'コピーしました', en: 'Copied' };

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

for (const language of LANGUAGES) {
  test.describe(`copying (${language})`, () => {
    test('the verdict as text for a ticket, and a link that opens the same check', async ({ page, baseURL }) => {
      const checker = await openChecker(page, language);
      const { root, edition, output } = checker;
      await typeFirstVersion(checker, 'SV01 6.1.7601.17802');
      await edition.selectOption('windows-7-sp1');
      await root.locator('[data-copy-text]').click();
      await expect(root.getByText(COPIED[language])).toBeVisible();
      const text = await clipboard(page);
      for (const part of [
        '6.1.7601.17802',
        'Windows 7 SP1',
        WORDS[language].fixed,
        '6.1.7601, GDR: 17802 ≥ 17802',
        '6.1.7601, GDR: 17802 ≥ 17757',
        { ja: 'KB2688338（MS12-032）', en: 'KB2688338 (MS12-032)' }[language],
        'vwnet.jp',
        'Nessus',
        'https://learn.microsoft.com/de-de/archive/blogs/jpntsblog/497-2',
        '2026-11-24',
        `${baseURL}/${language}/check/#v=6.1.7601.17802&e=windows-7-sp1`,
      ]) {
        expect(text).toContain(part);
      }
      expect(text).toMatch(
        language === 'ja' ? /データの版：\d{4}-\d\d-\d\d\+[0-9a-f]{12}/ : /Data version: \d{4}-\d\d-\d\d\+[0-9a-f]{12}/,
      );
      expect(text).toMatch(/[:：] ?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d\d:\d\d\n/);
      // Titles of sources are as they were published.
      expect(/[\u3041-\u309f]/.test(text.replace(/[“「].*?[”」]/g, ''))).toBe(language === 'ja');
      expect(text).not.toContain('SV01');

      // So that no "Copied" of before is taken for the next one.
      await typeVersion(checker, 'SV01 6.1.7601.17802');
      await root.locator('[data-copy-link]').click();
      await expect(root.getByText(COPIED[language])).toBeVisible();
      const link = await clipboard(page);
      expect(link).toBe(`${baseURL}/${language}/check/#v=6.1.7601.17802&e=windows-7-sp1`);
      await page.goto('about:blank');
      await page.goto(link);
      await expect(output).toHaveAttribute('data-verdict', 'fixed');
    });

    test('exactly the command of the guidance', async ({ page }) => {
      await page.goto(`${language}/guide/check/`);
      const blocks = page.locator('.code');
      expect(await blocks.count()).toBeGreaterThan(3);
      for (const block of await blocks.all()) {
        await block.getByRole('button').click();
        await expect(block.getByRole('status')).toHaveText(COPIED[language]);
        const shown = (await block.locator('pre').textContent())?.trimEnd() ?? '';
        expect(shown).not.toBe('');
        expect(await clipboard(page)).toBe(shown);
      }
      const first = await blocks.locator('pre').allTextContents();
      expect(first.join('\n')).toContain(
        'wmic datafile where name="C:\\\\Windows\\\\System32\\\\drivers\\\\tcpip.sys"',
      );
    });
  });
}

/** A text without the moment at which it was made. */
function timeless(text: string): string {
  return text.replace(/^Evaluated at: .*$/m, '');
}

test('still works, with every line, where there is no clipboard interface, as over plain http', async ({ page }) => {
  const checker = await openChecker(page, 'en');
  const { root } = checker;
  await typeFirstVersion(checker, '6.1.7601.17802');
  const texts: [button: string, text: string][] = [];
  for (const button of ['[data-copy-link]', '[data-copy-text]']) {
    await root.locator(button).click();
    await expect(root.getByText(COPIED.en)).toBeVisible();
    texts.push([button, timeless(await clipboard(page))]);
    await typeVersion(checker, '6.1.7601.17802');
  }
  expect(texts[1]?.[1].split('\n').length).toBeGreaterThan(5);
  await page.evaluate(async () => {
    await navigator.clipboard.writeText('');
    Object.defineProperty(navigator.clipboard, 'writeText', { value: undefined });
  });
  for (const [button, text] of texts) {
    await root.locator(button).click();
    await expect.poll(async () => timeless(await clipboard(page))).toBe(text);
  }
});
