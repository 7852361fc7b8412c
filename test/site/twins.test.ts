import { describe, expect, test } from 'vitest';
import { attributes, documentOf, LANGUAGE_PAGES, pageAt } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

describe.each(VARIANTS)('the two languages ($name)', (variant) => {
  const pages = LANGUAGE_PAGES.filter((page) => page.variant === variant);
  const pathsIn = (language: string) => pages.filter((page) => page.language === language).map(({ page }) => page);

  test('have the same pages', () => {
    expect(pathsIn('ja').length).toBeGreaterThan(40);
    expect(pathsIn('ja')).toEqual(pathsIn('en'));
  });

  test.each(pathsIn('en').filter((path) => path !== ''))('have the same anchors on %s', (path) => {
    const anchors = (language: string) =>
      attributes(documentOf(pageAt(variant, `${language}/${path}`)), 'main [id]', 'id');
    const [ja, en] = [anchors('ja'), anchors('en')].map((ids) => ids.filter((id) => !id.startsWith('command-')));
    expect(ja).toEqual(en);
  });

  test.each(pathsIn('en').filter((path) => /^guide\/.+/.test(path)))(
    'have the same headings, each with an anchor, on %s',
    (path) => {
      const headings = (language: string) =>
        [...documentOf(pageAt(variant, `${language}/${path}`)).querySelectorAll('main :is(h2, h3)')].map(
          ({ localName, id }) => `${localName} ${id}`,
        );
      expect(headings('ja').length).toBeGreaterThan(1);
      expect(headings('ja')).toEqual(headings('en'));
      expect(headings('ja').filter((heading) => !/^h[23] [a-z0-9-]+$/.test(heading))).toEqual([]);
    },
  );
});
