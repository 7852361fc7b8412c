import type { DerivationId, EditionId, InstalledFacts, KbNumber } from './facts.ts';
import { entriesFor } from './kb-places.ts';

/** A verdict that rests on a list of installed updates alone. `kbs`: the updates that decided it. */
export type InstalledVerdict =
  | {
      readonly verdict: 'fixed';
      readonly reason: 'listed-update-installed';
      readonly evidence: 'official';
      readonly kbs: readonly KbNumber[];
    }
  | {
      readonly verdict: 'fixed';
      readonly reason: 'rollup-installed' | 'newer-than-listed-line';
      readonly evidence: 'derived';
      readonly derivation: DerivationId;
      readonly kbs: readonly KbNumber[];
    }
  | {
      readonly verdict: 'cannot-tell';
      readonly reason: 'doubtful-update-only' | 'no-listed-update-installed';
      readonly kbs: readonly KbNumber[];
    };

/**
 * Says what a list of installed updates proves for a machine of this edition. The list of a machine is never
 * complete enough for "not fixed": superseded entries are cleaned away, and other updates carry tcpip.sys too.
 *
 * @example assessInstalled(['KB2688338'], 'windows-7-sp1', facts).reason // 'listed-update-installed'
 * @example assessInstalled(['KB2459530'], 'windows-7-sp1', facts).reason // 'doubtful-update-only'
 */
export function assessInstalled(
  installed: readonly KbNumber[],
  edition: EditionId,
  facts: InstalledFacts,
): InstalledVerdict {
  const here = <T extends { readonly kb: KbNumber; readonly editions: readonly EditionId[] }>(entries: readonly T[]) =>
    entriesFor(installed, entries).filter(({ editions }) => editions.includes(edition));
  const listed = here(facts.listed);

  const proof = listed.filter(({ doubtful }) => !doubtful).map(({ kb }) => kb);
  if (installed.includes(facts.fix)) proof.unshift(facts.fix);
  if (proof.length > 0) {
    return { verdict: 'fixed', reason: 'listed-update-installed', evidence: 'official', kbs: proof };
  }
  const carriers = here(facts.carriers);
  const [first] = carriers;
  if (first !== undefined) {
    // The strongest derivation stands first among the facts; what rests on others is not named beside its chain.
    const { reason, derivation } = first;
    const kbs = carriers.filter((carrier) => carrier.derivation === derivation).map(({ kb }) => kb);
    return { verdict: 'fixed', reason, evidence: 'derived', derivation, kbs };
  }
  return {
    verdict: 'cannot-tell',
    reason: listed.length > 0 ? 'doubtful-update-only' : 'no-listed-update-installed',
    kbs: listed.map(({ kb }) => kb),
  };
}
