import type { FleetFacts } from '../fleet/fleet-facts.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locales.ts';
import type { MoreData } from '../islands/checker/more.ts';
import { linkTexts } from './derivation-words.ts';
import { voiceOf } from './words.ts';

/** What explains the checker's verdicts on versions: the chains of builds that are fixed as a whole, and build dates. */
export function moreData(facts: FleetFacts, lang: Locale): MoreData {
  const voice = voiceOf(facts, lang, []);
  const { machines } = voice.words;
  const ids = facts.version.builds.flatMap(({ fixedBy }) => fixedBy?.derivation ?? []);
  return {
    dated: facts.dated,
    chains: Object.fromEntries(
      ids.map((id) => [
        id,
        linkTexts(facts.derivations[id]?.links ?? [], voice).map((link) => fill(machines.ticket.chain, { link })),
      ]),
    ),
    words: { built: machines.built, builtOn: machines.builtOn },
  };
}
