import { axeViolations } from './axe.ts';
import { LANGUAGES } from './checker.ts';
import { expect, test } from './fixture.ts';
import { openSearch, openSuggestions } from './search.ts';
import { setTextSize } from './text-settings.ts';

const SHOWN = {
  ja: ['KB2688338', 'KB9999999', '6.1.7601.17514', '再起動'],
  en: ['KB2688338', 'KB9999999', '6.1.7601.17514', '仮想'],
} as const;

test.use({ provoked: [/net::ERR_FAILED/] });

for (const language of LANGUAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing against results, suggestions and failure (${language}, ${colorScheme})`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      for (const query of SHOWN[language]) {
        const { exact, hits } = await openSearch(page, language, query);
        await expect(exact.or(hits).first()).toBeVisible();
        expect.soft(await axeViolations(page), query).toEqual([]);
      }
      await page.route('**/search/data.json', (route) => route.abort());
      await openSearch(page, language, 'KB2688338');
      await expect(page.getByRole('alert')).toBeVisible();
      expect.soft(await axeViolations(page), 'nothing can be loaded').toEqual([]);
      await page.unroute('**/search/data.json');
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(`/${language}/`);
      await openSuggestions(page, '2688338');
      expect.soft(await axeViolations(page), 'suggestions').toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      expect.soft(await axeViolations(page), 'suggestions with forced colours').toEqual([]);
      await page.emulateMedia({ forcedColors: 'none' });
      await setTextSize(page, 32);
      expect.soft(await axeViolations(page), 'suggestions with text twice as large').toEqual([]);
    });
  }
}
