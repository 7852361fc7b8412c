import { getCollection, type CollectionEntry } from 'astro:content';
import { LOCALES, type Locale } from '../i18n/locales.ts';

/** A page of the guidance in one language. */
type GuidePage = CollectionEntry<'guide'> & { readonly slug: string };

/**
 * The guidance of a language in reading order.
 *
 * @throws where a page exists in one language only: a link to its twin would lead nowhere
 */
export async function guidePages(locale: Locale): Promise<readonly GuidePage[]> {
  const entries = await getCollection('guide');
  const slugs = Object.fromEntries(
    LOCALES.map((each) => [
      each,
      entries
        .filter(({ id }) => id.startsWith(`${each}/`))
        .map(slugOf)
        .sort(),
    ]),
  );
  if (entries.length === 0 || String(slugs['ja']) !== String(slugs['en'])) {
    throw new Error(`The guidance must have the same pages in every language: ${JSON.stringify(slugs)}`);
  }
  return entries
    .filter(({ id }) => id.startsWith(`${locale}/`))
    .map((entry) => ({ ...entry, slug: slugOf(entry) }))
    .sort((a, b) => a.data.order - b.data.order);
}

function slugOf({ id }: { readonly id: string }): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
