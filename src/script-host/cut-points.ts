import type { VersionFacts } from '../domain/facts.ts';
import type { FileVersion } from '../domain/file-version.ts';

/** Every number at which the answer for a version can change, each list ascending from 0. */
export interface CutPoints {
  /** Windows lines as one number: see {@link lineNumber}. */
  readonly lines: readonly number[];
  readonly builds: readonly number[];
  readonly revisions: readonly number[];
}

// One more than the largest number that a part of a version can hold.
const PART = 65_536;

/** A Windows line as one number, in the order of the lines: 6.1 → 393217. */
export function lineNumber({ major, minor }: { readonly major: number; readonly minor: number }): number {
  return major * PART + minor;
}

/** The Windows line that such a number stands for. */
export function lineOf(number: number): { readonly major: number; readonly minor: number } {
  return { major: Math.floor(number / PART), minor: number % PART };
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
    lines: cuts([...facts.affected, ...known].map(lineNumber), PART * PART),
    builds: cuts(
      known.map(({ build }) => build),
      PART,
    ),
    revisions: cuts(
      [...facts.ranges.flatMap(({ from, to }) => [from, to]), ...levels.map(({ revision }) => revision)],
      PART,
    ),
  };
}

function cuts(numbers: readonly number[], end: number): readonly number[] {
  const all = new Set([0, ...numbers.flatMap((number) => [number, number + 1])]);
  return [...all].filter((number) => number < end).sort((a, b) => a - b);
}
