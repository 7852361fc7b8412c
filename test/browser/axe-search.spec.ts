import { axeViolations, bringAxe } from './axe.ts';
import { LANGUAGES } from './checker.ts';
import { expect, test } from './fixture.ts';
import { openSearch, openSuggestions, searchFor } from './search.ts';
import { setTextSize } from './text-settings.ts';

const SHOWN = {
  ja: ['KB2688338', 'KB9999999', '6.1.7601.17514', '再起動'],
  en: ['KB2688338', 'KB9999999', '6.1.7601.17514', '仮想'],
} as const;

test.use({ provoked: [/net::ERR_FAILED/] });

for (const language of LANGUAGES) {
  test(`axe finds nothing against results, suggestions and failure, light or dark (${language})`, async ({ page }) => {
    await bringAxe(page);
    const expectNothing = async (what: string) => {
      expect.soft(await axeViolations(page), `${what}, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await axeViolations(page, { only: 'colours' }), `${what}, dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    };

    const [opening] = SHOWN[language];
    const { exact, hits } = await openSearch(page, language, opening);
    for (const query of SHOWN[language]) {
      await searchFor(page, query);
      await expect(exact.or(hits).first()).toBeVisible();
      await expectNothing(query);
    }

    await page.route('**/search/data.json', (route) => route.abort());
    await openSearch(page, language, 'KB2688338');
    await expect(page.getByRole('alert')).toBeVisible();
    await expectNothing('nothing can be loaded');
    await page.unroute('**/search/data.json');

    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`/${language}/`);
    await openSuggestions(page, '2688338');
    await expectNothing('suggestions');
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await axeViolations(page, { only: 'colours' }), 'suggestions with forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    await setTextSize(page, 32);
    await expectNothing('suggestions with text twice as large');
  });
}
