import { describe, expect, test } from 'vitest';
import { fileAt, LANGUAGE_PAGES, PAGES, readBuilt, urlOf } from '../support/built-site.ts';
import { VARIANTS, type Variant } from '../support/variants.ts';

interface Entry {
  readonly url: string;
  readonly alternates: readonly string[];
}

function locations(xml: string): readonly string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url);
}

/** Everything that the sitemaps named by the index list. */
function entries(variant: Variant): readonly Entry[] {
  return locations(readBuilt(variant, 'sitemap-index.xml'))
    .map((url) => readBuilt(variant, fileAt(variant, url) ?? `nothing at ${url}`))
    .flatMap((xml) => [...xml.matchAll(/<url>([^]*?)<\/url>/g)])
    .map(([, entry = '']) => ({
      url: locations(entry)[0] ?? '',
      alternates: [...entry.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]*)" href="([^"]*)"\/>/g)]
        .map(([, language, href]) => `${language} ${href}`)
        .sort(),
    }));
}

describe.each(VARIANTS)('sitemap ($name)', (variant) => {
  const listed = entries(variant);

  test('lists every page of both languages and the language choice once, and not the page for wrong addresses', () => {
    const pages = PAGES.filter((page) => page.variant === variant && page.file !== '404.html').map(({ url }) => url);
    expect(listed.map(({ url }) => url).sort()).toEqual([...pages].sort());
  });

  test.each(LANGUAGE_PAGES.filter((page) => page.variant === variant))(
    'gives $file one alternate a language',
    ({ url, page }) => {
      const alternates = listed
        .find((entry) => entry.url === url)
        ?.alternates.filter((alternate) => !alternate.startsWith('x-default '));
      expect(alternates).toEqual([`en ${urlOf(variant, `en/${page}`)}`, `ja ${urlOf(variant, `ja/${page}`)}`]);
    },
  );
});
