import { assessInstalled, type InstalledVerdict } from './assess-installed.ts';
import { assessVersion, type VerdictName, type VersionVerdict } from './assess.ts';
import { contradictionsOf, type Contradiction } from './contradictions.ts';
import type { EditionId, InstalledFacts, KbNumber, VersionFacts } from './facts.ts';
import { compareFileVersions, type FileVersion } from './file-version.ts';
import { isForeignFile, knownEdition, NO_LIST, possibleEditions, type MachineKnowledge } from './machine-knowledge.ts';
import { windowsLineOf } from './windows-line.ts';

export type { Contradiction } from './contradictions.ts';
export type { MachineKnowledge } from './machine-knowledge.ts';

/** A verdict that rests on the OS version alone. */
interface OsVerdict {
  readonly verdict: 'out-of-scope';
  readonly reason: 'newer-windows' | 'older-windows';
}

/** The verdict on a machine, and what kind of knowledge it rests on. */
type MachineDecision =
  | ({ readonly basis: 'version'; readonly version: FileVersion } & VersionVerdict)
  | ({ readonly basis: 'installed' } & InstalledVerdict)
  | ({ readonly basis: 'os-version' } & OsVerdict)
  | ({ readonly basis: 'none' } & Extract<InstalledVerdict, { readonly verdict: 'cannot-tell' }>);

/** The decision with what contradicts it. */
export type MachineVerdict = { readonly contradictions: readonly Contradiction[] } & MachineDecision;

/** The verdicts as machines are to be shown that need attention: what asks for action first. */
export const WORST_FIRST: readonly VerdictName[] = ['not-fixed', 'cannot-tell', 'invalid', 'fixed', 'out-of-scope'];

/**
 * Says whether a machine has the fix: by the version where one is known, else by the installed updates, else by the
 * OS version. Never throws, and never says "fixed" where one of the possible editions would not be.
 *
 * @example assessMachine({ kbs: ['KB2688338'], osVersion: '6.1.7601' }, facts, installed).reason
 *   // 'listed-update-installed'
 */
export function assessMachine(known: MachineKnowledge, facts: VersionFacts, installed: InstalledFacts): MachineVerdict {
  const decision = decide(known, facts, installed);
  return { ...decision, contradictions: contradictionsOf(known, decision.verdict, facts, installed) };
}

const NOTHING = { basis: 'none', verdict: 'cannot-tell', reason: 'no-listed-update-installed', kbs: [] } as const;

function decide(known: MachineKnowledge, facts: VersionFacts, installed: InstalledFacts): MachineDecision {
  const edition = knownEdition(known, facts);
  const byVersion = worstOf(
    (known.versions ?? []).flatMap(({ version, tag, refused }) => {
      const list = isForeignFile(known, version, facts) ? NO_LIST : edition;
      const verdict = assessVersion({ version, tag, edition: list }, facts);
      return refused === true && verdict.verdict === 'fixed' ? [] : { basis: 'version' as const, version, ...verdict };
    }),
  );
  if (byVersion !== undefined) return byVersion;
  if (known.versions?.some(({ refused }) => refused)) return NOTHING;
  const [major, minor] = known.osVersion?.split('.').map(Number) ?? [];
  const line = major === undefined || minor === undefined ? 'affected' : windowsLineOf({ major, minor }, facts);
  if (line !== 'affected') return { basis: 'os-version', verdict: 'out-of-scope', reason: line };
  const { kbs = [], otherWindows, osVersion } = known;
  if (otherWindows !== undefined) {
    // Beside something that the fix is for it is a contradiction, and nobody knows which is true.
    const alone = osVersion === undefined && edition === undefined;
    return alone ? { basis: 'os-version', verdict: 'out-of-scope', reason: otherWindows } : NOTHING;
  }
  if (kbs.length === 0) return NOTHING;
  const verdict = assessForAll(kbs, claimedEditions(known, facts, installed), installed);
  return { basis: 'installed', ...verdict };
}

/** The editions of everything that is said of a machine: where that contradicts itself, each of it may be true. */
function claimedEditions(
  known: MachineKnowledge,
  facts: VersionFacts,
  installed: InstalledFacts,
): readonly EditionId[] {
  const { osVersions = [], editions = [] } = known;
  const builds = osVersions.length > 1 ? osVersions : [known.osVersion];
  const claimed = editions.length > 1 ? editions : [known.edition];
  return [
    ...new Set(
      builds.flatMap((osVersion) =>
        claimed.flatMap((said) => {
          const edition = knownEdition({ edition: said }, facts);
          return possibleEditions({ ...known, osVersion, edition }, facts, installed);
        }),
      ),
    ),
  ];
}

type ByVersion = Extract<MachineDecision, { readonly basis: 'version' }>;

/** Where versions contradict each other, the answer that asks for action stands: a false "fixed" is the worst one. */
function worstOf(verdicts: readonly ByVersion[]): ByVersion | undefined {
  if (verdicts.length < 2) return verdicts[0];
  const rank = ({ verdict }: ByVersion) => WORST_FIRST.indexOf(verdict);
  return [...verdicts].sort((a, b) => rank(a) - rank(b) || compareFileVersions(a.version, b.version))[0];
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
    by('newer-than-listed-line') ??
    by('rollup-installed') ??
    by('listed-update-installed') ?? { verdict: 'cannot-tell', reason: 'no-listed-update-installed', kbs: [] }
  );
}
