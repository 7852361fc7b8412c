import { citedSources, versionFacts } from '../catalog/assessment-facts.ts';
import { catalog } from '../catalog/index.ts';
import { rulerData } from '../catalog/ruler-data.ts';
import { catalogVersion } from '../catalog/version.ts';
import type { BuildFacts } from '../domain/facts.ts';
import { catalogVersionText } from '../domain/catalog-version.ts';
import type { Locale } from '../i18n/locales.ts';
import { editionName } from '../i18n/edition-name.ts';
import { messagesFor } from '../i18n/messages.ts';
import { pathTo } from '../i18n/paths.ts';
import type { CheckerProps } from '../islands/checker/checker-props.ts';

/** What the checker gets from the catalogue, in a language: no more than a verdict can mention. */
export function checkerProps(lang: Locale): CheckerProps {
  const { page: _, ...messages } = messagesFor(lang).checker;
  const editions = catalog.editions.map((each) => ({
    id: each.id,
    builds: each.builds,
    name: editionName(lang, each),
  }));
  const all = versionFacts(catalog);
  // A build of which nothing is known is answered as one that is not named at all.
  const facts = { ...all, builds: all.builds.filter(isKnown), editions };
  const shown = new Set(
    rulerData(catalog).flatMap(({ lanes }) => lanes.flatMap(({ ticks }) => ticks.map(([, kb]) => kb))),
  );
  return {
    messages,
    facts,
    bulletins: Object.fromEntries(
      catalog.updates.flatMap(({ kb, bulletin }) => (bulletin && shown.has(kb) ? [[kb, bulletin.value]] : [])),
    ),
    sources: Object.fromEntries(citedSources(facts).map((id) => [id, catalog.sources[id]?.label[lang] ?? id])),
    catalog: catalogVersionText(catalogVersion(catalog)),
    paths: {
      check: pathTo(lang, 'check/'),
      kb: pathTo(lang, 'kb/'),
      editions: pathTo(lang, 'editions/'),
      sources: pathTo(lang, 'sources/'),
      whatToDo: pathTo(lang, 'guide/what-to-do/'),
      howToCheck: pathTo(lang, 'guide/check/'),
      many: pathTo(lang, 'check/#machines'),
    },
    more: pathTo(lang, 'check/more.json'),
  };
}

function isKnown({ branches, fixedBy }: BuildFacts): boolean {
  if (fixedBy !== undefined) return true;
  return Object.values(branches).some(
    ({ fixLevel, notIssued, listed }) => fixLevel !== undefined || notIssued !== undefined || listed.length > 0,
  );
}
