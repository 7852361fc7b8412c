import type { Branch } from '../domain/branch.ts';
import type { RulerData, Tick } from '../pictures/ruler-geometry.ts';
import { oncePerCatalog } from './once-per-catalog.ts';
import { versionRows } from './query.ts';

/** The known versions of every build that has some, as the rulers show them. */
export const rulerData = oncePerCatalog((catalog): readonly RulerData[] => {
  const rows = versionRows(catalog);
  return catalog.scope.builds.flatMap(({ build, baseRevision }) => {
    const here = rows.filter((row) => row.build === build);
    if (here.length === 0) return [];
    const lanes = catalog.scope.branches.map(({ branch, from, to }) => {
      const lane = here.filter((row) => row.branch === branch);
      const base = baseRevision !== undefined && from <= baseRevision.value && baseRevision.value <= to;
      const ticks: Tick[] = lane.map((row) => [row.version.revision, row.kb]);
      if (base) ticks.push([baseRevision.value, null]);
      return { branch, fixLevel: fixRevision(lane, catalog.scope.fix), ticks };
    });
    return [{ build, lanes }];
  });
});

function fixRevision(
  lane: readonly { kb: string; branch: Branch; version: { revision: number } }[],
  fix: string,
): number | null {
  return lane.find(({ kb }) => kb === fix)?.version.revision ?? null;
}
