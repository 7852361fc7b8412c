import type { Branch, BranchRange } from './branch.ts';
import type { BuildNumber } from './file-version.ts';
import type { Strength } from './strength.ts';

/** The article number of an update package, e.g. `KB2688338`. */
export type KbNumber = `KB${number}`;

/** A product with its service pack, e.g. `windows-7-sp1`: the word that the guidance and the addresses use. */
export type EditionId = string;

/** The id of a source in the catalogue, e.g. `jpntsblog`. */
export type SourceId = string;

/** The id of a derivation in the catalogue: what follows from several facts together, e.g. `build-6003`. */
export type DerivationId = string;

/** A revision number that counts for a verdict, on whose word, and how strong that word is. */
export interface SourcedRevision {
  readonly kb: KbNumber;
  readonly revision: number;
  readonly sources: readonly SourceId[];
  readonly strength: Strength;
}

/** An update that Microsoft lists as replacing the fix, with the tcpip.sys revision that it installs. */
export interface ListedRevision extends SourcedRevision {
  /** The editions whose list names it. */
  readonly editions: readonly EditionId[];
  readonly listSources: readonly SourceId[];
  readonly listStrength: Strength;
}

/** What is known about one branch of one build. */
export interface BranchFacts {
  /** The revision that the fix itself installs; absent where nobody published it. */
  readonly fixLevel?: SourcedRevision;
  /** Set where a source says that the fix was never issued for this branch. */
  readonly notIssued?: { readonly kb: KbNumber; readonly sources: readonly SourceId[] };
  /** Listed updates with a known revision, in any order. */
  readonly listed: readonly ListedRevision[];
}

/** What is known about one build. */
export interface BuildFacts {
  readonly build: BuildNumber;
  readonly branches: Readonly<Partial<Record<Branch, BranchFacts>>>;
  /** Set where it follows that every file of this build has the fix, though no level of it is known. */
  readonly fixedBy?: { readonly derivation: DerivationId; readonly sources: readonly SourceId[] };
}

/** An edition and the builds that its tcpip.sys can have. */
export interface EditionFacts {
  readonly id: EditionId;
  readonly builds: readonly BuildNumber[];
}

/** All that a verdict on a file version needs. No number that a version is compared with stands in code. */
export interface VersionFacts {
  readonly ranges: readonly BranchRange[];
  /** The Windows lines (`6.0`, `6.1`) that the fix names. */
  readonly affected: readonly { readonly major: number; readonly minor: number }[];
  readonly builds: readonly BuildFacts[];
  readonly editions: readonly EditionFacts[];
}

/** All that a verdict on a list of installed updates needs. */
export interface InstalledFacts {
  /** The update that was made for the problem. */
  readonly fix: KbNumber;
  readonly listed: readonly {
    readonly kb: KbNumber;
    readonly editions: readonly EditionId[];
    /** True where there is reason to doubt that the update carries a newer tcpip.sys. */
    readonly doubtful: boolean;
  }[];
  /**
   * Cumulative or single updates of which it follows that they carry a tcpip.sys with the fix, by edition; those of the
   * strongest derivation first.
   */
  readonly carriers: readonly {
    readonly kb: KbNumber;
    readonly editions: readonly EditionId[];
    readonly reason: 'rollup-installed' | 'newer-than-listed-line';
    readonly derivation: DerivationId;
  }[];
}
