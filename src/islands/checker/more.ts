import type { VersionVerdict } from '../../domain/assess.ts';

/**
 * What explains verdicts, in words. It comes after the checker, and knows the answer at every number where it can
 * change: a row is valid up to the one before it, the highest stands first. Rows of a build and branch (`6.1.7601 GDR`) say when a file was built, the
 * only row of a derivation says from what it follows.
 */
export type MoreData = Readonly<Record<string, readonly (readonly [from: number, ...lines: string[]])[]>>;

/** What there is to say below a verdict: the chain that it follows from, and when the file was built. */
export function linesAbout(verdict: VersionVerdict | undefined, more: MoreData | undefined): readonly string[] {
  if (!more || !verdict || !('version' in verdict)) return [];
  const { build, branch, version } = verdict;
  return ['derivation' in verdict ? verdict.derivation : '', `${build} ${branch}`].flatMap((key) => {
    const [, ...lines] = more[key]?.find(([from]) => from <= version.revision) ?? [];
    return lines;
  });
}
