import { VERDICTS, type VerdictName } from '../domain/assess.ts';

/** How many machines have each verdict. */
export type VerdictCounts = Record<VerdictName, number>;

/** None counted yet. */
export function noVerdicts(): VerdictCounts {
  return { fixed: 0, 'not-fixed': 0, 'cannot-tell': 0, 'out-of-scope': 0, invalid: 0 };
}

/** The sum of all counts. */
export function countAll(counts: Readonly<VerdictCounts>): number {
  return VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
}
