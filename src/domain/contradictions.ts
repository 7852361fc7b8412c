import { assessInstalled } from './assess-installed.ts';
import type { VerdictName } from './assess.ts';
import type { EditionId, InstalledFacts, VersionFacts } from './facts.ts';
import { buildOf, type BuildNumber } from './file-version.ts';
import { editionsOf, isForeignFile, knownEdition, type MachineKnowledge } from './machine-knowledge.ts';

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

/** What does not fit together in what is known of a machine with this verdict. */
export function contradictionsOf(
  known: MachineKnowledge,
  verdict: VerdictName,
  facts: VersionFacts,
  installed: InstalledFacts,
): readonly Contradiction[] {
  const { osVersion } = known;
  const [versions, kbs] = [known.versions ?? [], known.kbs ?? []];
  const edition = knownEdition(known, facts);
  const builds = [...new Set(versions.map(({ version }) => buildOf(version)))];
  const claimed = () =>
    kbs.length > 0 &&
    (edition === undefined ? editionsOf(builds, facts) : [edition]).some(
      (id) => assessInstalled(kbs, id, installed).verdict === 'fixed',
    );
  const found: readonly [Contradiction, boolean][] = [
    ['several-versions', new Set(versions.map(({ version }) => Object.values(version).join('.'))).size > 1],
    ['update-installed-but-version-below', verdict === 'not-fixed' && claimed()],
    [
      'edition-does-not-fit-build',
      [...builds, osVersion].some((build) => !fits(edition, build, facts)) ||
        versions.some(({ version }) => isForeignFile(known, version, facts)),
    ],
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
