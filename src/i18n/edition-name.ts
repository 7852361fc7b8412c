import type { Locale } from './locales.ts';
import { messagesFor } from './messages.ts';
import { fill } from './fill.ts';
import { nameOfEdition } from './name-of-edition.ts';

/**
 * What people call an edition, in a language.
 *
 * @example editionName('en', { name: 'Windows 7', servicePack: 'RTM' }) // 'Windows 7 (no SP)'
 */
export function editionName(lang: Locale, edition: { readonly name: string; readonly servicePack: string }): string {
  return nameOfEdition(edition, messagesFor(lang).machines);
}

/**
 * Several editions in few words, for a place that says what they are: products with the same service packs together.
 *
 * @example editionNames('en', [{ product: 'Windows 7', servicePack: 'SP1' }]) // '7 (SP1)'
 */
export function editionNames(
  lang: Locale,
  editions: readonly { readonly product: string; readonly servicePack: 'RTM' | 'SP1' | 'SP2' }[],
): string {
  const { edition: words, site } = messagesFor(lang);
  const packs = Map.groupBy(editions, ({ product }) => product.replace('Windows ', ''));
  const products = Map.groupBy(packs.keys(), (product) =>
    (packs.get(product) ?? []).map(({ servicePack }) => words.packs[servicePack]).join(site.comma),
  );
  return [...products]
    .map(([own, names]) => fill(words.several, { products: names.join(site.comma), packs: own }))
    .join(site.comma);
}
