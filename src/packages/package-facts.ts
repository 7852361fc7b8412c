import type { Branch } from '../domain/branch.ts';
import type { CatalogVersion } from '../domain/catalog-version.ts';
import type { KbNumber, VersionFacts } from '../domain/facts.ts';
import type { BuildNumber } from '../domain/file-version.ts';

/** A version of tcpip.sys that an update installs, as the catalogue has it. */
export interface KnownVersion {
  readonly kb: KbNumber;
  readonly build: BuildNumber;
  readonly branch: Branch;
  readonly revision: number;
}

/** What words about packages need of the catalogue. */
export interface KnownNames {
  /** The updates that have a page of their own. */
  readonly updates: readonly KbNumber[];
  /** Bulletins by KB number, where an update has one. */
  readonly bulletins: Readonly<Record<KbNumber, string>>;
  readonly catalog: CatalogVersion;
  /** Where reports go; absent where the operator names no address. */
  readonly reportUrl?: string;
}

/** All that judging packages, and comparing them with what is known, needs of the catalogue. */
export interface PackageFacts {
  readonly version: VersionFacts;
  readonly versions: readonly KnownVersion[];
  /** The updates that are security updates. */
  readonly security: readonly KbNumber[];
  readonly names: KnownNames;
}
