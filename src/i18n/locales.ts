/** The languages of the site. Every page exists in each of them. */
export const LOCALES = ['ja', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** What each language calls itself. */
export const LOCALE_NAMES = { ja: '日本語', en: 'English' } as const satisfies Record<Locale, string>;

/** The other language: the twin of every page is one click away. */
export function twinOf(locale: Locale): Locale {
  return locale === 'ja' ? 'en' : 'ja';
}
