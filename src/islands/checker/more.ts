import type { VersionVerdict } from '../../domain/assess.ts';
import type { DerivationId } from '../../domain/facts.ts';

/**
 * What explains verdicts, in words. It comes after the checker, and knows the answer at every number where it can
 * change: a row is valid up to the next one.
 */
export interface MoreData {
  /** When a file was built, by build and branch: `6.1.7601 GDR`. */
  readonly built: Readonly<Record<string, readonly (readonly [from: number, text: string])[]>>;
  /** The chains that verdicts by derivation rest on, a sentence a link with its sources. */
  readonly chains: Readonly<Record<DerivationId, readonly string[]>>;
}

/** What there is to say below a verdict: the chain that it follows from, and when the file was built. */
export function linesAbout(verdict: VersionVerdict | undefined, more: MoreData | undefined): readonly string[] {
  if (!more || !verdict || !('version' in verdict)) return [];
  const row = more.built[`${verdict.build} ${verdict.branch}`]
    ?.filter(([from]) => from <= verdict.version.revision)
    .pop();
  const chain = ('derivation' in verdict && more.chains[verdict.derivation]) || [];
  return row?.[1] ? [...chain, row[1]] : chain;
}
