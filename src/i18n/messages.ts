import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Locale } from './locales.ts';

/** The shape of a dictionary: the keys of the Japanese one, with any text. */
export type Widened<T> = T extends string ? string : { readonly [Key in keyof T]: Widened<T[Key]> };

/** All words of the site in one language. A missing or surplus key fails the type check. */
export type Messages = Widened<typeof ja>;

const DICTIONARIES = { ja, en } as const satisfies Record<Locale, Messages>;

/** The words of a language. */
export function messagesFor(locale: Locale): Messages {
  return DICTIONARIES[locale];
}
