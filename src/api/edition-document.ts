import { versionFacts } from '../catalog/assessment-facts.ts';
import { distinctListed } from '../catalog/query.ts';
import type { Catalog, Edition } from '../catalog/schema.ts';
import { API, pagesAt, type AddressOf } from './address.ts';
import { documentHead } from './document-head.ts';
import type { EditionDocument } from './document-schemas.ts';
import { knownVersions } from './known-versions.ts';

/** `editions/….json`: one edition with its fix levels, its list, and the known versions of its builds. */
export function editionDocument(catalog: Catalog, edition: Edition, address: AddressOf): EditionDocument {
  return {
    ...documentHead(catalog, address, 'edition'),
    links: {
      self: address(API.edition(edition.id)),
      catalog: address(API.catalog),
      page: pagesAt(address, `editions/${edition.id}/`),
    },
    edition,
    fixLevels: fixLevels(catalog, edition),
    listed: distinctListed(catalog, edition.id).map(({ update, heading, sources }) => ({
      kb: update.kb,
      heading,
      doubtful: update.doubt !== undefined,
      sources,
      document: address(API.update(update.kb)),
    })),
    versions: knownVersions(catalog).filter(({ build }) => edition.builds.includes(build)),
  };
}

function fixLevels(catalog: Catalog, { builds }: Edition): EditionDocument['fixLevels'] {
  const facts = versionFacts(catalog);
  return builds.flatMap((build) =>
    facts.ranges.map(({ branch }) => {
      const known = facts.builds.find((candidate) => candidate.build === build)?.branches[branch];
      if (known?.fixLevel) {
        const { revision, strength, sources } = known.fixLevel;
        return { build, branch, status: 'sourced' as const, version: `${build}.${revision}`, strength, sources };
      }
      return known?.notIssued
        ? { build, branch, status: 'not-issued' as const, sources: known.notIssued.sources }
        : { build, branch, status: 'not-sourced' as const };
    }),
  );
}
