import { expect, test } from 'vitest';
import {
  attributes,
  documentOf,
  EACH_PAGE,
  fileAt,
  LANGUAGE_PAGES,
  PAGES,
  type BuiltPage,
} from '../support/built-site.ts';

function hasAnchor({ variant }: BuiltPage, url: string): boolean {
  const file = fileAt(variant, url);
  const id = decodeURIComponent(new URL(url).hash.slice(1));
  // A fragment of the checker chooses one of its editions.
  const [, edition] = /^e=(.+)$/.exec(id) ?? [];
  if (edition !== undefined)
    return file !== undefined && attributes(documentOf({ variant, file }), 'option', 'value').includes(edition);
  // Compared as text: an id may hold characters that a selector would read as its own.
  return file !== undefined && attributes(documentOf({ variant, file }), '[id]', 'id').includes(id);
}

test.each(LANGUAGE_PAGES)(`anchors exist in their target: ${EACH_PAGE}`, (page) => {
  const anchors = attributes(documentOf(page), 'a[href*="#"]', 'href')
    .map((href) => new URL(href, page.url).href)
    .filter((url) => url.startsWith(page.variant.site));
  expect(anchors.length).toBeGreaterThan(0);
  expect(anchors.filter((url) => !hasAnchor(page, url))).toEqual([]);
});

test.each(PAGES)(`no id stands twice: ${EACH_PAGE}`, (page) => {
  const ids = attributes(documentOf(page), '[id]', 'id');
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
