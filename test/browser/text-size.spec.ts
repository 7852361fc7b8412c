import type { Page } from '@playwright/test';
import { checkerOn } from './checker.ts';
import { expect, test } from './fixture.ts';
import { openDetails, showAllKinds } from './machine-states.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { setTextSize } from './text-settings.ts';

/** The least that text has to bear by WCAG 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** A constructed style sheet, as an extension of the browser brings it: the page's policy does not rule it. */
async function apply(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Texts that stick out of a box that cuts off, or out of the button that they name; and a page that scrolls sideways. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (node.textContent?.trim() === '' || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest('.visually-hidden, .skip, svg, option')) continue;
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        const bounds = box.getBoundingClientRect();
        const control = box.localName === 'button';
        const x = control || /hidden|clip/.test(style.overflowX);
        const y = control || /hidden|clip/.test(style.overflowY);
        const out =
          (x && (text.left < bounds.left - 1 || text.right > bounds.right + 1)) ||
          (y && (text.top < bounds.top - 1 || text.bottom > bounds.bottom + 1));
        if (out) found.push(`${box.localName}.${box.className}: ${node.textContent?.slice(0, 40)}`);
      }
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [...found, `${scrollWidth - clientWidth} px too wide`] : found;
  });
}

// 640 pixels with text twice as large hold what 320 pixels do otherwise, a phone half of it. Each language takes a part of them.
for (const [name, size, css, width, language] of [
  ['twice as large', 32, '', 1280, 'ja'],
  ['twice as large', 32, '', 640, 'en'],
  ['twice as large', 32, '', 360, 'ja'],
  ['twice as large', 32, '', 360, 'en'],
  ['more widely spaced', 16, SPACING, 1280, 'en'],
  ['more widely spaced', 16, SPACING, 360, 'ja'],
] as const) {
  test(`text that is ${name} is not cut off at ${width} px (${language})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await setTextSize(page, size);
    for (const path of PAGE_KINDS.filter((kind) => !/^(?:ja|en)\//.test(kind) || kind.startsWith(language))) {
      await page.goto(path);
      await apply(page, css);
      expect.soft(await cutOff(page), path).toEqual([]);
    }
    const rem = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(rem).toBe(`${size}px`);
    await showAllKinds(page, language);
    await checkerOn(page).version.fill('6.0.6002.18604');
    await apply(page, css);
    expect.soft(await cutOff(page), 'results').toEqual([]);
    await openDetails(page, 'SQL05');
    expect.soft(await cutOff(page), 'details').toEqual([]);
  });
}
