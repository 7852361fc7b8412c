import { besideVersions, withoutMachine, withoutNames } from './around-version.ts';
import { branchTag, type Branch } from './branch.ts';

/** The version of a file as Windows stores it: four parts, each 0 to 65535. */
export interface FileVersion {
  readonly major: number;
  readonly minor: number;
  readonly build: number;
  readonly revision: number;
}

/** The first three parts, `6.1.7601`: versions compare only within one of these, and within one branch. */
export type BuildNumber = `${number}.${number}.${number}`;

/**
 * Why a text could not be read as one version of tcpip.sys. `several`, `none` and `words` (something is left over beside
 * it) share the public code `not-a-version`.
 */
export type ReadingProblem =
  | { readonly code: 'other-file'; readonly detail: string }
  | { readonly code: 'not-a-version'; readonly detail: 'none' | 'several' | 'too-many-parts' | 'words' }
  | { readonly code: 'too-few-parts'; readonly detail: string }
  | { readonly code: 'part-out-of-range'; readonly detail: string };

/** What a person typed or pasted, read as a file version. */
type VersionReading =
  | { readonly ok: true; readonly version: FileVersion; readonly tag: Branch | undefined }
  | { readonly ok: false; readonly problem: ReadingProblem };

/** The largest number that one part of a version (16 bits) can hold. */
export const PART_MAX = 0xffff;

// What a problem echoes of its input is shown to people: a version's length, not a megabyte.
const DETAIL_MAX = 20;
// More than any output about one file. What is pasted by mistake must not cost seconds.
const TEXT_MAX = 2000;

// Numbers joined by dots, or by commas as in VersionInfo strings ("6, 1, 7601, 17802").
const NUMBERS = /\d+(?:(?:\.|\s*,\s*)\d+)+/g;
const LONE_NUMBER = /^v?\d+\.?$/i;

/**
 * Reads the version of tcpip.sys that somebody typed or pasted, with what outputs write around it: blanks, a leading
 * `v`, full-width digits and dots, commas, a branch tag, the driver's path, the machine's name. Never throws, and never chooses between two
 * versions. The version of another file, or of a copy that Windows does not load, is refused, and so is one beside which
 * words are left over.
 *
 * @example readFileVersion('6.1.7601.17802 (win7sp1_gdr.120329-1500)')
 *   // { ok: true, version: { major: 6, minor: 1, build: 7601, revision: 17802 }, tag: 'GDR' }
 * @example readFileVersion('6.1.7601') // { ok: false, problem: { code: 'too-few-parts', detail: '6.1.7601' } }
 * @example readFileVersion('>= 6.1.7601.17802') // { ok: false, problem: { code: 'not-a-version', detail: 'words' } }
 */
export function readFileVersion(input: string): VersionReading {
  const text = withoutMachine(plainText(input).slice(0, TEXT_MAX));
  const { other, words } = besideVersions(text);
  if (other !== undefined) return failure({ code: 'other-file', detail: other });
  const runs = (withoutNames(text).match(NUMBERS) ?? []).map((run) => run.split(/\s*[.,]\s*/));
  const versions = runs.filter(({ length }) => length === 4);
  const [version] = versions;
  if (version) {
    if (versions.some((one) => numbers(one) !== numbers(version))) {
      return failure({ code: 'not-a-version', detail: 'several' });
    }
    if (words) return failure({ code: 'not-a-version', detail: 'words' });
    return readParts(version, branchTag(text));
  }

  const [longest = []] = runs.sort((a, b) => b.length - a.length);
  if (longest.length > 4) return failure({ code: 'not-a-version', detail: 'too-many-parts' });
  const part = longest.join('.') || LONE_NUMBER.exec(text)?.[0];
  if (part !== undefined) return failure({ code: 'too-few-parts', detail: part.slice(0, DETAIL_MAX) });
  return failure({ code: 'not-a-version', detail: 'none' });
}

/**
 * Writes a version as Windows shows it.
 *
 * @example formatFileVersion({ major: 6, minor: 1, build: 7601, revision: 17802 }) // '6.1.7601.17802'
 */
export function formatFileVersion({ major, minor, build, revision }: FileVersion): string {
  return `${major}.${minor}.${build}.${revision}`;
}

/** The build that a version belongs to, e.g. `6.1.7601`. */
export function buildOf({ major, minor, build }: FileVersion): BuildNumber {
  return `${major}.${minor}.${build}`;
}

/**
 * Orders two versions number by number, for sorting. It is no verdict: a larger version of another build or
 * branch need not be newer.
 */
export function compareFileVersions(a: FileVersion, b: FileVersion): number {
  return a.major - b.major || a.minor - b.minor || a.build - b.build || a.revision - b.revision;
}

/**
 * Full-width digits, dots and commas become plain ones; 。 is what a Japanese keyboard gives for a dot. Only these
 * characters: NFKC over the whole text would read a superscript as a digit, and takes minutes over a megabyte of
 * combining marks.
 */
function plainText(input: string): string {
  return input
    .replace(/[\uff01-\uff61]+/g, (wide) => wide.normalize('NFKC'))
    .replace(/。/g, '.')
    .replace(/\p{Cf}/gu, '') // Explorer's properties put invisible direction marks around what is copied
    .trim();
}

function numbers(parts: readonly string[]): string {
  return parts.map(Number).join('.');
}

function readParts(parts: readonly string[], tag: Branch | undefined): VersionReading {
  const outOfRange = parts.find((part) => Number(part) > PART_MAX);
  if (outOfRange !== undefined) {
    return failure({ code: 'part-out-of-range', detail: outOfRange.slice(0, DETAIL_MAX) });
  }
  const [major = 0, minor = 0, build = 0, revision = 0] = parts.map(Number);
  return { ok: true, version: { major, minor, build, revision }, tag };
}

function failure(problem: ReadingProblem): VersionReading {
  return { ok: false, problem };
}
