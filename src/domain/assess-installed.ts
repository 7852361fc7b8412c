import type { EditionId, InstalledFacts, KbNumber } from './facts.ts';

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
      readonly reason: 'rollup-installed';
      readonly evidence: 'derived';
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
  const has = (kb: KbNumber) => installed.includes(kb);
  const listed = facts.listed.filter(({ kb, editions }) => has(kb) && editions.includes(edition));

  const proof = listed.filter(({ doubtful }) => !doubtful).map(({ kb }) => kb);
  if (has(facts.fix)) proof.unshift(facts.fix);
  if (proof.length > 0) {
    return { verdict: 'fixed', reason: 'listed-update-installed', evidence: 'official', kbs: proof };
  }
  const carriers = facts.carriers
    .filter(({ kb, editions }) => has(kb) && editions.includes(edition))
    .map(({ kb }) => kb);
  if (carriers.length > 0) {
    return { verdict: 'fixed', reason: 'rollup-installed', evidence: 'derived', kbs: carriers };
  }
  return {
    verdict: 'cannot-tell',
    reason: listed.length > 0 ? 'doubtful-update-only' : 'no-listed-update-installed',
    kbs: listed.map(({ kb }) => kb),
  };
}
