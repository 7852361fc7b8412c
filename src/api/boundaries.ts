import { editionsOfBuild, versionRows } from '../catalog/query.ts';
import type { Catalog } from '../catalog/schema.ts';
import { cutsAt } from '../domain/cut-points.ts';
import { PART_MAX, readFileVersion, type BuildNumber, type FileVersion } from '../domain/file-version.ts';

/** A build with the revisions of it that are worth asking about. */
interface AskedBuild {
  readonly build: BuildNumber;
  readonly revisions: readonly number[];
}

/** Windows that the fix does not name, older and newer: here no revision changes anything. */
export const OUTSIDE = ['4.0.1381', '5.1.2600', '5.2.3790', '6.2.9200', '10.0.14393'] as const satisfies BuildNumber[];

/**
 * Every build with every revision at which a verdict can change, one below and one above it: the ends of the
 * branches, every known version, and the release's own.
 */
export function boundaries(catalog: Catalog): readonly AskedBuild[] {
  const rows = versionRows(catalog);
  const ends = catalog.scope.branches.flatMap(({ from, to }) => [from, to]);
  return [
    ...catalog.scope.builds.map(({ build, baseRevision }) => ({
      build,
      revisions: aroundEach([
        ...ends,
        ...rows.filter((row) => row.build === build).map(({ version }) => version.revision),
        ...(baseRevision === undefined ? [] : [baseRevision.value]),
      ]),
    })),
    ...[...unknownBuilds(catalog), ...OUTSIDE].map((build) => ({ build, revisions: ends })),
  ];
}

/** One build above the highest known one of each affected line. */
function unknownBuilds({ scope }: Catalog): readonly BuildNumber[] {
  return scope.affected.flatMap(({ line }) => {
    const numbers = scope.builds
      .filter(({ build }) => build.startsWith(`${line}.`))
      .map(({ build }) => lastPart(build));
    return numbers.length === 0 ? [] : [`${line}.${Math.max(...numbers) + 1}` as const];
  });
}

function lastPart(build: BuildNumber): number {
  return Number(build.split('.')[2]);
}

function aroundEach(revisions: readonly number[]): readonly number[] {
  return cutsAt([0, PART_MAX, ...revisions].flatMap((revision) => [revision - 1, revision]));
}

/** The editions worth choosing for a build: none, every one that it fits, and one that it does not fit. */
export function askedEditions(catalog: Catalog, build: BuildNumber): readonly (string | null)[] {
  const fitting = editionsOfBuild(catalog, build).map(({ id }) => id);
  const misfit = catalog.editions.map(({ id }) => id).filter((id) => !fitting.includes(id));
  return [null, ...fitting, ...misfit.slice(0, 1)];
}

/**
 * A version of the catalogue's own form as numbers.
 *
 * @throws where the text is no version: the callers write it themselves
 */
export function versionOf(text: string): FileVersion {
  const reading = readFileVersion(text);
  if (!reading.ok) throw new Error(`"${text}" is no version`);
  return reading.version;
}
