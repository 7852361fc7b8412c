import type { MachineVerdict } from '../domain/assess-machine.ts';
import { VERDICTS, type VerdictName } from '../domain/assess.ts';

type Reason = MachineVerdict['reason'];
type VerdictFor<R, V = MachineVerdict> = V extends MachineVerdict
  ? R extends V['reason']
    ? V['verdict']
    : never
  : never;

const VERDICT_OF = {
  'at-or-above-listed-update': 'fixed',
  'at-or-above-fix-level': 'fixed',
  'listed-update-installed': 'fixed',
  'rollup-installed': 'fixed',
  'below-fix-level': 'not-fixed',
  'no-gdr-fix-known': 'cannot-tell',
  'no-fix-level-known': 'cannot-tell',
  'edition-mismatch': 'cannot-tell',
  'branch-mismatch': 'cannot-tell',
  'doubtful-update-only': 'cannot-tell',
  'no-listed-update-installed': 'cannot-tell',
  'newer-windows': 'out-of-scope',
  'older-windows': 'out-of-scope',
  'not-a-version': 'invalid',
  'too-few-parts': 'invalid',
  'part-out-of-range': 'invalid',
} as const satisfies { readonly [R in Reason]: VerdictFor<R> };

/** The reasons that a verdict can have. */
export const REASONS_BY_VERDICT: readonly { readonly verdict: VerdictName; readonly reasons: readonly Reason[] }[] =
  VERDICTS.map((verdict) => ({
    verdict,
    reasons: (Object.keys(VERDICT_OF) as Reason[]) // the type above admits no other keys
      .filter((reason) => VERDICT_OF[reason] === verdict),
  }));
