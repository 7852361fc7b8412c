import { installedFacts, versionFacts } from '../catalog/assessment-facts.ts';
import type { Catalog } from '../catalog/schema.ts';
import { API, pagesAt, type AddressOf } from './address.ts';
import { documentHead } from './document-head.ts';
import type { CatalogDocument } from './document-schemas.ts';
import { knownVersions } from './known-versions.ts';

/**
 * `catalog.json`: everything that the catalogue knows. The sections that the catalogue is made of come in its own
 * order and unchanged, so that anyone can make its hash again.
 */
export function catalogDocument(catalog: Catalog, address: AddressOf): CatalogDocument {
  return {
    ...documentHead(catalog, address, 'catalog'),
    links: {
      self: address(API.catalog),
      csv: address(API.csv),
      vectors: address(API.vectors),
      editions: catalog.editions.map(({ id }) => address(API.edition(id))),
      updates: catalog.updates.map(({ kb }) => address(API.update(kb))),
      page: pagesAt(address, 'data/'),
      feed: pagesAt(address, 'feed.xml'),
    },
    sources: catalog.sources,
    scope: catalog.scope,
    editions: catalog.editions,
    updates: catalog.updates,
    rollups: catalog.rollups,
    facts: catalog.facts,
    notes: catalog.notes,
    changes: catalog.changes,
    versions: knownVersions(catalog),
    assessment: { version: versionFacts(catalog), installed: installedFacts(catalog) },
  };
}
