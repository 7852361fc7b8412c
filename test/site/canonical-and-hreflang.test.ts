import { describe, expect, test } from 'vitest';
import {
  attributes,
  documentOf,
  EACH_PAGE,
  LANGUAGE_PAGES,
  pageAt,
  PAGES,
  urlOf,
  type BuiltPage,
} from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

function canonicals(page: BuiltPage): readonly string[] {
  return attributes(documentOf(page), 'link[rel="canonical"]', 'href');
}

function alternates(page: BuiltPage): Readonly<Record<string, string>> {
  const links = [...documentOf(page).querySelectorAll('link[rel="alternate"][hreflang]')];
  expect(links).toHaveLength(3);
  return Object.fromEntries(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
}

test.each(PAGES.filter(({ file }) => file !== '404.html'))(
  `canonical is the page's own address: ${EACH_PAGE}`,
  (page) => {
    expect(canonicals(page)).toEqual([page.url]);
  },
);

test.each(LANGUAGE_PAGES)(`names itself, its twin and the page for everybody else: ${EACH_PAGE}`, (page) => {
  const { variant } = page;
  expect(alternates(page)).toEqual({
    ja: urlOf(variant, `ja/${page.page}`),
    en: urlOf(variant, `en/${page.page}`),
    'x-default': urlOf(variant, page.page === '' ? '' : `en/${page.page}`),
  });
});

test.each(LANGUAGE_PAGES)(`its twin names the same three: ${EACH_PAGE}`, (page) => {
  const twin = pageAt(page.variant, `${page.language === 'ja' ? 'en' : 'ja'}/${page.page}`);
  expect(alternates(twin)).toEqual(alternates(page));
});

describe.each(VARIANTS)('the language choice ($name)', (variant) => {
  test('names both home pages and itself', () => {
    expect(alternates(pageAt(variant, ''))).toEqual({
      ja: urlOf(variant, 'ja/'),
      en: urlOf(variant, 'en/'),
      'x-default': urlOf(variant, ''),
    });
  });

  test('is a page with a link to each language, no redirect', () => {
    const document = documentOf(pageAt(variant, ''));
    expect(attributes(document, 'main a[hreflang]', 'href')).toEqual([`${variant.base}ja/`, `${variant.base}en/`]);
    expect(document.querySelector('meta[http-equiv="refresh"]')).toBeNull();
  });

  test('the page for wrong addresses has no canonical and is not to be indexed', () => {
    const page = { variant, file: '404.html' };
    expect(attributes(documentOf(page), 'link[rel="canonical"], link[rel="alternate"]', 'href')).toEqual([]);
    expect(attributes(documentOf(page), 'meta[name="robots"]', 'content')).toEqual(['noindex']);
  });
});
