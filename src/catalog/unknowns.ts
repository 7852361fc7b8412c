import { versionFacts } from './assessment-facts.ts';
import { isListed } from './query.ts';
import type { Catalog, Edition, Update } from './schema.ts';

/** What the catalogue does not know, counted from it: never kept by hand. */
interface Unknowns {
  /** Listed updates without a known tcpip.sys version. */
  readonly versions: readonly Update[];
  /** Updates on no list that a source says have a tcpip.sys, without a known version. */
  readonly unlisted: readonly Update[];
  readonly released: readonly Update[];
  /** Updates without an official Japanese title. */
  readonly japaneseTitles: readonly Update[];
  /** Builds and branches without a fix level. */
  readonly levels: readonly { readonly build: string; readonly branch: string }[];
  /** Builds and branches whose fix level rests on an unofficial page alone. */
  readonly unofficialLevels: readonly { readonly build: string; readonly branch: string }[];
  /** How many rollups have no known tcpip.sys version. */
  readonly rollups: number;
  readonly endOfSupport: readonly Edition[];
}

/** Counts what is not known. */
export function unknowns(catalog: Catalog): Unknowns {
  const hasVersion = ({ tcpipSys = [] }: Update) => tcpipSys.length > 0;
  const levels = versionFacts(catalog).builds.flatMap(({ build, branches }) =>
    catalog.scope.branches.map(({ branch }) => ({ build, branch, level: branches[branch]?.fixLevel })),
  );
  const withVersion = new Set<string>(catalog.updates.filter(hasVersion).map(({ kb }) => kb));
  return {
    versions: catalog.updates.filter((update) => isListed(update) && !hasVersion(update)),
    unlisted: catalog.updates.filter((update) => !isListed(update) && !hasVersion(update)),
    released: catalog.updates.filter(({ released }) => released === undefined),
    japaneseTitles: catalog.updates.filter(({ title }) => title?.ja === undefined),
    levels: levels.filter(({ level }) => level === undefined).map(({ build, branch }) => ({ build, branch })),
    unofficialLevels: levels
      .filter(({ level }) => level?.strength === 'third-party')
      .map(({ build, branch }) => ({ build, branch })),
    rollups: catalog.rollups.rollups.filter(({ kb }) => !withVersion.has(kb)).length,
    endOfSupport: catalog.editions.filter(({ endOfSupport }) => endOfSupport === undefined),
  };
}
