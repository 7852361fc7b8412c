import type { Branch } from '../domain/branch.ts';
import type { KbNumber } from '../domain/facts.ts';
import { supersedenceChain } from '../domain/supersedence.ts';
import { againstFixLevel, linksAround, linksOf, updateOf, versionsOf } from './about-update.ts';
import { allLinks } from './query.ts';
import type { Catalog, Edition, Update } from './schema.ts';
import { isFor } from './warnings.ts';

/** One update in a chain of declared supersedence. */
export interface ChainStep {
  readonly kb: KbNumber;
  readonly update: Update | undefined;
  /** How its known versions stand to the first fixed ones; `undefined` where none can be compared. */
  readonly standing: 'above' | 'below' | undefined;
  /** The branches that could be compared, where not all could. */
  readonly only: readonly Branch[] | undefined;
}

/**
 * The chain of a build, oldest first.
 *
 * @param through any update of the chain; by default the one that the most known chains run through
 */
export function chainOf(catalog: Catalog, build: string, through?: KbNumber): readonly ChainStep[] {
  const possible = through === undefined ? allLinks(catalog) : linksOf(catalog, through);
  const start = possible.find((link) => link.build === build);
  if (start === undefined) return [];
  const chain = supersedenceChain(start.newer, linksAround(catalog, start.build, start.newer));
  return chain.map((kb) => ({ kb, update: updateOf(catalog, kb), ...standingOf(catalog, kb, build) }));
}

/** The chain of an edition's usual build, without what does not install on the edition. */
export function chainOn(catalog: Catalog, edition: Edition): readonly ChainStep[] {
  const [build = ''] = edition.builds;
  return chainOf(catalog, build).filter(
    ({ update }) => update === undefined || isFor(catalog, update, edition) !== false,
  );
}

function standingOf(catalog: Catalog, kb: KbNumber, build: string): Pick<ChainStep, 'standing' | 'only'> {
  const own = versionsOf(catalog, kb).filter((row) => row.build === build);
  const compared = own.flatMap((row) => {
    const against = againstFixLevel(catalog, row);
    return against === undefined ? [] : [{ branch: row.branch, relation: against.relation }];
  });
  // A step counts as above only where every known branch says so.
  const isAbove = compared.every(({ relation }) => relation === '≥');
  return {
    standing: compared.length === 0 ? undefined : isAbove ? 'above' : 'below',
    // Where one branch has no first fixed version, the other's standing must not be read as the update's.
    only: compared.length < own.length ? compared.map(({ branch }) => branch) : undefined,
  };
}
