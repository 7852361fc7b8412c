import type { VersionVerdict } from '../../domain/assess.ts';
import type { MoreData } from '../../i18n/more-data.ts';
import type { RulerData } from '../../pictures/ruler-geometry.ts';

/** What explains verdicts. It comes after the checker, which says them without it. */
export interface More {
  readonly texts: MoreData;
  /** The known versions of each build, to be drawn with the visitor's own among them. */
  readonly rulers: readonly RulerData[];
}

/** What there is to say below a verdict: the chain that it follows from, and when the file was built. */
export function linesAbout(verdict: VersionVerdict | undefined, texts: MoreData | undefined): readonly string[] {
  if (!texts || !verdict || !('version' in verdict)) return [];
  const { build, branch, version } = verdict;
  return ['derivation' in verdict ? verdict.derivation : '', `${build} ${branch}`].flatMap((key) => {
    const [, ...lines] = texts[key]?.find(([from]) => from <= version.revision) ?? [];
    return lines;
  });
}
