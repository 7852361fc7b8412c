import type { DerivationId, InstalledFacts, KbNumber, SourceId } from '../domain/facts.ts';
import { oncePerCatalog } from './once-per-catalog.ts';
import { isCarrier } from './query.ts';
import type { Catalog, Derivation, Rollup } from './schema.ts';

/** Every update of which a derivation says that it carries the fix, those of the strongest derivation first. */
export const carriersOf = oncePerCatalog((catalog): InstalledFacts['carriers'] =>
  catalog.scope.derivations.flatMap((derivation) =>
    kbsOf(catalog, derivation).map((kb) => ({
      kb,
      editions: derivation.editions,
      reason: derivation.reason,
      derivation: derivation.id,
    })),
  ),
);

const derivationsByKb = oncePerCatalog(
  (catalog) => new Map([...carriersOf(catalog)].reverse().map(({ kb, derivation }) => [kb, derivation])),
);

/** The derivation by which an update carries the fix; `undefined` where none says so. */
export function derivationOfKb(catalog: Catalog, kb: KbNumber): Derivation | undefined {
  const id = derivationsByKb(catalog).get(kb);
  return id === undefined ? undefined : derivationOf(catalog, id);
}

/** A derivation by its id. */
export function derivationOf({ scope }: Catalog, id: DerivationId): Derivation | undefined {
  return scope.derivations.find((derivation) => derivation.id === id);
}

/** All sources of a derivation's chain, each once. */
export function derivationSources({ links }: Pick<Derivation, 'links'>): readonly SourceId[] {
  return [...new Set(links.flatMap(({ sources }) => sources))];
}

function kbsOf({ rollups }: Catalog, { applies }: Derivation): readonly KbNumber[] {
  const { carriers, build, rollupsFrom, flaws, updates = [] } = applies;
  const first = rollups.rollups.find(({ kb }) => kb === rollupsFrom);
  const cumulative = (rollup: Rollup) =>
    first !== undefined && rollup.kind === 'monthly-rollup' && rollup.released >= first.released;
  const repairs = (rollup: Rollup) =>
    flaws !== undefined && rollup.kind === 'security-only' && rollup.flaws !== undefined;
  return [
    ...rollups.rollups.filter((rollup) => carriers !== undefined && isCarrier(rollups, rollup)).map(({ kb }) => kb),
    ...rollups.rollups
      .filter((rollup) => rollup.build === build && (cumulative(rollup) || repairs(rollup)))
      .map(({ kb }) => kb),
    ...updates,
  ];
}
