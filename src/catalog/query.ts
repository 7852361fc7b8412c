import { branchOf, type Branch } from '../domain/branch.ts';
import type { EditionId, KbNumber } from '../domain/facts.ts';
import { readFileVersion, type BuildNumber, type FileVersion } from '../domain/file-version.ts';
import { strengthOf, type Strength } from '../domain/strength.ts';
import type { Supersedence } from '../domain/supersedence.ts';
import { oncePerCatalog } from './once-per-catalog.ts';
import type { Catalog, Edition, Rollup, Update } from './schema.ts';

/** One known version of tcpip.sys: which update installs it, in which build and branch, on whose word. */
export interface VersionRow {
  readonly kb: KbNumber;
  readonly build: BuildNumber;
  readonly branch: Branch;
  readonly version: FileVersion;
  /** The version as the file gives it. */
  readonly text: string;
  readonly sources: readonly string[];
  readonly strength: Strength;
  /** True where the source document lists the update. */
  readonly listed: boolean;
}

/** How strong a figure is that rests on these sources, each counted once; unknown ids count for nothing. */
export function strengthOfSources(catalog: Catalog, ids: readonly string[]): Strength | undefined {
  return strengthOf([...new Set(ids)].flatMap((id) => catalog.sources[id]?.kind ?? []));
}

/** Every known version of tcpip.sys that has a source, by KB number. The branch is the one its number lies in. */
export const versionRows = oncePerCatalog((catalog): readonly VersionRow[] =>
  catalog.updates.flatMap((update) =>
    (update.tcpipSys ?? []).flatMap(({ build, version: text, sources }) => {
      const reading = readFileVersion(text);
      const branch = reading.ok ? branchOf(reading.version.revision, catalog.scope.branches) : undefined;
      const strength = strengthOfSources(catalog, sources);
      if (!reading.ok || branch === undefined || strength === undefined) return [];
      return [
        { kb: update.kb, build, branch, version: reading.version, text, sources, strength, listed: isListed(update) },
      ];
    }),
  ),
);

/** A declared supersedence, and the file that declares it. */
export interface DeclaredSupersedence extends Supersedence {
  readonly file: string;
}

/** Every declared supersedence, of updates and of rollups. */
export const allLinks = oncePerCatalog(({ updates, rollups }): readonly DeclaredSupersedence[] => [
  ...updates.flatMap(({ kb, supersedes = [] }) =>
    supersedes.map((link) => ({ newer: kb, older: link.kb, build: link.build, file: `updates/${kb}.yaml` })),
  ),
  ...rollups.rollups.flatMap(({ kb, build, supersedes = [] }) =>
    supersedes.map((older) => ({ newer: kb, older, build, file: 'rollups.yaml' })),
  ),
]);

/** An update as the list of one edition has it. */
export interface ListedUpdate {
  readonly update: Update;
  readonly heading: 'security' | 'other';
  readonly sources: readonly string[];
}

/**
 * The updates that the source document lists for an edition, each once, security updates first. Where it names one
 * under both headings, the first counts.
 */
export function distinctListed({ updates }: Catalog, edition: EditionId): readonly ListedUpdate[] {
  const listed = updates.flatMap((update) => {
    const entry = update.listed?.find((candidate) => candidate.edition === edition);
    return entry === undefined ? [] : [{ update, heading: entry.heading, sources: entry.sources }];
  });
  return [
    ...listed.filter(({ heading }) => heading === 'security'),
    ...listed.filter(({ heading }) => heading === 'other'),
  ];
}

/** True where the source document lists the update for at least one edition. */
export function isListed(update: Update): boolean {
  return (update.listed ?? []).length > 0;
}

/** True where the rollup is known, by derivation, to carry a tcpip.sys above the fix level. */
export function isCarrier({ carriers, rollups }: Catalog['rollups'], rollup: Rollup): boolean {
  if (rollup.kb === carriers.because) return true;
  const first = rollups.find(({ kb }) => kb === carriers.from);
  return (
    first !== undefined &&
    rollup.kind === carriers.kind &&
    rollup.build === carriers.build &&
    rollup.released >= first.released
  );
}

/** The editions whose tcpip.sys can be of this build, in their order. */
export function editionsOfBuild({ editions }: Catalog, build: string): readonly Edition[] {
  return editions.filter(({ builds }) => builds.some((candidate) => candidate === build));
}

/** The day of the catalogue's newest change. */
export function catalogDate({ changes }: Catalog): string {
  const newest = changes[0];
  if (newest === undefined) throw new Error('changes.yaml is empty'); // the schema asks for at least one
  return newest.date;
}
