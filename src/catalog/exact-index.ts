import { assessInstalled } from '../domain/assess-installed.ts';
import type { ExactIndex } from '../search/lookup.ts';
import { installedFacts } from './assessment-facts.ts';
import { derivationOfKb } from './derivations.ts';
import { warningsFor } from './warnings.ts';
import type { Catalog } from './schema.ts';

/** The exact index of the search, with titles in the given language where an official one is known. */
export function exactIndex(catalog: Catalog, language: 'en' | 'ja'): ExactIndex {
  const facts = installedFacts(catalog);
  return {
    fix: catalog.scope.fix,
    updates: catalog.updates.map((update) => {
      const own = update.title?.[language];
      const title = own ?? update.title?.en;
      // A source that is named for an update is its article.
      const topic = topicOf(catalog.sources[update.kb.toLowerCase()]?.url);
      return {
        kb: update.kb,
        listedFor: [...new Set((update.listed ?? []).map(({ edition }) => edition))],
        fixedOn: catalog.editions
          .map(({ id }) => id)
          .filter((id) => assessInstalled([update.kb], id, facts).verdict === 'fixed'),
        ...(update.bulletin && { bulletin: update.bulletin.value }),
        ...(update.bulletinKb && { bulletinKb: update.bulletinKb.value }),
        ...(update.cves && { cves: update.cves.values }),
        ...(update.tcpipSys && { versions: [...new Set(update.tcpipSys.map(({ version }) => version))] }),
        ...(topic && { topic }),
        ...(title && { title: title.value, titleLang: own ? language : 'en' }),
        ...(update.doubt && { doubtful: true as const }),
      };
    }),
    rollups: catalog.rollups.rollups.map((rollup) => ({
      kb: rollup.kb,
      released: rollup.released,
      kind: rollup.kind,
      build: rollup.build,
      ...(rollup.flaws && { cves: rollup.flaws.values }),
      ...(derivationOfKb(catalog, rollup.kb) && { carrier: true as const }),
      ...(warningsFor(catalog, rollup.kb).length > 0 && { faulty: true as const }),
    })),
  };
}

/** The end of a newer address of a Microsoft article: without the number, it is all that names the article. */
function topicOf(url: string | undefined): string | undefined {
  return /\/topic\/.*-([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/.exec(url ?? '')?.[1];
}
