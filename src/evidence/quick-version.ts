import type { VersionFound } from './machine.ts';

const DOT = 46;
const ZERO = 48;
const PART_MAX = 0xffff;

/** Where a version was found in a text, in numbers only; one object for all of them. */
export interface QuickVersion {
  major: number;
  minor: number;
  build: number;
  revision: number;
  /** Where the text goes on. */
  end: number;
}

export function noVersion(): QuickVersion {
  return { major: 0, minor: 0, build: 0, revision: 0, end: 0 };
}

/**
 * Reads the version that begins at a place, up to the first character that is none of it. Without a regular
 * expression and without an object: this is done once for every machine of a fleet.
 *
 * @example scanVersion('6.1.7601.17802', 0, into) // true, into.revision is 17802
 * @example scanVersion('10.0.0.1', 0, into) // false: an address; a build has four or five digits
 */
export function scanVersion(text: string, from: number, into: QuickVersion): boolean {
  let value = 0;
  let digits = 0;
  let dots = 0;
  let at = from;
  // The longest is 10.10.10000.65535.
  for (const last = from + 18; at < last; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code - ZERO;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits += 1;
      continue;
    }
    if (code !== DOT || digits === 0 || dots === 3) break;
    if (dots === 0) into.major = value;
    else if (dots === 1) into.minor = value;
    else if (digits < 4) return false;
    else into.build = value;
    dots += 1;
    value = 0;
    digits = 0;
  }
  into.revision = value;
  into.end = at;
  return (
    dots === 3 && digits > 0 && value <= PART_MAX && into.build <= PART_MAX && into.major < 100 && into.minor < 100
  );
}

const scratch = noVersion();

/**
 * The version that a text consists of, and of nothing else.
 *
 * @example onlyVersion('6.1.7601.17802')?.version.revision // 17802
 */
export function onlyVersion(text: string): VersionFound | undefined {
  if (!scanVersion(text, 0, scratch) || scratch.end !== text.length) return undefined;
  const { major, minor, build, revision } = scratch;
  return { version: { major, minor, build, revision }, tag: undefined, origin: 'text' };
}
