import type { FleetFacts } from '../fleet/fleet-facts.ts';
import { citedSources, installedFacts, versionFacts } from './assessment-facts.ts';
import { datedFacts } from './dated-facts.ts';
import { derivationSources } from './derivations.ts';
import type { Catalog, Derivation } from './schema.ts';
import { catalogVersion } from './version.ts';

/** What judging many machines needs from the catalogue, and nothing more. */
export function fleetFacts(catalog: Catalog): FleetFacts {
  const version = versionFacts(catalog);
  const installedSources = {
    listed: unique(catalog.updates.flatMap(({ listed = [] }) => listed.flatMap(({ sources }) => sources))),
  };
  const chained = catalog.scope.derivations.flatMap(derivationSources);
  const cited = unique([...citedSources(version), ...installedSources.listed, ...chained]);
  return {
    version,
    installed: installedFacts(catalog),
    installedSources,
    derivations: Object.fromEntries(catalog.scope.derivations.map((each) => [each.id, derivationText(each)])),
    dated: datedFacts(catalog),
    editions: Object.fromEntries(catalog.editions.map(({ id, name, servicePack }) => [id, { name, servicePack }])),
    bulletins: Object.fromEntries(
      catalog.updates.flatMap(({ kb, bulletin }) => (bulletin ? [[kb, bulletin.value]] : [])),
    ),
    sourceNames: Object.fromEntries(
      cited.map((id) => [id, { ja: catalog.sources[id]?.label.ja ?? id, en: catalog.sources[id]?.label.en ?? id }]),
    ),
    citations: Object.fromEntries(
      cited.flatMap((id) => {
        const source = catalog.sources[id];
        return source ? [[id, { title: source.title, url: source.url, retrieved: source.retrieved }]] : [];
      }),
    ),
    warnings: catalog.facts.flatMap(({ kbs, editions, text }) =>
      kbs ? [{ kbs, text, ...(editions && { editions }) }] : [],
    ),
    updates: catalog.updates.map(({ kb }) => kb),
    catalog: catalogVersion(catalog),
  };
}

/** A derivation as it is shown. */
function derivationText({ conclusion, links }: Derivation): FleetFacts['derivations'][string] {
  return {
    conclusion,
    links: links.map(({ text, sources, weak }) => ({ text, sources, ...(weak && { weak: true as const }) })),
  };
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
