import type { VersionFound } from './machine.ts';
import { createTextBytes } from './text/text-bytes.ts';

const DOT = 46;
const ZERO = 48;
const PART_MAX = 0xffff;
// The longest is 10.10.10000.65535.
const LENGTH_MAX = 18;

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
 * @example scanVersion(bytesOf('6.1.7601.17802').bytes, 0, into) // true, into.revision is 17802
 * @example scanVersion(bytesOf('10.0.0.1').bytes, 0, into) // false: an address; a build has four or five digits
 */
export function scanVersion(bytes: Uint8Array, from: number, into: QuickVersion): boolean {
  let value = 0;
  let digits = 0;
  let dots = 0;
  let at = from;
  for (const last = from + LENGTH_MAX; at < last; at += 1) {
    const code = bytes[at] ?? 0;
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
const bytesOf = createTextBytes();

/**
 * The version that a text consists of, and of nothing else.
 *
 * @example onlyVersion('6.1.7601.17802')?.version.revision // 17802
 */
export function onlyVersion(text: string): VersionFound | undefined {
  // Most cells are none, and this costs less than looking closer.
  const first = text.charCodeAt(0) - ZERO;
  if (text.length > LENGTH_MAX || !(first >= 0 && first <= 9)) return undefined;
  if (!scanVersion(bytesOf(text).bytes, 0, scratch) || scratch.end !== text.length) return undefined;
  const { major, minor, build, revision } = scratch;
  return { version: { major, minor, build, revision }, tag: undefined, origin: 'text' };
}
