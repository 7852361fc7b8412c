import type { Catalog } from '../catalog/schema.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locales.ts';
import type { AddressOf } from './address.ts';
import { changeEntries } from './change-entries.ts';

/** The words of a feed. `itemTitle` holds the place `{date}`. */
interface FeedWords {
  readonly title: string;
  readonly description: string;
  readonly itemTitle: string;
}

/** What `@astrojs/rss` makes a feed of. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly site: string;
  readonly xmlns: Record<string, string>;
  readonly customData: string;
  readonly items: { title: string; description: string; link: string; pubDate: Date }[];
}

/** The catalogue's changes as a feed in one language. A change's link is its guid: it must stay as it is. */
export function feedOf(catalog: Catalog, lang: Locale, words: FeedWords, address: AddressOf): Feed {
  const page = address(`${lang}/changes/`);
  return {
    title: words.title,
    description: words.description,
    site: page,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${lang}</language><atom:link href="${address(`${lang}/feed.xml`)}" rel="self" type="application/rss+xml"/>`,
    items: changeEntries(catalog).map(({ id, date, text }) => ({
      title: fill(words.itemTitle, { date }),
      description: text[lang],
      link: `${page}#${id}`,
      pubDate: new Date(`${date}T00:00:00Z`),
    })),
  };
}
