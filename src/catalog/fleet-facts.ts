import type { FleetFacts } from '../fleet/fleet-facts.ts';
import { citedSources, installedFacts, versionFacts } from './assessment-facts.ts';
import type { Catalog } from './schema.ts';
import { catalogVersion } from './version.ts';

/** What judging many machines needs from the catalogue, and nothing more. */
export function fleetFacts(catalog: Catalog): FleetFacts {
  const version = versionFacts(catalog);
  const installedSources = {
    listed: unique(catalog.updates.flatMap(({ listed = [] }) => listed.flatMap(({ sources }) => sources))),
    carriers: catalog.rollups.carriers.sources,
  };
  return {
    version,
    installed: installedFacts(catalog),
    installedSources,
    editionNames: Object.fromEntries(catalog.editions.map(({ id, name }) => [id, name])),
    bulletins: Object.fromEntries(
      catalog.updates.flatMap(({ kb, bulletin }) => (bulletin ? [[kb, bulletin.value]] : [])),
    ),
    sourceNames: Object.fromEntries(
      unique([...citedSources(version), ...installedSources.listed, ...installedSources.carriers]).map((id) => [
        id,
        { ja: catalog.sources[id]?.label.ja ?? id, en: catalog.sources[id]?.label.en ?? id },
      ]),
    ),
    updates: catalog.updates.map(({ kb }) => kb),
    catalog: catalogVersion(catalog),
  };
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
