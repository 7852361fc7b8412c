import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { documentOf, pageAt, readBuilt, textOf, urlOf } from '../support/built-site.ts';
import { VARIANTS, type Variant } from '../support/variants.ts';

const TAG = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g;

/** What keeps a text from being well-formed XML; enough for what a feed is made of. */
function problemsOf(xml: string): readonly string[] {
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>/, '');
  const open: string[] = [];
  const problems: string[] = [];
  for (const [tag, closing, name = '', , empty] of body.matchAll(TAG)) {
    if (closing && open.pop() !== name) problems.push(`${tag} closes nothing`);
    if (!closing && !empty) open.push(name);
  }
  const text = body.replaceAll(TAG, '');
  if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text)) problems.push('a bare <, > or &');
  if (body === xml) problems.push('no declaration');
  return [...problems, ...open.map((name) => `<${name}> stays open`)];
}

interface Item {
  readonly title: string;
  readonly link: string;
  readonly guid: string;
  readonly date: string;
  readonly text: string;
}

function itemsOf(variant: Variant, language: string): readonly Item[] {
  const feed = new DOMParser().parseFromString(readBuilt(variant, `${language}/feed.xml`), 'text/xml');
  return [...feed.querySelectorAll('item')].map((item) => {
    const of = (name: string) => textOf(item.querySelector(name));
    return { title: of('title'), link: of('link'), guid: of('guid'), date: of('pubDate'), text: of('description') };
  });
}

describe.each(VARIANTS.flatMap((variant) => (['ja', 'en'] as const).map((language) => ({ variant, language }))))(
  'the feed in $language ($variant.name)',
  ({ variant, language }) => {
    const xml = readBuilt(variant, `${language}/feed.xml`);
    const items = itemsOf(variant, language);
    const page = urlOf(variant, `${language}/changes/`);

    test('is well-formed', () => {
      expect(problemsOf(xml)).toEqual([]);
    });

    test('says its language, its own address and its page', () => {
      expect(xml).toContain(`<language>${language}</language>`);
      expect(xml).toContain(
        `<atom:link href="${urlOf(variant, `${language}/feed.xml`)}" rel="self" type="application/rss+xml"/>`,
      );
      expect(xml).toContain('xmlns:atom="http://www.w3.org/2005/Atom"');
      expect(xml).toContain(`</description><link>${page}</link>`);
    });

    test('has every change of the page, each at its own place for good', () => {
      const places = [...documentOf(pageAt(variant, `${language}/changes/`)).querySelectorAll('main [id^="change-"]')];
      expect(places.length).toBeGreaterThan(0);
      expect(items.map(({ link }) => link)).toEqual(places.map(({ id }) => `${page}#${id}`));
      expect(items.map(({ guid }) => guid)).toEqual(items.map(({ link }) => link));
      expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
      expect(items.map(({ text }) => text)).toEqual(places.map((place) => textOf(place.nextElementSibling)));
    });

    test('has the day of the change for a date, not that of the build', () => {
      for (const { date, link, title } of items) {
        const [day = ''] = /\d{4}-\d{2}-\d{2}/.exec(link) ?? [];
        expect(new Date(date).toISOString()).toBe(`${day}T00:00:00.000Z`);
        expect(title).toContain(day);
      }
    });
  },
);

test.each([
  ['<?xml version="1.0" encoding="UTF-8"?><a><b></a></b>'],
  ['<?xml version="1.0" encoding="UTF-8"?><a>x & y</a>'],
  ['<?xml version="1.0" encoding="UTF-8"?><a>x < y</a>'],
  ['<?xml version="1.0" encoding="UTF-8"?><a><b/>'],
  ['<a/>'],
])('sees that %s is not well-formed', (xml) => {
  expect(problemsOf(xml)).not.toEqual([]);
});
