import { builtBetween } from '../domain/built-between.ts';
import type { BuildDatesData } from '../pictures/build-dates-geometry.ts';
import { datedFacts } from './dated-facts.ts';
import { oncePerCatalog } from './once-per-catalog.ts';
import { versionRows, type VersionRow } from './query.ts';

/** A known version with the days between which it was built. */
export interface DatedVersion {
  readonly row: VersionRow;
  readonly after: number;
  readonly before: number;
}

/** The known versions of tcpip.sys whose time of building is bounded: of the fix and of listed updates. */
export const datedVersions = oncePerCatalog((catalog): readonly DatedVersion[] =>
  versionRows(catalog)
    .filter(({ kb, listed }) => listed || kb === catalog.scope.fix)
    .flatMap((row) => {
      const built = builtBetween(row.version, row.branch, datedFacts(catalog));
      return built === undefined ? [] : [{ row, after: built.after[1], before: built.before[1] }];
    }),
);

/** What the pictures of revisions over time show, a build each. */
export const buildDates = oncePerCatalog((catalog): readonly BuildDatesData[] => {
  const versions = datedVersions(catalog);
  const byBuild = Map.groupBy(datedFacts(catalog).branches, ({ build }) => build);
  return [...byBuild].map(([build, branches]) => ({
    build,
    lanes: branches.map(({ branch, revisions }) => ({
      branch,
      revisions,
      marks: versions
        .filter(({ row }) => row.build === build && row.branch === branch)
        .map(({ row, after, before }) => ({
          revision: row.version.revision,
          day: (after + before) / 2,
          kind: row.kb === catalog.scope.fix ? ('fix' as const) : ('listed' as const),
        })),
    })),
  }));
});
