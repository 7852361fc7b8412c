import { describe, expect, test } from 'vitest';
import { attributes, documentOf, pageAt, textOf } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

const BOTH = VARIANTS.flatMap((variant) => (['ja', 'en'] as const).map((language) => ({ variant, language })));

describe.each(BOTH)('home page ($language, $variant.name)', ({ variant, language }) => {
  const home = documentOf(pageAt(variant, `${language}/`));

  test('says no more than its sources do, and names them', () => {
    const lead = home.querySelector('main .lead');
    expect(textOf(lead)).toMatch({ ja: /失敗することがあります/, en: /may fail/ }[language]);
    const marks = attributes(home, 'main .lead .reference-mark a', 'href');
    expect(marks.length).toBeGreaterThan(2);
    for (const mark of marks) {
      const source = home.querySelector(`[id="${mark.slice(1)}"] a`)?.getAttribute('href');
      expect(source).toMatch(new RegExp(`^${variant.base}${language}/sources/#`));
    }
  });

  test('leads to what to do while it is failing', () => {
    expect(attributes(home, 'main a', 'href')).toContain(`${variant.base}${language}/guide/now/`);
  });
});

describe.each(BOTH)('the page for an emergency ($language, $variant.name)', ({ variant, language }) => {
  const page = documentOf(pageAt(variant, `${language}/guide/now/`));

  test('begins with what decides: the uptime', () => {
    expect(textOf(page.querySelector('.prose p'))).toMatch(/497.*2.*28/);
  });

  test('is found by the words of the symptom', () => {
    const said = [
      page.querySelector('title')?.textContent,
      ...attributes(page, 'meta[name="description"]', 'content'),
    ].join();
    for (const word of {
      ja: ['通信できない', 'ポート枯渇', '4227', '4231', '10048'],
      en: ['failing', 'ports', '4227', '4231', '10048'],
    }[language])
      expect(said).toContain(word);
  });

  test('is the first of the guidance', () => {
    const guide = documentOf(pageAt(variant, `${language}/guide/`));
    expect(attributes(guide, '.cards a', 'href')[0]).toBe(`${variant.base}${language}/guide/now/`);
  });
});

test.each(BOTH)(
  'every page leads to data, offline use, method and accessibility ($language, $variant.name)',
  ({ variant, language }) => {
    for (const path of ['', 'kb/2688338/', 'guide/faq/', 'search/']) {
      const links = attributes(documentOf(pageAt(variant, `${language}/${path}`)), 'footer a', 'href');
      for (const target of ['data/', 'offline/', 'guide/method/', 'accessibility/'])
        expect(links, path).toContain(`${variant.base}${language}/${target}`);
    }
  },
);
