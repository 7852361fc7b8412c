import { linksOf } from '../catalog/about-update.ts';
import { installedFacts } from '../catalog/assessment-facts.ts';
import type { Catalog, Update } from '../catalog/schema.ts';
import { assessInstalled } from '../domain/assess-installed.ts';
import { API, pagesAt, type AddressOf } from './address.ts';
import { documentHead } from './document-head.ts';
import type { UpdateDocument } from './document-schemas.ts';
import { knownVersionsOf } from './known-versions.ts';

/** `updates/KB….json`: one update, its versions, what replaces it, and what follows where it is installed. */
export function updateDocument(catalog: Catalog, update: Update, address: AddressOf): UpdateDocument {
  const { kb } = update;
  const facts = installedFacts(catalog);
  return {
    ...documentHead(catalog, address, 'update'),
    links: {
      self: address(API.update(kb)),
      catalog: address(API.catalog),
      page: pagesAt(address, `kb/${kb.slice(2)}/`),
    },
    update,
    versions: knownVersionsOf(catalog, kb),
    supersededBy: linksOf(catalog, kb)
      .filter(({ older }) => older === kb)
      .map(({ build, newer }) => ({ build, kb: newer })),
    installed: catalog.editions.map(({ id }) => {
      const verdict = assessInstalled([kb], id, facts);
      return {
        edition: id,
        verdict: verdict.verdict,
        reason: verdict.reason,
        evidence: verdict.verdict === 'fixed' ? verdict.evidence : null,
        ...('derivation' in verdict && { derivation: verdict.derivation }),
      };
    }),
  };
}
