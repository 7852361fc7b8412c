import type { EditionId, KbNumber } from '../domain/facts.ts';
import type { Query } from './classify.ts';

/** An update as the exact index has it. */
export interface UpdateEntry {
  readonly kb: KbNumber;
  readonly bulletin?: string;
  /** The bulletin's own article, where its number is not the package's. */
  readonly bulletinKb?: KbNumber;
  readonly cves?: readonly string[];
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
  readonly carrier?: true;
}

/** The exact index: everything that can be asked for by its number. */
export interface ExactIndex {
  readonly fix: KbNumber;
  readonly updates: readonly UpdateEntry[];
  readonly rollups: readonly RollupEntry[];
}

/** The exact answer to a query, before any full text. */
export type Answer =
  | { readonly lookup: 'found'; readonly updates: readonly UpdateEntry[]; readonly rollups: readonly RollupEntry[] }
  | { readonly lookup: 'not-in-catalogue'; readonly identifier: string }
  | { readonly lookup: 'none' };

// Part of a number can fit many; more than these are no help.
const PARTS_MAX = 10;

/**
 * Answers a query from the exact index. "Not in the catalogue" is an answer of its own: it never means "not fixed".
 *
 * @example lookUp({ kind: 'kb', kb: 'KB9999999' }, index) // { lookup: 'not-in-catalogue', identifier: 'KB9999999' }
 */
export function lookUp(query: Query, index: ExactIndex): Answer {
  switch (query.kind) {
    case 'kb': {
      const exact = find(index, (entry) => entry.kb === query.kb || entry.bulletinKb === query.kb);
      return exact ?? containing(index, query.kb.slice(2)) ?? missing(query.kb);
    }
    case 'kb-part':
      return containing(index, query.digits) ?? (query.prefixed ? missing(`KB${query.digits}`) : { lookup: 'none' });
    case 'bulletin':
      return find(index, (entry) => entry.bulletin === query.bulletin) ?? missing(query.bulletin);
    case 'cve':
      return find(index, (entry) => entry.cves?.includes(query.cve) === true) ?? missing(query.cve);
    case 'version':
    case 'text':
    case 'empty':
      return { lookup: 'none' };
  }
}

function find({ updates, rollups }: ExactIndex, fits: (entry: Partial<UpdateEntry>) => boolean): Answer | undefined {
  const found = updates.filter(fits);
  // A package that stands in both lists is shown once, with what its own page knows.
  const alone = rollups.filter(fits).filter(({ kb }) => !found.some((update) => update.kb === kb));
  return found.length + alone.length > 0 ? { lookup: 'found', updates: found, rollups: alone } : undefined;
}

function containing(index: ExactIndex, digits: string): Answer | undefined {
  const answer = find(index, ({ kb }) => kb?.includes(digits) === true);
  return answer?.lookup === 'found'
    ? {
        ...answer,
        updates: answer.updates.slice(0, PARTS_MAX),
        rollups: answer.rollups.slice(0, PARTS_MAX - Math.min(PARTS_MAX, answer.updates.length)),
      }
    : undefined;
}

function missing(identifier: string): Answer {
  return { lookup: 'not-in-catalogue', identifier };
}
