import type { EditionId, KbNumber } from '../domain/facts.ts';
import type { Query } from './classify.ts';
import type { Identifier } from './identifier.ts';

/** An update as the exact index has it. */
export interface UpdateEntry {
  readonly kb: KbNumber;
  readonly bulletin?: string;
  /** The bulletin's own article, where its number is not the package's. */
  readonly bulletinKb?: KbNumber;
  readonly cves?: readonly string[];
  /** The versions of its tcpip.sys, as far as known. */
  readonly versions?: readonly string[];
  /** The end of its article's newer address. */
  readonly topic?: string;
  readonly title?: string;
  /** Language of the title. */
  readonly titleLang?: string;
  /** Editions whose list in the source document names it. */
  readonly listedFor: readonly EditionId[];
  /** Editions on which "installed" means "fixed". */
  readonly fixedOn: readonly EditionId[];
  readonly doubtful?: true;
}

/** A rollup as the exact index has it. */
export interface RollupEntry {
  readonly kb: KbNumber;
  readonly released: string;
  readonly kind: string;
  readonly build: string;
  /** Flaws of TCP/IP that it repairs. */
  readonly cves?: readonly string[];
  readonly carrier?: true;
  /** Set where its tcpip.sys is known to be faulty. */
  readonly faulty?: true;
}

/** The exact index: everything that can be asked for by its number. */
export interface ExactIndex {
  readonly fix: KbNumber;
  readonly updates: readonly UpdateEntry[];
  readonly rollups: readonly RollupEntry[];
}

/** An update that was found, with the versions of its tcpip.sys by which it was. */
export interface FoundUpdate extends UpdateEntry {
  readonly byVersions?: readonly string[];
}

/** The exact answer to a query, before any full text. */
export interface Answer {
  /** `none`: the query names nothing that could be in the catalogue. */
  readonly lookup: 'found' | 'not-in-catalogue' | 'none';
  readonly updates: readonly FoundUpdate[];
  readonly rollups: readonly RollupEntry[];
  /** What the query names for certain and the catalogue does not have. */
  readonly missing: readonly string[];
}

// Part of a number can fit many; more than these are no help.
const PARTS_MAX = 10;

/**
 * Answers a query from the exact index, for each of its identifiers. "Not in the catalogue" is an answer of its own: it
 * never means "not fixed".
 *
 * @example lookUp(classify('KB9999999'), index).missing // ['KB9999999']
 */
export function lookUp({ identifiers }: Query, index: ExactIndex): Answer {
  const found = identifiers.map((identifier) => ({ ...entriesFor(identifier, index), identifier }));
  const updates = onceByKb(found.flatMap((each) => each.updates));
  // A package that stands in both lists is shown once, with what its own page knows.
  const rollups = onceByKb(found.flatMap((each) => each.rollups)).filter(
    ({ kb }) => !updates.some((update) => update.kb === kb),
  );
  const missing = found
    .filter((each) => each.updates.length + each.rollups.length === 0)
    .flatMap(({ identifier }) => certainName(identifier) ?? []);
  const lookup = updates.length + rollups.length > 0 ? 'found' : missing.length > 0 ? 'not-in-catalogue' : 'none';
  return { lookup, updates, rollups, missing };
}

type Entries = Pick<Answer, 'updates' | 'rollups'>;
const NOTHING: Entries = { updates: [], rollups: [] };

function entriesFor(identifier: Identifier, index: ExactIndex): Entries {
  switch (identifier.kind) {
    case 'kb': {
      const { kb, sure } = identifier;
      const exact = entriesWhere(index, (entry) => entry.kb === kb || entry.bulletinKb === kb);
      // Six digits may be the beginning of seven.
      return sure && exact.updates.length + exact.rollups.length === 0 ? containing(index, kb.slice(2)) : exact;
    }
    case 'part':
      return containing(index, identifier.digits);
    case 'bulletin':
      return entriesWhere(index, ({ bulletin }) => bulletin === identifier.bulletin);
    case 'cve':
      return entriesWhere(index, ({ cves }) => cves?.includes(identifier.cve) === true);
    case 'topic':
      return entriesWhere(index, ({ topic }) => topic === identifier.topic);
    case 'short-version':
    case 'version':
    case 'malformed':
      return NOTHING;
  }
}

function entriesWhere({ updates, rollups }: ExactIndex, fits: (entry: Partial<UpdateEntry>) => boolean): Entries {
  return { updates: updates.filter(fits), rollups: rollups.filter(fits) };
}

/** What has these digits in its KB number, or as the last number of a version of its tcpip.sys. */
function containing(index: ExactIndex, digits: string): Entries {
  const updates = index.updates.flatMap((update): readonly FoundUpdate[] => {
    const byVersions = update.versions?.filter((version) => version.endsWith(`.${digits}`)) ?? [];
    if (byVersions.length > 0) return [{ ...update, byVersions }];
    return update.kb.includes(digits) ? [update] : [];
  });
  const shown = updates.slice(0, PARTS_MAX);
  const rollups = index.rollups.filter(({ kb }) => kb.includes(digits));
  return { updates: shown, rollups: rollups.slice(0, PARTS_MAX - shown.length) };
}

function onceByKb<Entry extends { readonly kb: KbNumber }>(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entry.kb, entry])).values()];
}

/** How something is called that is certain to be meant, and could be in the catalogue. */
function certainName(identifier: Identifier): string | undefined {
  switch (identifier.kind) {
    case 'kb':
      return identifier.sure ? identifier.kb : undefined;
    case 'part':
      return identifier.sure ? `KB${identifier.digits}` : undefined;
    case 'bulletin':
      return identifier.bulletin;
    case 'cve':
      return identifier.cve;
    case 'topic':
    case 'version':
    case 'short-version':
    case 'malformed':
      return undefined;
  }
}
