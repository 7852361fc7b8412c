import { basePath } from './base-path.ts';
import { LOCALES, type Locale } from './locales.ts';

/** The base path with a slash at its end: `/`, or `/497/` where the site lives below a domain's root. */
const BASE = basePath(import.meta.env.BASE_URL);

/**
 * The address of a page in a language, under any base path.
 *
 * @example pathTo('ja', 'kb/2688338/') // '/ja/kb/2688338/'
 */
export function pathTo(locale: Locale, page = ''): string {
  return `${BASE}${locale}/${page}`;
}

/** The address of something that has no language: a file of public/, or the language choice. */
export function pathToFile(file = ''): string {
  return `${BASE}${file}`;
}

/** The address of an update's page, e.g. `/en/kb/2688338/`. */
export function pathToKb(locale: Locale, kb: string): string {
  return pathTo(locale, `kb/${kb.replace(/^KB/, '')}/`);
}

/** One static path a language, for `getStaticPaths` of a page under `[lang]/`. */
export function localePaths(): { params: { lang: Locale } }[] {
  return LOCALES.map((lang) => ({ params: { lang } }));
}
