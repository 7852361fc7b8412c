import { catalog } from '../catalog/index.ts';
import { fleetFacts } from '../catalog/fleet-facts.ts';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { moreData, type MoreData } from '../i18n/more-data.ts';

/** What explains verdicts of the checker, in a language. */
export function checkerMore(lang: Locale): MoreData {
  const facts = fleetFacts(catalog);
  return moreData(facts, { lang, words: messagesFor(lang), sourceNames: facts.sourceNames });
}
