import type { VersionVerdict } from '../../domain/assess.ts';
import { builtBetween, dayText, type DatedFacts } from '../../domain/built-between.ts';
import type { DerivationId } from '../../domain/facts.ts';
import { fill } from '../../i18n/fill.ts';

/** What a verdict can be explained with; it comes after the checker, when somebody uses it. */
export interface MoreData {
  readonly dated: DatedFacts;
  /** The chains that verdicts by derivation rest on, a sentence a link with its sources. */
  readonly chains: Readonly<Record<DerivationId, readonly string[]>>;
  readonly words: { readonly built: string; readonly builtOn: string };
}

/** What there is to say below a verdict: the chain that it follows from, and when the file was built. */
export function linesAbout(verdict: VersionVerdict | undefined, more: MoreData | undefined): readonly string[] {
  if (verdict === undefined || more === undefined) return [];
  const { dated, chains, words } = more;
  const lines = 'derivation' in verdict ? [...(chains[verdict.derivation] ?? [])] : [];
  const built = 'version' in verdict ? builtBetween(verdict.version, verdict.branch, dated) : undefined;
  if (built !== undefined) {
    const [after, before] = [dayText(built.after[1]), dayText(built.before[1])];
    lines.push(fill(after === before ? words.builtOn : words.built, { after, before }));
  }
  return lines;
}
