import type { DatedFacts } from '../domain/built-between.ts';
import type { DerivationId, EditionId, InstalledFacts, KbNumber, SourceId, VersionFacts } from '../domain/facts.ts';
import type { CatalogVersion } from '../domain/catalog-version.ts';
import type { DerivationText } from '../i18n/derivation-words.ts';
import type { Citation } from '../i18n/citation.ts';
import type { Locale } from '../i18n/locales.ts';

type ByLocale = Readonly<Record<Locale, string>>;

/** What people have to know of some updates, on some editions or on all. */
export interface Warning {
  readonly kbs: readonly KbNumber[];
  readonly editions?: readonly EditionId[];
  readonly text: ByLocale;
}

/** All that judging machines, and saying why, needs of the catalogue. */
export interface FleetFacts {
  readonly version: VersionFacts;
  readonly installed: InstalledFacts;
  /** The sources that a verdict on installed updates rests on. */
  readonly installedSources: {
    readonly listed: readonly SourceId[];
  };
  /** The chains that verdicts by derivation rest on. */
  readonly derivations: Readonly<Record<DerivationId, DerivationText>>;
  readonly dated: DatedFacts;
  readonly editions: Readonly<Record<EditionId, { readonly name: string; readonly servicePack: string }>>;
  /** Bulletins by KB number, where an update has one. */
  readonly bulletins: Readonly<Record<KbNumber, string>>;
  /** Short names of the sources that a verdict can rest on. */
  readonly sourceNames: Readonly<Record<SourceId, ByLocale>>;
  /** The same sources, to be cited. */
  readonly citations: Readonly<Record<SourceId, Citation>>;
  readonly warnings: readonly Warning[];
  /** The updates that have a page of their own; others stand in the list of updates. */
  readonly updates: readonly KbNumber[];
  readonly catalog: CatalogVersion;
}
