import { describe, expect, test } from 'vitest';
import type { PageText } from '../../src/search/pages.ts';
import { documentOf, filesOf, LANGUAGE_PAGES, readBuilt, textOf } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

const CASES = VARIANTS.flatMap((variant) => (['ja', 'en'] as const).map((language) => ({ variant, language })));

describe.each(CASES)('texts for the search ($variant.name, $language)', ({ variant, language }) => {
  const texts = JSON.parse(readBuilt(variant, `${language}/search/pages.json`)) as readonly PageText[]; // of the build
  const searched = LANGUAGE_PAGES.filter((page) => page.variant === variant && page.language === language).filter(
    (page) => documentOf(page).querySelector('[data-pagefind-body]') !== null,
  );

  test('are those of every page that is to be searched, once', () => {
    expect(texts.length).toBeGreaterThan(20);
    const addresses = searched.map(({ file }) => file.replace(/index\.html$/, ''));
    expect(texts.map(({ address }) => address).sort()).toEqual(addresses.sort());
  });

  test('begin with the title that the page shows, and hold no checker', () => {
    for (const { address, title, text } of texts) {
      const own = searched.find(({ file }) => file === `${address}index.html`);
      expect(own && textOf(documentOf(own).querySelector('h1')), address).toBe(title);
      expect(text.startsWith(title), address).toBe(true);
      expect(text, address).not.toContain('\u200b');
    }
    const placeholder = documentOf(searched[0] ?? { variant, file: '' }).querySelector('[data-checker] label');
    expect(texts.filter(({ text }) => text.includes(textOf(placeholder) || '\u0000'))).toEqual([]);
  });

  test('make no word of two that stand beside each other, and say nothing of buttons', () => {
    let pairs = 0;
    for (const page of searched) {
      const text = texts.find(({ address }) => `${address}index.html` === page.file)?.text ?? '';
      const sentences = [...documentOf(page).querySelectorAll('main :is(p, li)')].map((each) => textOf(each));
      for (const cell of documentOf(page).querySelectorAll('main :is(dd, td, .block)')) {
        const [before, own] = [cell.previousElementSibling, cell].map((each) => textOf(each));
        // Japanese prose may say the same without a blank.
        if (!before || !own || sentences.some((sentence) => sentence.includes(before + own))) continue;
        pairs += 1;
        expect(text, page.file).not.toContain(before + own);
      }
      expect(text, page.file).not.toMatch(language === 'ja' ? /[。.] コピー\. / : /\. Copy\. /);
    }
    expect(pairs).toBeGreaterThan(500);
  });
});

test.each(VARIANTS)('no text stands there a second time, a file a page ($name)', (variant) => {
  expect(filesOf(variant, '.pf_fragment')).toEqual([]);
  expect(filesOf(variant, '.pf_index').length).toBeGreaterThan(1);
});
