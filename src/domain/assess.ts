import { basisFromFixLevel, basisFromListed, lowestListed, type Basis } from './basis.ts';
import { branchOf, type Branch } from './branch.ts';
import type { BranchFacts, DerivationId, EditionId, KbNumber, SourceId, VersionFacts } from './facts.ts';
import { buildOf, readFileVersion, type BuildNumber, type FileVersion, type ReadingProblem } from './file-version.ts';
import type { Strength } from './strength.ts';
import { windowsLineOf } from './windows-line.ts';

export type { Basis } from './basis.ts';

/** The answer, in the order of good to bad news. */
export const VERDICTS = ['fixed', 'not-fixed', 'cannot-tell', 'out-of-scope', 'invalid'] as const;
export type VerdictName = (typeof VERDICTS)[number];

/** Where a readable version lies. */
interface Placed {
  readonly version: FileVersion;
  readonly build: BuildNumber;
  /** Absent where the revision lies in no branch's range. */
  readonly branch?: Branch;
  /** The editions whose tcpip.sys can have this build. */
  readonly editions: readonly EditionId[];
}

/** A version compared with at least one sourced level of its own build and branch. */
interface Compared extends Placed {
  readonly branch: Branch;
  /** The basis that decides comes first. */
  readonly bases: readonly [Basis, ...Basis[]];
  readonly evidence: Strength;
}

export type VersionVerdict =
  | (Compared & { readonly verdict: 'fixed'; readonly reason: 'at-or-above-listed-update' | 'at-or-above-fix-level' })
  | (Placed & {
      readonly verdict: 'fixed';
      readonly reason: 'newer-than-listed-line';
      readonly evidence: 'derived';
      readonly derivation: DerivationId;
      readonly sources: readonly SourceId[];
    })
  | (Compared & {
      readonly verdict: 'not-fixed';
      readonly reason: 'below-fix-level';
      /** A listed update that brings the fix to this build and branch; none where none is listed. */
      readonly listed: KbNumber | undefined;
    })
  | (Placed & {
      readonly verdict: 'cannot-tell';
      readonly reason: 'no-gdr-fix-known';
      readonly sources: readonly SourceId[];
    })
  | (Placed & {
      readonly verdict: 'cannot-tell';
      readonly reason: 'no-fix-level-known' | 'edition-mismatch' | 'branch-mismatch';
    })
  | (Placed & { readonly verdict: 'out-of-scope'; readonly reason: 'newer-windows' | 'older-windows' })
  | { readonly verdict: 'invalid'; readonly reason: ReadingProblem['code']; readonly problem: ReadingProblem };

/** What is asked about: a version, the branch its text names (if any), and the edition (if known). */
export interface VersionQuestion {
  readonly version: FileVersion;
  readonly tag?: Branch | undefined;
  readonly edition?: EditionId | undefined;
}

/**
 * Answers for what a person typed. Every text gets exactly one verdict; nothing throws.
 *
 * @example assessText('6.1.7601.17802', undefined, facts).reason // 'at-or-above-listed-update'
 * @example assessText('abc', undefined, facts).verdict // 'invalid'
 */
export function assessText(text: string, edition: EditionId | undefined, facts: VersionFacts): VersionVerdict {
  const reading = readFileVersion(text);
  if (!reading.ok) return { verdict: 'invalid', reason: reading.problem.code, problem: reading.problem };
  return assessVersion({ version: reading.version, tag: reading.tag, edition }, facts);
}

/**
 * Says whether a tcpip.sys of this version has the fix. It compares only with sourced levels of the same build
 * and the same branch, and says "cannot tell" wherever there is none, or where the input contradicts itself. A build of
 * which every file is newer than such a level needs no comparison.
 */
export function assessVersion({ version, tag, edition }: VersionQuestion, facts: VersionFacts): VersionVerdict {
  const build = buildOf(version);
  const branch = branchOf(version.revision, facts.ranges);
  const editions = facts.editions.filter(({ builds }) => builds.includes(build)).map(({ id }) => id);
  const placed: Placed = { version, build, editions, ...(branch && { branch }) };

  if (edition !== undefined && !editions.includes(edition)) {
    return { ...placed, verdict: 'cannot-tell', reason: 'edition-mismatch' };
  }
  const line = windowsLineOf(version, facts);
  if (line !== 'affected') return { ...placed, verdict: 'out-of-scope', reason: line };
  // A file whose text says one branch and whose number says the other was misread somewhere: no guess.
  if (tag !== undefined && branch !== undefined && tag !== branch) {
    return { ...placed, verdict: 'cannot-tell', reason: 'branch-mismatch' };
  }
  const ofBuild = facts.builds.find((candidate) => candidate.build === build);
  const known = branch && ofBuild?.branches[branch];
  if (branch !== undefined && ofBuild?.fixedBy !== undefined) {
    return { ...placed, verdict: 'fixed', reason: 'newer-than-listed-line', evidence: 'derived', ...ofBuild.fixedBy };
  }
  if (branch === undefined || known === undefined) {
    return { ...placed, verdict: 'cannot-tell', reason: 'no-fix-level-known' };
  }
  return compareWithin({ ...placed, branch }, known, edition === undefined ? editions : [edition]);
}

function compareWithin(
  placed: Placed & { readonly branch: Branch },
  known: BranchFacts,
  editions: readonly EditionId[],
): VersionVerdict {
  const { revision } = placed.version;
  const fix = known.fixLevel && basisFromFixLevel(revision, known.fixLevel);
  const lowest = lowestListed(known, editions);
  const listed = lowest && basisFromListed(revision, lowest);

  if (listed?.relation === '≥') {
    const bases: [Basis, ...Basis[]] = fix === undefined ? [listed] : [listed, fix];
    return { ...placed, verdict: 'fixed', reason: 'at-or-above-listed-update', bases, evidence: listed.claimStrength };
  }
  if (fix !== undefined) {
    const compared = { ...placed, bases: [fix] as const, evidence: fix.levelStrength };
    if (fix.relation === '≥') return { ...compared, verdict: 'fixed', reason: 'at-or-above-fix-level' };
    return { ...compared, verdict: 'not-fixed', reason: 'below-fix-level', listed: lowest?.kb };
  }
  if (known.notIssued !== undefined) {
    return { ...placed, verdict: 'cannot-tell', reason: 'no-gdr-fix-known', sources: known.notIssued.sources };
  }
  return { ...placed, verdict: 'cannot-tell', reason: 'no-fix-level-known' };
}
