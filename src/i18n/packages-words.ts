import { checker as enChecker } from './en/checker.ts';
import { packages as en } from './en/packages.ts';
import { checker as jaChecker } from './ja/checker.ts';
import { packages as ja } from './ja/packages.ts';
import type { Locale } from './locales.ts';
import type { Messages, Widened } from './messages.ts';

/** The words for packages: the keys of the Japanese ones, with any text. */
export type PackagesWords = Widened<typeof ja>;

/** What is said of packages in a language, with the checker's words, which comparisons are written in. */
export interface PackagesLanguage {
  readonly words: PackagesWords;
  readonly checker: Messages['checker'];
}

const LANGUAGES = {
  ja: { words: ja, checker: jaChecker },
  en: { words: en, checker: enChecker },
} as const satisfies Record<Locale, PackagesLanguage>;

/** The words for packages in a language; apart from the site's dictionary, for they come only when there is one. */
export function packagesLanguage(locale: Locale): PackagesLanguage {
  return LANGUAGES[locale];
}
