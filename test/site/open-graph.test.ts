import { expect, test } from 'vitest';
import { attributes, documentOf, EACH_PAGE, fileAt, LANGUAGE_PAGES, PAGES } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

const WITHOUT_LANGUAGE = PAGES.filter(({ language }) => language === undefined);
const LOCALE = { ja: 'ja_JP', en: 'en_GB' };

test.each(LANGUAGE_PAGES)(`tells others what it is: ${EACH_PAGE}`, (page) => {
  const document = documentOf(page);
  const property = (name: string) => attributes(document, `meta[property="og:${name}"]`, 'content');
  expect(property('title')).toEqual([document.querySelector('h1')?.textContent]);
  expect(property('description')).toEqual(attributes(document, 'meta[name="description"]', 'content'));
  expect(property('url')).toEqual([page.url]);
  expect(property('locale')).toEqual([LOCALE[page.language ?? 'en']]);
  expect(property('locale:alternate')).toEqual([LOCALE[page.language === 'ja' ? 'en' : 'ja']]);
  expect(property('image')).toHaveLength(1);
  for (const name of ['type', 'site_name']) expect(property(name)).not.toEqual([]);
});

test.each(WITHOUT_LANGUAGE)(`tells others what it is, without a language of its own: ${EACH_PAGE}`, (page) => {
  const document = documentOf(page);
  const property = (name: string) => attributes(document, `meta[property="og:${name}"]`, 'content');
  expect(property('title')).toEqual([document.title]);
  expect(property('description')).toEqual(attributes(document, 'meta[name="description"]', 'content'));
  // The page for wrong addresses stands at any of them.
  expect(property('url')).toEqual(page.file === '404.html' ? [] : [page.url]);
  for (const name of ['type', 'site_name', 'image']) expect(property(name)).toHaveLength(1);
});

test.each(VARIANTS)('the picture of every page exists ($name)', (variant) => {
  const pages = PAGES.filter((page) => page.variant === variant);
  const images = new Set(pages.flatMap((page) => attributes(documentOf(page), 'meta[property="og:image"]', 'content')));
  expect(images.size).toBeGreaterThan(0);
  expect([...images].filter((image) => fileAt(variant, image) === undefined)).toEqual([]);
});
