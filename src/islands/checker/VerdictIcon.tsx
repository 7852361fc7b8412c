import type { VerdictName } from '../../domain/assess.ts';

// A shape a verdict, so that it can be told without colour.
const SHAPES = {
  fixed: 'M4 12.5 9.5 18 20 6.5',
  'not-fixed': 'M6 6 18 18M18 6 6 18',
  'cannot-tell': 'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M12 18v.5',
  'out-of-scope': 'M5 12h14',
  invalid: 'M12 5v9M12 18v.5',
} as const satisfies Record<VerdictName, string>;

/** The sign of a verdict. Decoration: the word stands beside it. */
export function VerdictIcon({ verdict }: { readonly verdict: VerdictName }) {
  return (
    <svg class="verdict-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path
        d={SHAPES[verdict]}
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
