import type { Branch } from './branch.ts';
import type { EditionId, InstalledFacts, KbNumber, VersionFacts } from './facts.ts';
import type { BuildNumber, FileVersion } from './file-version.ts';
import { entriesFor } from './kb-places.ts';
import { windowsLineOf } from './windows-line.ts';

/** A version that was found. */
interface VersionKnown {
  readonly version: FileVersion;
  readonly tag?: Branch | undefined;
  /** True where something beside it says no of it: it proves no fix. */
  readonly refused?: boolean | undefined;
}

/** What is known of one machine; any of it may be missing. */
export interface MachineKnowledge {
  /** The versions of tcpip.sys that were found. More than one contradict each other. */
  readonly versions?: readonly VersionKnown[] | undefined;
  readonly edition?: EditionId | undefined;
  /** What Windows says it is: `6.1.7601`. */
  readonly osVersion?: BuildNumber | undefined;
  readonly kbs?: readonly KbNumber[] | undefined;
  /** All that is said of its OS version; more than one contradict each other. */
  readonly osVersions?: readonly BuildNumber[] | undefined;
  /** All editions that are said of it; more than one contradict each other. */
  readonly editions?: readonly EditionId[] | undefined;
  /** A Windows that is named and that the fix is not for. */
  readonly otherWindows?: OtherWindows | undefined;
}

/** `newer-windows`: Windows 8, Server 2012 and later; `older-windows`: Windows XP, Server 2003 and earlier. */
export type OtherWindows = 'newer-windows' | 'older-windows';

// On an edition that no list is for, an update proves something only where it is the fix itself.
export const NO_LIST: EditionId = '';

/** The edition that is claimed, where it is one that the facts know. */
export function knownEdition({ edition }: MachineKnowledge, { editions }: VersionFacts): EditionId | undefined {
  return editions.some(({ id }) => id === edition) ? edition : undefined;
}

/** True for a file of a Windows that the fix is for, on a machine that is said to have another. */
export function isForeignFile({ otherWindows }: MachineKnowledge, version: FileVersion, facts: VersionFacts): boolean {
  return otherWindows !== undefined && windowsLineOf(version, facts) === 'affected';
}

/** The editions that have one of these builds. */
export function editionsOf(builds: readonly BuildNumber[], { editions }: VersionFacts): readonly EditionId[] {
  const ids = editions.filter((edition) => builds.some((build) => edition.builds.includes(build))).map(({ id }) => id);
  return ids.length > 0 ? ids : [NO_LIST];
}

/** Every edition that the machine may be. */
export function possibleEditions(
  { edition, osVersion, kbs }: MachineKnowledge,
  facts: VersionFacts,
  { carriers }: InstalledFacts,
): readonly EditionId[] {
  const byBuild = osVersion === undefined ? undefined : editionsOf([osVersion], facts);
  if (edition !== undefined) return [...new Set([edition, ...(byBuild?.includes(edition) ? [] : (byBuild ?? []))])];
  if (byBuild !== undefined) return byBuild;
  // What carries the fix is a package for one build: where it is installed, the machine is of that build.
  const told = entriesFor(kbs ?? [], carriers)[0]?.editions ?? [];
  return told.length > 0 ? told : [...facts.editions.map(({ id }) => id), NO_LIST];
}
