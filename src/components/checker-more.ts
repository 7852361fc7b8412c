import { catalog } from '../catalog/index.ts';
import { fleetFacts } from '../catalog/fleet-facts.ts';
import type { Locale } from '../i18n/locales.ts';
import type { MoreData } from '../islands/checker/more.ts';
import { moreData } from '../reports/more-data.ts';

/** What explains verdicts of the checker, in a language. */
export function checkerMore(lang: Locale): MoreData {
  return moreData(fleetFacts(catalog), lang);
}
