import type { Branch } from './branch.ts';
import { buildOf, type BuildNumber, type FileVersion } from './file-version.ts';

/** A revision of which it is known when files of it were built: `[16942, 15344]`, in days since 1970. */
export type DatedRevision = readonly [revision: number, built: number];

/** The dated revisions of one build and branch, ascending. */
export interface DatedBranch {
  readonly build: BuildNumber;
  readonly branch: Branch;
  readonly revisions: readonly DatedRevision[];
}

/** What is known of when files were built. */
export interface DatedFacts {
  /** Two neighbours further apart than this, in days, say too little about what lies between them. */
  readonly widest: number;
  readonly branches: readonly DatedBranch[];
}

/** The two neighbours that bound when a file was built; both the same where its own revision is dated. */
export interface BuiltBetween {
  readonly after: DatedRevision;
  readonly before: DatedRevision;
}

/**
 * When a file of this version was built, by the nearest dated revisions of the same build and branch. `undefined` where
 * one of the two is missing or where they are too far apart. It helps to see a mistyped number and decides no verdict.
 *
 * @example builtBetween(version, 'GDR', facts) // e.g. { after: [17756, 15344], before: [17761, 15352] }
 */
export function builtBetween(
  version: FileVersion,
  branch: Branch | undefined,
  { branches, widest }: DatedFacts,
): BuiltBetween | undefined {
  const revisions =
    branches.find((dated) => dated.branch === branch && dated.build === buildOf(version))?.revisions ?? [];
  const at = revisions.findIndex(([revision]) => revision >= version.revision);
  const before = revisions[at];
  const after = before?.[0] === version.revision ? before : revisions[at - 1];
  if (before === undefined || after === undefined || before[1] - after[1] > widest) return undefined;
  return { after, before };
}

/**
 * A day as people write it.
 *
 * @example dayText(15_344) // '2012-01-05'
 */
export function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
