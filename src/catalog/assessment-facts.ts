import { BRANCHES, type Branch } from '../domain/branch.ts';
import type {
  BranchFacts,
  BuildFacts,
  InstalledFacts,
  ListedRevision,
  SourceId,
  SourcedRevision,
  VersionFacts,
} from '../domain/facts.ts';
import { updateOf } from './about-update.ts';
import { carriersOf, derivationSources } from './derivations.ts';
import { oncePerCatalog } from './once-per-catalog.ts';
import { editionsOfBuild, isListed, strengthOfSources, versionRows, type VersionRow } from './query.ts';
import type { Catalog, Update } from './schema.ts';

/** What a verdict on a file version needs from the catalogue, and nothing more: this is what the browser gets. */
export const versionFacts = oncePerCatalog((catalog): VersionFacts => {
  const rows = versionRows(catalog);
  return {
    ranges: catalog.scope.branches.map(({ branch, from, to }) => ({ branch, from, to })),
    affected: catalog.scope.affected.map(({ line }) => {
      const [major = 0, minor = 0] = line.split('.').map(Number);
      return { major, minor };
    }),
    builds: catalog.scope.builds.map(({ build }) => ({
      build,
      branches: Object.fromEntries(BRANCHES.map((branch) => [branch, branchFacts(catalog, rows, build, branch)])),
      ...fixedBy(catalog, build),
    })),
    editions: catalog.editions.map(({ id, builds }) => ({ id, builds })),
  };
});

/** The sources that verdicts on versions can rest on, each once. */
export function citedSources({ builds }: VersionFacts): readonly SourceId[] {
  const cited = builds.flatMap(({ branches, fixedBy: derived }) => [
    ...Object.values(branches).flatMap(({ fixLevel, notIssued, listed }) => [
      ...(fixLevel?.sources ?? []),
      ...(notIssued?.sources ?? []),
      ...listed.flatMap(({ sources, listSources }) => [...sources, ...listSources]),
    ]),
    ...(derived?.sources ?? []),
  ]);
  return [...new Set(cited)];
}

/** What a verdict on a list of installed updates needs from the catalogue. */
export const installedFacts = oncePerCatalog((catalog): InstalledFacts => ({
  fix: catalog.scope.fix,
  listed: catalog.updates.filter(isListed).map((update) => ({
    kb: update.kb,
    editions: listedEditions(update),
    doubtful: update.doubt !== undefined,
  })),
  carriers: carriersOf(catalog),
}));

function fixedBy({ scope }: Catalog, build: string): Pick<BuildFacts, 'fixedBy'> {
  const derivation = scope.derivations.find(({ applies }) => applies.fileBuild === build);
  return derivation === undefined
    ? {}
    : { fixedBy: { derivation: derivation.id, sources: derivationSources(derivation) } };
}

function branchFacts(catalog: Catalog, rows: readonly VersionRow[], build: string, branch: Branch): BranchFacts {
  const here = rows.filter((row) => row.build === build && row.branch === branch);
  const fix = here.find(({ kb }) => kb === catalog.scope.fix);
  const withheld = catalog.updates
    .filter(({ kb }) => kb === catalog.scope.fix)
    .flatMap(({ kb, notIssued = [] }) => notIssued.map((entry) => ({ ...entry, kb })))
    .find((entry) => entry.build === build && entry.branch === branch);
  return {
    ...(fix && { fixLevel: sourcedRevision(fix) }),
    ...(withheld && { notIssued: { kb: withheld.kb, sources: withheld.sources } }),
    listed: decisive(here.filter(({ listed }) => listed).flatMap((row) => listedRevision(catalog, row))),
  };
}

/** Leaves out what can't decide: an update whose editions all have a lower or equal listed revision already. */
function decisive(listed: readonly ListedRevision[]): readonly ListedRevision[] {
  const kept: ListedRevision[] = [];
  for (const next of [...listed].sort((a, b) => a.revision - b.revision)) {
    if (!kept.some((lower) => next.editions.every((id) => lower.editions.includes(id)))) kept.push(next);
  }
  return kept;
}

function sourcedRevision({ kb, version, sources, strength }: VersionRow): SourcedRevision {
  return { kb, revision: version.revision, sources, strength };
}

function listedRevision(catalog: Catalog, row: VersionRow): readonly ListedRevision[] {
  const update = updateOf(catalog, row.kb);
  if (update === undefined) return [];
  const listSources = [...new Set((update.listed ?? []).flatMap(({ sources }) => sources))];
  const listStrength = strengthOfSources(catalog, listSources);
  if (listStrength === undefined) return [];
  // A list speaks for its own editions: on other editions of the update it proves nothing.
  const editions = listedEditions(update).filter((id) =>
    editionsOfBuild(catalog, row.build).some((edition) => edition.id === id),
  );
  return editions.length === 0 ? [] : [{ ...sourcedRevision(row), editions, listSources, listStrength }];
}

function listedEditions({ listed = [] }: Update): readonly string[] {
  return [...new Set(listed.map(({ edition }) => edition))];
}
