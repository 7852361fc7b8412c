import type { VersionFound } from './machine.ts';

// Fleets have few different versions: each is made once. A slot holds the last version that fell into it.
const SLOTS = 4096;
const recent: (VersionFound | undefined)[] = Array.from({ length: SLOTS });

const DOT = 46;
const ZERO = 48;
const PART_MAX = 0xffff;

/**
 * The version that a text consists of from a position on, and of nothing else. Without a regular expression: this is
 * read once for every machine of a fleet.
 *
 * @example versionAt('6.1.7601.17802', 0)?.version.revision // 17802
 * @example versionAt('10.0.0.1', 0) // undefined: an address; a build has four or five digits
 */
export function versionAt(text: string, from: number): VersionFound | undefined {
  const { length } = text;
  // The shortest is 6.1.7601.0, the longest 10.10.10000.65535.
  if (length - from < 10 || length - from > 17) return undefined;
  let major = -1;
  let minor = -1;
  let build = -1;
  let value = 0;
  let digits = 0;
  for (let at = from; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code - ZERO;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits += 1;
    } else if (code !== DOT || digits === 0 || build >= 0) return undefined;
    else {
      if (major < 0) major = value;
      else if (minor < 0) minor = value;
      else if (digits > 3) build = value;
      else return undefined;
      value = 0;
      digits = 0;
    }
  }
  if (build < 0 || digits === 0 || build > PART_MAX || value > PART_MAX || major > 99 || minor > 99) return undefined;
  return once(major, minor, build, value);
}

/** The same object for the same version, as long as no other falls into its slot: it never changes. */
function once(major: number, minor: number, build: number, revision: number): VersionFound {
  const slot = (revision ^ (build << 3)) & (SLOTS - 1);
  const found = recent[slot];
  if (found !== undefined) {
    const { version } = found;
    if (
      version.revision === revision &&
      version.build === build &&
      version.major === major &&
      version.minor === minor
    ) {
      return found;
    }
  }
  const fresh: VersionFound = { version: { major, minor, build, revision }, tag: undefined, origin: 'text' };
  recent[slot] = fresh;
  return fresh;
}
