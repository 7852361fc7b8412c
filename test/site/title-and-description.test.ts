import { describe, expect, test } from 'vitest';
import {
  attributes,
  documentOf,
  EACH_PAGE,
  LANGUAGE_PAGES,
  PAGES,
  textOf,
  type BuiltPage,
} from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

const titleOf = (page: BuiltPage) => textOf(documentOf(page).querySelector('head > title'));
const descriptionOf = (page: BuiltPage) =>
  attributes(documentOf(page), 'meta[name="description"]', 'content').join('\n');

test.each(PAGES)(`has a title and one description: ${EACH_PAGE}`, (page) => {
  expect(titleOf(page)).not.toBe('');
  expect(descriptionOf(page)).toMatch(/^.{15,}$/);
});

describe.each(VARIANTS.flatMap(({ name }) => (['ja', 'en'] as const).map((language) => ({ name, language }))))(
  'within $language ($name)',
  ({ name, language }) => {
    const pages = LANGUAGE_PAGES.filter((page) => page.variant.name === name && page.language === language);

    test.each([
      ['title', titleOf],
      ['description', descriptionOf],
    ])('no %s stands on two pages', (_, read) => {
      const texts = pages.map(read);
      expect(texts.length).toBeGreaterThan(40);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    });
  },
);
