import { checkerOn, LANGUAGES, typeVersion } from './checker.ts';
import { expectToFit, overflow } from './fits.ts';
import { expect, test } from './fixture.ts';
import { BUTTONS, openDetails, showAllKinds, withoutClipboard } from './machine-states.ts';

const WIDTHS = [360, 320];
const SHOWN = [
  '6.1.7601.17802',
  '6.1.7601.17000',
  '6.0.6002.18604',
  '10.0.19045.3803',
  '6.1.7601.99999',
  '1'.repeat(400),
];

for (const language of LANGUAGES) {
  test(`no verdict makes the page scroll sideways (${language})`, async ({ page }) => {
    for (const path of ['', 'check/']) {
      await page.goto(`${language}/${path}`);
      for (const text of SHOWN) {
        await typeVersion(checkerOn(page), text);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 640 });
          expect.soft(await overflow(page), `${path} ${text} at ${width} px`).toBe(0);
        }
      }
    }
  });

  test(`results for many machines and their details fit any screen (${language})`, async ({ page }) => {
    await withoutClipboard(page);
    await showAllKinds(page, language);
    await page.getByRole('button', { name: BUTTONS[language].ticket }).click();
    await expect(page.locator('.exports textarea')).toBeVisible();
    for (const text of ['6.0.6002.18604', '6.1.7601.17802']) {
      await typeVersion(checkerOn(page), text);
      await expectToFit(page, `results and ${text}`);
    }
    // Why a line was not understood is read without moving the list sideways.
    const list = page.locator('[data-bad-lines] .table-scroll');
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 640 });
      const beyond = await list.evaluate((box) => box.scrollWidth - box.clientWidth);
      expect.soft(beyond, `lines not understood are wider than their box at ${width} px`).toBe(0);
    }
    for (const host of ['SRV01', 'SQL05']) {
      const dialog = await openDetails(page, host);
      await expectToFit(page, `details of ${host}`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 640 });
        const inside = await dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
        expect.soft(inside, `details of ${host} are wider than their box at ${width} px`).toBe(0);
      }
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
  });
}

test('a ruler fits, and its text is not too small to read', async ({ page }) => {
  await page.goto('ja/guide/version-number/');
  const rulers = await page.locator('svg.ruler').all();
  expect(rulers.length).toBeGreaterThan(0);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 640 });
    for (const ruler of rulers) {
      const box = await ruler.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? width + 1)).toBeLessThanOrEqual(width);
      // Drawn in a box of 304 units: below four fifths of that a label of 12 px would be under 10.
      expect(box?.width).toBeGreaterThan(243);
    }
  }
});

test('a mark of the picture of deadlines is not squeezed on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await showAllKinds(page, 'en');
  const marks = page.locator('.timeline-picture :is(.timeline-risk, .timeline-other)');
  const narrowest = await marks.evaluateAll((all) =>
    Math.min(...all.map((mark) => mark.getBoundingClientRect().width)),
  );
  expect(narrowest).toBeGreaterThan(5);
});
