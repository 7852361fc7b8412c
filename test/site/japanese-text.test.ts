import { expect, test } from 'vitest';
import { documentOf, EACH_PAGE, LANGUAGE_PAGES } from '../support/built-site.ts';

const JAPANESE = '[\\u3001-\\u30ff\\u4e00-\\u9fff\\uff01-\\uff60]';
// A browser shows a line break as a blank, also between two characters that have none between them.
const BROKEN = new RegExp(`${JAPANESE}[ \\t]*\\n\\s*${JAPANESE}`);
const TEXT_BLOCKS = 'p, li, dt, dd, th, td, caption, figcaption, h1, h2, h3, label, option, button, title, span, a';

test.each(LANGUAGE_PAGES.filter(({ language }) => language === 'ja'))(
  `no line break inside Japanese text: ${EACH_PAGE}`,
  (page) => {
    const blocks = [...documentOf(page).querySelectorAll(TEXT_BLOCKS)].filter(
      (block) => block.closest('pre') === null && block.querySelector('p, ul, ol, dl, table, div') === null,
    );
    expect(blocks.length).toBeGreaterThan(20);
    expect(blocks.map(({ textContent }) => textContent).filter((text) => BROKEN.test(text))).toEqual([]);
  },
);

test('sees a broken line', () => {
  expect('対策済みかどうかを\n  判定します').toMatch(BROKEN);
  expect('対策済みかどうかを判定します').not.toMatch(BROKEN);
});
