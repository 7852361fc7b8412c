import { expect, test } from 'vitest';
import { documentOf, EACH_PAGE, LANGUAGE_PAGES, PAGES, textOf } from '../support/built-site.ts';

const JAPANESE = /[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/;

test.each(PAGES)(`says its language: ${EACH_PAGE}`, (page) => {
  expect(documentOf(page).documentElement.getAttribute('lang')).toBe(page.language ?? 'en');
});

test.each(LANGUAGE_PAGES.filter(({ language }) => language === 'ja'))(
  `is written in Japanese: ${EACH_PAGE}`,
  (page) => {
    for (const selector of ['title', 'h1', 'main', 'nav', 'footer']) {
      const text = textOf(documentOf(page).querySelector(selector));
      // An update's page is headed by its number alone.
      if (!/^KB\d+(（MS\d+-\d+）)?$/.test(text)) expect(text).toMatch(JAPANESE);
    }
  },
);

test.each(PAGES.filter(({ language }) => language !== 'ja'))(
  `Japanese on it is marked as Japanese: ${EACH_PAGE}`,
  (page) => {
    const japanese = [...documentOf(page).querySelectorAll('body *')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && JAPANESE.test(node.textContent ?? '')),
    );
    const unmarked = japanese.filter(
      (element) => element.localName !== 'script' && element.closest('[lang]')?.getAttribute('lang') !== 'ja',
    );
    expect(unmarked.map(textOf)).toEqual([]);
  },
);
