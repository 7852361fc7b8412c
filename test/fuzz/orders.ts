import type { Finding } from './case.ts';

/** What the worker is to do. */
export interface Orders {
  readonly seed: number;
  readonly milliseconds: number;
  /** Names of targets; empty for all. */
  readonly targets: readonly string[];
  /** The target's index, the seed of the case that runs, and how many were begun. */
  readonly progress: Int32Array;
}

/** What the worker says. */
export type Told =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | {
      readonly kind: 'done';
      readonly target: string;
      readonly cases: number;
      readonly cpuSeconds: number;
      readonly last: boolean;
    };
