import { axeViolations } from './axe.ts';
import { LANGUAGES, openChecker } from './checker.ts';
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
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 360]) {
      test(`axe finds nothing against any verdict (${language}, ${colorScheme}, ${width} px)`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        const { version, output } = await openChecker(page, language);
        for (const text of SHOWN) {
          await version.fill(text);
          await expect(output).not.toHaveAttribute('data-verdict', '');
          expect.soft(await axeViolations(page), text).toEqual([]);
        }
      });
    }
  }
}
