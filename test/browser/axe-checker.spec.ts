import { axeViolations } from './axe.ts';
import { LANGUAGES, openChecker, typeFirstVersion, typeVersion } from './checker.ts';
import { expect, test } from './fixture.ts';

const SHOWN = [
  '6.1.7601.17802',
  '6.1.7601.17757',
  '6.1.7601.17000',
  '6.0.6002.18604',
  '6.1.7601.17802 (win7sp1_ldr)',
  '10.0.19045.1',
  '6.1.7601',
];

for (const language of LANGUAGES) {
  test(`axe finds nothing against any verdict, wide or narrow, light or dark (${language})`, async ({ page }) => {
    const checker = await openChecker(page, language);
    await typeFirstVersion(checker, '6.1.7601.17802');
    for (const text of SHOWN) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await typeVersion(checker, text);
      expect.soft(await axeViolations(page), `${text}, with the whole page around it`).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect.soft(await axeViolations(page, { within: '[data-checker]' }), `${text}, 360 px`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const violations = await axeViolations(page, { only: 'colours', within: '[data-checker]' });
        expect.soft(violations, `${text}, dark, ${width} px`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'light' });
    }
  });
}
