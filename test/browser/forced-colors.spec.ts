import { openChecker } from './checker.ts';
import { expect, test } from './fixture.ts';
import { showAllKinds } from './machine-states.ts';

test('with forced colours the verdict, the ruler and the marker can still be told', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const { root, version, output } = await openChecker(page, 'en');
  await version.fill('6.1.7601.17802');
  await expect(output.locator('.verdict-word')).toBeVisible();
  await expect(output.locator('.verdict-icon path')).toHaveCount(1);
  // The picture follows the verdict.
  await expect(root.locator('.ruler-own path').first()).toBeVisible();
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

test('with forced colours the chosen filter, the focus and the picture of uptimes can be told', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await showAllKinds(page, 'en');
  const looks = (index: number) =>
    page
      .locator('.verdict-filter button')
      .nth(index)
      .evaluate((button) => {
        const { backgroundColor, color } = getComputedStyle(button);
        return { backgroundColor, color };
      });
  const chosen = await looks(0);
  expect(chosen.backgroundColor).not.toBe((await looks(1)).backgroundColor);
  expect(chosen.backgroundColor).not.toBe(chosen.color);

  await page.locator('[data-machines] tbody button').first().focus();
  await page.keyboard.press('Shift+Tab');
  const region = page.locator('[role="region"]:has([data-machines])');
  await expect(region).toBeFocused();
  expect(await region.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');

  const marks = await page.locator('.timeline').evaluate((figure) => {
    const colourOf = (selector: string, property: string) => {
      const found = figure.querySelector(selector);
      return found && getComputedStyle(found).getPropertyValue(property);
    };
    return {
      risk: colourOf('rect.timeline-risk', 'fill'),
      other: colourOf('.timeline-other', 'stroke'),
      axis: colourOf('.timeline-axis', 'stroke'),
      wrap: colourOf('.timeline-wrap', 'stroke'),
      paper: getComputedStyle(document.documentElement).backgroundColor,
    };
  });
  for (const part of ['risk', 'other', 'axis', 'wrap'] as const) {
    expect.soft(marks[part], part).toMatch(/^rgb/);
    expect.soft(marks[part], part).not.toBe(marks.paper);
  }
});
