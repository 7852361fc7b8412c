import type { Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { checkerOn, LANGUAGES } from './checker.ts';
import { expect, test } from './fixture.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { openSuggestions } from './search.ts';
import { setTextSize } from './text-settings.ts';

/** How a page may have to look, beside light and dark on a wide screen. */
const LOOKS = [
  ['dark', (page: Page) => page.emulateMedia({ colorScheme: 'dark' })],
  ['with text twice as large', (page: Page) => setTextSize(page, 32)],
  ['with forced colours', (page: Page) => page.emulateMedia({ forcedColors: 'active' })],
] as const;

/** Opens what is folded up, and asks the checker, where there is one, something that has a verdict. */
async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => all.forEach((each) => (each.open = true)));
  const { root, version, output } = checkerOn(page);
  if ((await root.count()) === 0) return;
  await version.fill('6.1.7601.17756');
  await expect(output).toHaveAttribute('data-verdict', /fixed|cannot-tell/);
}

for (const [look, setUp] of LOOKS)
  for (const language of LANGUAGES) {
    test(`axe finds nothing on any kind of page on a phone, ${look}, with all of it open (${language})`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width: 360, height: 800 });
      await setUp(page);
      for (const path of PAGE_KINDS.filter((kind) => !/^(?:ja|en)\//.test(kind) || kind.startsWith(language))) {
        await page.goto(path);
        await openAll(page);
        expect.soft(await axeViolations(page), path).toEqual([]);
      }
      await page.goto(`${language}/`);
      await openSuggestions(page, '2688338');
      expect.soft(await axeViolations(page), 'suggestions').toEqual([]);
    });
  }
