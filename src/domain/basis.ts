import type { BranchFacts, EditionId, KbNumber, ListedRevision, SourceId, SourcedRevision } from './facts.ts';
import type { Strength } from './strength.ts';

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

/** How a revision stands to a level of its own build and branch: the one comparison that verdicts rest on. */
export function relationTo(level: number, revision: number): Basis['relation'] {
  return revision >= level ? '≥' : '<';
}

/** The comparison with the revision that the fix itself installs. */
export function basisFromFixLevel(revision: number, level: SourcedRevision): Basis {
  return {
    claim: 'fix-level',
    kb: level.kb,
    relation: relationTo(level.revision, revision),
    level: level.revision,
    claimSources: level.sources,
    claimStrength: level.strength,
    levelSources: level.sources,
    levelStrength: level.strength,
  };
}

/** The comparison with the revision that a listed update installs. */
export function basisFromListed(revision: number, level: ListedRevision): Basis {
  return {
    ...basisFromFixLevel(revision, level),
    claim: 'listed-update',
    claimSources: level.listSources,
    claimStrength: level.listStrength,
  };
}

/**
 * The lowest listed update of a branch. The list has to name the update for every edition that the machine may be: while
 * the edition is open, the weakest case decides.
 */
export function lowestListed(known: BranchFacts, editions: readonly EditionId[]): ListedRevision | undefined {
  return known.listed
    .filter((update) => editions.length > 0 && editions.every((id) => update.editions.includes(id)))
    .sort((a, b) => a.revision - b.revision || (a.kb < b.kb ? -1 : 1))[0]; // ties: the order of the facts must not decide
}
