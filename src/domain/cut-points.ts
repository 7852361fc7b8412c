import type { VersionFacts } from './facts.ts';
import { PART_MAX, type FileVersion } from './file-version.ts';

/** Every number at which the answer for a version can change, each list ascending from 0. */
interface CutPoints {
  /** Windows lines as one number: see {@link lineNumber}. */
  readonly lines: readonly number[];
  readonly builds: readonly number[];
  readonly revisions: readonly number[];
}

/** A Windows line as one number, in the order of the lines: 6.1 → 393217. */
export function lineNumber({ major, minor }: { readonly major: number; readonly minor: number }): number {
  return major * (PART_MAX + 1) + minor;
}

/** The Windows line that such a number stands for. */
export function lineOf(number: number): { readonly major: number; readonly minor: number } {
  return { major: Math.floor(number / (PART_MAX + 1)), minor: number % (PART_MAX + 1) };
}

/** Every build that the facts name, once. */
export function buildsIn({ builds, editions }: VersionFacts): readonly Omit<FileVersion, 'revision'>[] {
  const names = [...builds.map(({ build }) => build), ...editions.flatMap((edition) => edition.builds)];
  return [...new Set(names)].map((name) => {
    const [major = 0, minor = 0, build = 0] = name.split('.').map(Number);
    return { major, minor, build };
  });
}

/** The cut points of the facts: each number in them, and the one after it. */
export function cutPoints(facts: VersionFacts): CutPoints {
  const known = buildsIn(facts);
  const levels = facts.builds
    .flatMap(({ branches }) => Object.values(branches))
    .flatMap(({ fixLevel, listed }) => [...(fixLevel ? [fixLevel] : []), ...listed]);
  return {
    lines: cutsAt([...facts.affected, ...known].map(lineNumber), lineNumber({ major: PART_MAX, minor: PART_MAX })),
    builds: cutsAt(known.map(({ build }) => build)),
    revisions: cutsAt([
      ...facts.ranges.flatMap(({ from, to }) => [from, to]),
      ...levels.map(({ revision }) => revision),
    ]),
  };
}

/**
 * Where something that compares with these numbers can change: at each of them and at the one after it, from 0 to the
 * largest that there can be.
 *
 * @example cutsAt([17757]) // [0, 17757, 17758]
 */
export function cutsAt(numbers: readonly number[], max = PART_MAX): readonly number[] {
  const all = new Set([0, ...numbers.flatMap((number) => [number, number + 1])]);
  return [...all].filter((number) => number >= 0 && number <= max).sort((a, b) => a - b);
}
