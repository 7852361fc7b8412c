import { expect, test } from 'vitest';
import { documentOf, EACH_PAGE, LANGUAGE_PAGES, urlOf } from '../support/built-site.ts';

test.each(LANGUAGE_PAGES)(`links stay in the language: ${EACH_PAGE}`, (page) => {
  const twin = urlOf(page.variant, page.language === 'ja' ? 'en/' : 'ja/');
  const links = [...documentOf(page).querySelectorAll('a[href]:not([hreflang])')].map(
    (link) => new URL(link.getAttribute('href') ?? '', page.url).href,
  );
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => link.startsWith(twin))).toEqual([]);
});

test.each(LANGUAGE_PAGES)(`one switch leads to the same page in the other language: ${EACH_PAGE}`, (page) => {
  const twin = page.language === 'ja' ? 'en' : 'ja';
  const switches = [...documentOf(page).querySelectorAll('a[hreflang]')].map((link) => ({
    to: new URL(link.getAttribute('href') ?? '', page.url).href,
    hreflang: link.getAttribute('hreflang'),
    lang: link.getAttribute('lang'),
  }));
  expect(switches).toEqual([{ to: urlOf(page.variant, `${twin}/${page.page}`), hreflang: twin, lang: twin }]);
});
