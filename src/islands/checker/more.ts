import type { VersionVerdict } from '../../domain/assess.ts';
import type { MoreData } from '../../i18n/more-data.ts';

/** What there is to say below a verdict: the chain that it follows from, and when the file was built. */
export function linesAbout(verdict: VersionVerdict | undefined, more: MoreData | undefined): readonly string[] {
  if (!more || !verdict || !('version' in verdict)) return [];
  const { build, branch, version } = verdict;
  return ['derivation' in verdict ? verdict.derivation : '', `${build} ${branch}`].flatMap((key) => {
    const [, ...lines] = more[key]?.find(([from]) => from <= version.revision) ?? [];
    return lines;
  });
}
