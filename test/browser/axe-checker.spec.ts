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

const LOOKS = [
  { width: 1280, colorScheme: 'dark' },
  { width: 360, colorScheme: 'dark' },
  { width: 360, colorScheme: 'light' },
] as const;

for (const language of LANGUAGES) {
  test(`axe finds nothing against any verdict, wide or narrow, light or dark (${language})`, async ({ page }) => {
    const { version, output } = await openChecker(page, language);
    for (const text of SHOWN) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await version.fill(text);
      await expect(output).not.toHaveAttribute('data-verdict', '');
      expect.soft(await axeViolations(page), `${text}, with the whole page around it`).toEqual([]);
      for (const { width, colorScheme } of LOOKS) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        const violations = await axeViolations(page, { within: '[data-checker]' });
        expect.soft(violations, `${text}, ${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}
