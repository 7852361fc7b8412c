import { openChecker } from './checker.ts';
import { expect, test } from './fixture.ts';

test('with forced colours the verdict, the ruler and the marker can still be told', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const { root, version, output } = await openChecker(page, 'en');
  await version.fill('6.1.7601.17802');
  await expect(output.locator('.verdict-word')).toBeVisible();
  await expect(output.locator('.verdict-icon path')).toHaveCount(1);
  const colours = await root.evaluate((element) => {
    const colourOf = (selector: string, property: string) => {
      const found = element.querySelector(selector);
      return found && getComputedStyle(found).getPropertyValue(property);
    };
    return {
      paper: getComputedStyle(document.body).backgroundColor.replace(
        'rgba(0, 0, 0, 0)',
        getComputedStyle(document.documentElement).backgroundColor,
      ),
      text: colourOf('.ruler text', 'fill'),
      level: colourOf('.ruler-level', 'stroke'),
      axis: colourOf('.ruler-axis', 'stroke'),
      marker: colourOf('.ruler-own path', 'fill'),
      border: colourOf('.verdict-panel', 'border-inline-start-color'),
    };
  });
  for (const part of ['text', 'level', 'axis', 'marker', 'border'] as const) {
    expect.soft(colours[part], part).not.toBe(colours.paper);
    expect.soft(colours[part], part).toMatch(/^rgb/);
  }
});
