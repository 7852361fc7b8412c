import { expect, test } from 'vitest';
import type { EditionDocument } from '../../src/api/document-schemas.ts';
import {
  documentOf,
  EACH_PAGE,
  fileAt,
  LANGUAGE_PAGES,
  PAGES,
  readBuilt,
  type BuiltPage,
} from '../support/built-site.ts';

/** What the page offers in other formats: media type → file. */
function offersOf(page: BuiltPage): Readonly<Record<string, string | undefined>> {
  const links = [...documentOf(page).querySelectorAll('link[rel="alternate"][type]')];
  return Object.fromEntries(
    links.map((link) => {
      const url = new URL(link.getAttribute('href') ?? '', page.url).href;
      return [link.getAttribute('type'), fileAt(page.variant, url)];
    }),
  );
}

const withData = LANGUAGE_PAGES.filter(({ page }) => /^(editions|kb)\/.+/.test(page));
const aboutTheCatalogue = LANGUAGE_PAGES.filter(({ page }) => ['', 'sources/', 'data/', 'changes/'].includes(page));

test.each(withData)(`offers the data that is about the same thing: ${EACH_PAGE}`, (page) => {
  const { 'application/json': file = '', ...others } = offersOf(page);
  expect(others).toEqual({});
  const { links } = JSON.parse(readBuilt(page.variant, file)) as EditionDocument;
  expect(links.page[page.language ?? 'en']).toBe(page.url);
});

test.each(aboutTheCatalogue)(`offers the whole catalogue and the feed in its language: ${EACH_PAGE}`, (page) => {
  expect(offersOf(page)).toEqual({
    'application/json': 'api/v1/catalog.json',
    'application/rss+xml': `${page.language}/feed.xml`,
  });
});

test('every edition and every update offers its data, in both languages and both builds', () => {
  expect(withData).toHaveLength((6 + 32) * 2 * 2);
  expect(aboutTheCatalogue).toHaveLength(4 * 2 * 2);
});

test.each(PAGES.filter((page) => !withData.includes(page) && !aboutTheCatalogue.includes(page)))(
  `offers nothing that is about something else: ${EACH_PAGE}`,
  (page) => {
    expect(offersOf(page)).toEqual({});
  },
);
