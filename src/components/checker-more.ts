import { catalog } from '../catalog/index.ts';
import { fleetFacts } from '../catalog/fleet-facts.ts';
import { rulerData } from '../catalog/ruler-data.ts';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { moreData } from '../i18n/more-data.ts';
import type { More } from '../islands/checker/more.ts';

/** What explains verdicts of the checker, in a language. */
export function checkerMore(lang: Locale): More {
  const facts = fleetFacts(catalog);
  const texts = moreData(facts, { lang, words: messagesFor(lang), sourceNames: facts.sourceNames });
  return { texts, rulers: rulerData(catalog) };
}
