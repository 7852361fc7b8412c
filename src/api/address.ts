import type { Locale } from '../i18n/locales.ts';

/**
 * Turns a path of the site into a full address, whatever the site's origin and base path.
 *
 * @example address('api/v1/catalog.json') // e.g. 'https://example.org/497/api/v1/catalog.json'
 */
export type AddressOf = (path: string) => string;

/** The data documents of version 1, as paths of the site. */
export const API = {
  catalog: 'api/v1/catalog.json',
  csv: 'api/v1/catalog.csv',
  vectors: 'api/v1/vectors.json',
  edition: (id: string) => `api/v1/editions/${id}.json`,
  update: (kb: string) => `api/v1/updates/${kb}.json`,
  schema: (name: string) => `api/v1/schema/${name}.json`,
} as const;

/** The addresses of the same page in both languages. */
export function pagesAt(address: AddressOf, page: string): Readonly<Record<Locale, string>> {
  return { ja: address(`ja/${page}`), en: address(`en/${page}`) };
}
