import { branchOf, type Branch } from './branch.ts';
import type { BranchFacts, EditionId, KbNumber, SourceId, SourcedRevision, VersionFacts } from './facts.ts';
import { buildOf, readFileVersion, type BuildNumber, type FileVersion, type ReadingProblem } from './file-version.ts';
import type { Strength } from './strength.ts';

/** The answer, in the order of good to bad news. */
export const VERDICTS = ['fixed', 'not-fixed', 'cannot-tell', 'out-of-scope', 'invalid'] as const;
export type VerdictName = (typeof VERDICTS)[number];

/** One comparison that a verdict rests on: `build, branch: revision ≥ level`, and whose level it is. */
export interface Basis {
  readonly claim: 'listed-update' | 'fix-level';
  readonly kb: KbNumber;
  readonly relation: '≥' | '<';
  readonly level: number;
  /** Who says that this update is enough. */
  readonly claimSources: readonly SourceId[];
  readonly claimStrength: Strength;
  /** Who says that it installs this revision. */
  readonly levelSources: readonly SourceId[];
  readonly levelStrength: Strength;
}

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
  | (Compared & { readonly verdict: 'not-fixed'; readonly reason: 'below-fix-level' })
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
 * and the same branch, and says "cannot tell" wherever there is none, or where the input contradicts itself.
 */
export function assessVersion({ version, tag, edition }: VersionQuestion, facts: VersionFacts): VersionVerdict {
  const build = buildOf(version);
  const branch = branchOf(version.revision, facts.ranges);
  const editions = facts.editions.filter(({ builds }) => builds.includes(build)).map(({ id }) => id);
  const placed: Placed = { version, build, editions, ...(branch && { branch }) };

  if (edition !== undefined && !editions.includes(edition)) {
    return { ...placed, verdict: 'cannot-tell', reason: 'edition-mismatch' };
  }
  const line = lineOf(version, facts);
  if (line !== 'affected') return { ...placed, verdict: 'out-of-scope', reason: line };
  // A file whose text says one branch and whose number says the other was misread somewhere: no guess.
  if (tag !== undefined && branch !== undefined && tag !== branch) {
    return { ...placed, verdict: 'cannot-tell', reason: 'branch-mismatch' };
  }
  const known = branch && facts.builds.find((candidate) => candidate.build === build)?.branches[branch];
  if (branch === undefined || known === undefined) {
    return { ...placed, verdict: 'cannot-tell', reason: 'no-fix-level-known' };
  }
  return compareWithin({ ...placed, branch }, known, edition === undefined ? editions : [edition]);
}

function lineOf(
  { major, minor }: FileVersion,
  { affected }: VersionFacts,
): 'affected' | 'newer-windows' | 'older-windows' {
  const order = (line: { major: number; minor: number }) => line.major - major || line.minor - minor;
  if (affected.some((line) => order(line) === 0)) return 'affected';
  // Between two affected lines there is no Windows; whatever claims to be is nothing that the fix names.
  return affected.some((line) => order(line) > 0) ? 'older-windows' : 'newer-windows';
}

function compareWithin(
  placed: Placed & { readonly branch: Branch },
  known: BranchFacts,
  editions: readonly EditionId[],
): VersionVerdict {
  const { revision } = placed.version;
  const fix = known.fixLevel && basisFromFixLevel(revision, known.fixLevel);
  const listed = lowestListedBasis(revision, known, editions);

  if (listed !== undefined) {
    const bases: [Basis, ...Basis[]] = fix === undefined ? [listed] : [listed, fix];
    return { ...placed, verdict: 'fixed', reason: 'at-or-above-listed-update', bases, evidence: listed.claimStrength };
  }
  if (fix !== undefined) {
    const compared = { ...placed, bases: [fix] as const, evidence: fix.levelStrength };
    return fix.relation === '≥'
      ? { ...compared, verdict: 'fixed', reason: 'at-or-above-fix-level' }
      : { ...compared, verdict: 'not-fixed', reason: 'below-fix-level' };
  }
  if (known.notIssued !== undefined) {
    return { ...placed, verdict: 'cannot-tell', reason: 'no-gdr-fix-known', sources: known.notIssued.sources };
  }
  return { ...placed, verdict: 'cannot-tell', reason: 'no-fix-level-known' };
}

function basisFromFixLevel(revision: number, level: SourcedRevision): Basis {
  return {
    claim: 'fix-level',
    kb: level.kb,
    relation: revision >= level.revision ? '≥' : '<',
    level: level.revision,
    claimSources: level.sources,
    claimStrength: level.strength,
    levelSources: level.sources,
    levelStrength: level.strength,
  };
}

/**
 * The lowest listed update that the revision reaches. The list has to name the update for every edition that the
 * machine may be: while the edition is open, the weakest case decides.
 */
function lowestListedBasis(revision: number, known: BranchFacts, editions: readonly EditionId[]): Basis | undefined {
  const reached = known.listed
    .filter((update) => update.revision <= revision)
    .filter((update) => editions.length > 0 && editions.every((id) => update.editions.includes(id)))
    .sort((a, b) => a.revision - b.revision || (a.kb < b.kb ? -1 : 1))[0]; // ties: the order of the facts must not decide
  return (
    reached && {
      claim: 'listed-update',
      kb: reached.kb,
      relation: '≥',
      level: reached.revision,
      claimSources: reached.listSources,
      claimStrength: reached.listStrength,
      levelSources: reached.sources,
      levelStrength: reached.strength,
    }
  );
}
