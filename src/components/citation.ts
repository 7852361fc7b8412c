import { catalog } from '../catalog/index.ts';
import type { Catalog } from '../catalog/schema.ts';
import { fill } from '../i18n/fill.ts';
import { publishers } from '../i18n/ja/publishers.ts';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';

/** Where the title stands, which is in a language of its own. */
export const TITLE = '\0';

type Source = Catalog['sources'][string];

/** A source that the catalogue has. */
export function sourceOf(id: string): Source {
  const source = catalog.sources[id];
  if (source === undefined) throw new Error(`No source "${id}" in catalog/sources.yaml`);
  return source;
}

/** What stands around a source's title in a citation: language, date of publication and day of reading. */
export function citationOf({ language, published, retrieved }: Source, lang: Locale): string {
  const { method } = messagesFor(lang);
  return fill(method.citation, {
    title: TITLE,
    retrieved,
    language: method.languages[language],
    published: published === undefined ? method.undated : fill(method.published, { date: published }),
  });
}

/** Who published a source, as readers of a language know them. */
export function publisherName({ publisher }: Pick<Source, 'publisher'>, lang: Locale): string {
  return (lang === 'ja' ? publishers[publisher] : undefined) ?? publisher;
}

/** A source as a report can cite it: who published it, and where it is, too. */
export function citationInFull(source: Source, lang: Locale): string {
  const { method } = messagesFor(lang);
  const publisher = publisherName(source, lang);
  return fill(method.citationInFull, { publisher, citation: citationOf(source, lang), url: source.url });
}

/** The language of a source's title, for those who read it out; what is code has none. */
export function titleLanguage({ language }: Source): string | undefined {
  return language === 'code' ? undefined : language;
}
