import { catalog } from '../../src/catalog/index.ts';
import { describe, expect, test } from 'vitest';
import { attributes, documentOf, EACH_PAGE, filesOf, PAGES, readBuilt, type BuiltPage } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

// What a browser asks for by itself. A link that a person follows is no request of the page.
const LOADED = 'link:not([rel="canonical"]):not([rel="alternate"])';
const SOURCES = '[src], [poster], object[data]';
const NAMESPACE = 'http://www.w3.org/';

function requests(page: BuiltPage): readonly string[] {
  const document = documentOf(page);
  return [
    ...attributes(document, LOADED, 'href'),
    ...['src', 'poster', 'data'].flatMap((name) => attributes(document, SOURCES, name)),
    ...attributes(document, '[srcset]', 'srcset').flatMap((set) =>
      set.split(',').map((entry) => entry.trim().split(' ')[0] ?? ''),
    ),
    ...attributes(document, 'use[href], image[href], feImage[href]', 'href'),
    ...attributes(document, 'form[action]', 'action'),
  ].filter((target) => !target.startsWith('data:'));
}

test.each(PAGES)(`asks no other origin for anything: ${EACH_PAGE}`, (page) => {
  const asked = requests(page).map((target) => new URL(target, page.url));
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.filter(({ origin }) => origin !== page.variant.site).map(({ href }) => href)).toEqual([]);
});

test.each(PAGES)(`its styles load nothing: ${EACH_PAGE}`, (page) => {
  const css = [...documentOf(page).querySelectorAll('style')].map(({ textContent }) => textContent).join('\n');
  expect(css).not.toBe('');
  expect(css).not.toMatch(/@import|@font-face|url\((?!["']?data:)/);
});

describe.each(VARIANTS)('scripts and style sheets ($name)', (variant) => {
  test('name no other origin but those of the sources that exports cite', () => {
    // Pagefind takes addresses apart against a made-up origin. That it asks none is seen in the browser tests.
    const own = (file: string) => !file.startsWith('pagefind/');
    const files = [...filesOf(variant, '.js'), ...filesOf(variant, '.css')].filter(own);
    expect(files.length).toBeGreaterThan(1);
    const named = files.flatMap((file) => readBuilt(variant, file).match(/(?:https?|wss?):\/\/[^"'`\s]+/g) ?? []);
    // The script for Windows Script Host says where it came from.
    const cited = new Set(Object.values(catalog.sources).map(({ url }) => url));
    const others = named.filter(
      (address) => !address.startsWith(NAMESPACE) && !cited.has(address) && new URL(address).origin !== variant.site,
    );
    expect(others).toEqual([]);
  });

  test('no font is shipped', () => {
    expect(['.woff', '.woff2', '.ttf', '.otf'].flatMap((ending) => filesOf(variant, ending))).toEqual([]);
  });
});
