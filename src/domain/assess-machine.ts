import { assessInstalled, type InstalledVerdict } from './assess-installed.ts';
import { assessVersion, type VersionVerdict } from './assess.ts';
import type { Branch } from './branch.ts';
import type { EditionId, InstalledFacts, KbNumber, VersionFacts } from './facts.ts';
import { buildOf, compareFileVersions, type BuildNumber, type FileVersion } from './file-version.ts';

/** What is known of one machine; any of it may be missing. */
export interface MachineKnowledge {
  /** The versions of tcpip.sys that were found. More than one contradict each other. */
  readonly versions?: readonly { readonly version: FileVersion; readonly tag?: Branch | undefined }[] | undefined;
  readonly edition?: EditionId | undefined;
  /** What Windows says it is: `6.1.7601`. */
  readonly osVersion?: BuildNumber | undefined;
  readonly kbs?: readonly KbNumber[] | undefined;
}

/** Where what is known of a machine does not fit together. Shown beside the verdict, never hidden by it. */
export type Contradiction =
  /** Two different versions of one file. */
  | 'several-versions'
  /** An update that brings the fix is installed, and yet the version is below the fix level. */
  | 'update-installed-but-version-below'
  /** The edition's tcpip.sys can't have this build. */
  | 'edition-does-not-fit-build'
  /** Windows is of one build, its tcpip.sys of another. */
  | 'os-version-does-not-fit-build';

/** A verdict that rests on the OS version alone. */
export interface OsVerdict {
  readonly verdict: 'out-of-scope';
  readonly reason: 'newer-windows' | 'older-windows';
}

/** The verdict on a machine, what kind of knowledge it rests on, and what contradicts it. */
export type MachineVerdict = { readonly contradictions: readonly Contradiction[] } & (
  | ({ readonly basis: 'version'; readonly version: FileVersion } & VersionVerdict)
  | ({ readonly basis: 'installed' } & InstalledVerdict)
  | ({ readonly basis: 'os-version' } & OsVerdict)
  | ({ readonly basis: 'none' } & Extract<InstalledVerdict, { readonly verdict: 'cannot-tell' }>)
);

// On an edition that no list is for, an update proves something only where it is the fix itself.
const NO_LIST: EditionId = '';

/**
 * Says whether a machine has the fix: by the version where one is known, else by the installed updates, else by the
 * OS version. Never throws, and never says "fixed" where one of the possible editions would not be.
 *
 * @example assessMachine({ kbs: ['KB2688338'], osVersion: '6.1.7601' }, facts, installed).reason
 *   // 'listed-update-installed'
 */
export function assessMachine(known: MachineKnowledge, facts: VersionFacts, installed: InstalledFacts): MachineVerdict {
  const edition = facts.editions.some(({ id }) => id === known.edition) ? known.edition : undefined;
  const byVersion = worstOf(
    (known.versions ?? []).map(({ version, tag }) => ({
      basis: 'version' as const,
      version,
      ...assessVersion({ version, tag, edition }, facts),
    })),
  );
  if (byVersion !== undefined) {
    return { ...byVersion, contradictions: contradictionsOf({ ...known, edition }, byVersion, facts, installed) };
  }
  const contradictions: readonly Contradiction[] = fits(edition, known.osVersion, facts)
    ? []
    : ['edition-does-not-fit-build'];
  const line = lineOf(known.osVersion, facts);
  if (line === 'newer-windows' || line === 'older-windows') {
    return { basis: 'os-version', verdict: 'out-of-scope', reason: line, contradictions };
  }
  const { kbs = [] } = known;
  if (kbs.length === 0) {
    return { basis: 'none', verdict: 'cannot-tell', reason: 'no-listed-update-installed', kbs: [], contradictions };
  }
  const verdict = assessForAll(kbs, possibleEditions({ ...known, edition }, facts, installed), installed);
  return { basis: 'installed', ...verdict, contradictions };
}

type ByVersion = { readonly basis: 'version'; readonly version: FileVersion } & VersionVerdict;

// Where versions contradict each other, the answer that asks for action stands: a false "fixed" is the worst one.
const WORST_FIRST: readonly VersionVerdict['verdict'][] = [
  'not-fixed',
  'cannot-tell',
  'invalid',
  'fixed',
  'out-of-scope',
];

function worstOf(verdicts: readonly ByVersion[]): ByVersion | undefined {
  const rank = ({ verdict }: ByVersion) => WORST_FIRST.indexOf(verdict);
  return verdicts.toSorted((a, b) => rank(a) - rank(b) || compareFileVersions(a.version, b.version))[0];
}

function contradictionsOf(
  { versions = [], edition, osVersion, kbs = [] }: MachineKnowledge,
  { verdict }: ByVersion,
  facts: VersionFacts,
  installed: InstalledFacts,
): readonly Contradiction[] {
  const builds = [...new Set((versions ?? []).map(({ version }) => buildOf(version)))];
  const claimed = () =>
    (kbs ?? []).length > 0 &&
    (edition === undefined ? editionsOf(builds, facts) : [edition]).some(
      (id) => assessInstalled(kbs ?? [], id, installed).verdict === 'fixed',
    );
  const found: readonly [Contradiction, boolean][] = [
    ['several-versions', new Set((versions ?? []).map(({ version }) => Object.values(version).join('.'))).size > 1],
    ['update-installed-but-version-below', verdict === 'not-fixed' && claimed()],
    ['edition-does-not-fit-build', [...builds, osVersion].some((build) => !fits(edition, build, facts))],
    [
      'os-version-does-not-fit-build',
      osVersion !== undefined && builds.some((build) => !goTogether(osVersion, build, facts)),
    ],
  ];
  return found.filter(([, holds]) => holds).map(([code]) => code);
}

function fits(edition: EditionId | undefined, build: BuildNumber | undefined, facts: VersionFacts): boolean {
  if (edition === undefined || build === undefined) return true;
  return facts.editions.some(({ id, builds }) => id === edition && builds.includes(build));
}

/** Server 2008 SP2 calls itself 6003 with updates of 2019 and later, and may hold files of 6002. */
function goTogether(os: BuildNumber, file: BuildNumber, { editions }: VersionFacts): boolean {
  return os === file || editions.some(({ builds }) => builds.includes(os) && builds.includes(file));
}

function editionsOf(builds: readonly BuildNumber[], { editions }: VersionFacts): readonly EditionId[] {
  const ids = editions.filter((edition) => builds.some((build) => edition.builds.includes(build))).map(({ id }) => id);
  return ids.length > 0 ? ids : [NO_LIST];
}

/** Every edition that the machine may be. */
function possibleEditions(
  { edition, osVersion, kbs }: MachineKnowledge,
  facts: VersionFacts,
  { carriers }: InstalledFacts,
): readonly EditionId[] {
  const byBuild = osVersion === undefined ? undefined : editionsOf([osVersion], facts);
  if (edition !== undefined) return [...new Set([edition, ...(byBuild?.includes(edition) ? [] : (byBuild ?? []))])];
  if (byBuild !== undefined) return byBuild;
  // A rollup is a package for one build: where it is installed, the machine is of that build.
  const told = carriers.find(({ kb }) => kbs?.includes(kb) === true)?.editions ?? [];
  return told.length > 0 ? told : [...facts.editions.map(({ id }) => id), NO_LIST];
}

/** "Fixed" only where it holds for every edition; then with the weaker evidence. */
function assessForAll(
  kbs: readonly KbNumber[],
  editions: readonly EditionId[],
  installed: InstalledFacts,
): InstalledVerdict {
  const verdicts = editions.map((edition) => assessInstalled(kbs, edition, installed));
  const by = (reason: InstalledVerdict['reason']) => verdicts.find((verdict) => verdict.reason === reason);
  const open = by('doubtful-update-only') ?? by('no-listed-update-installed');
  return (
    open ??
    by('rollup-installed') ??
    by('listed-update-installed') ?? { verdict: 'cannot-tell', reason: 'no-listed-update-installed', kbs: [] }
  );
}

function lineOf(
  osVersion: BuildNumber | undefined,
  { affected }: VersionFacts,
): 'affected' | 'newer-windows' | 'older-windows' | undefined {
  const [major, minor] = osVersion?.split('.').map(Number) ?? [];
  if (major === undefined || minor === undefined) return undefined;
  if (affected.some((line) => line.major === major && line.minor === minor)) return 'affected';
  const older = affected.some((line) => line.major > major || (line.major === major && line.minor > minor));
  return older ? 'older-windows' : 'newer-windows';
}
