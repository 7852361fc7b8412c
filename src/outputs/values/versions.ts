import { branchTag } from '../../domain/branch.ts';
import { type BuildNumber, readFileVersion } from '../../domain/file-version.ts';
import { remembered } from '../../domain/remembered.ts';
import type { VersionFound } from '../machine.ts';
import type { BadReason } from '../text/line-ledger.ts';

// A third part of four digits or more keeps IP addresses out. The look-behind keeps a search linear.
const VERSION = /(?<![\d.])\d+\.\d+\.\d{4,}\.\d+(?!\d|\.\d|\.\.|…)/g;
// Most cells of a fleet's list that have a version: quicker than to look for it, with the same result.
const PLAIN_VERSION = /^\d{1,2}\.\d{1,2}\.\d{4,5}\.\d{1,5}$/;
// Short texts, of which a fleet has more different ones than of others.
const VERSIONS_KEPT = 10_000;
const MANY_PARTS = /(?<![\d.])\d+\.\d+\.\d{4,}\.\d+\.\d/;
const CUT_VERSION = /(?<![\d.])\d+\.\d+\.\d{1,5}(?:\.\d*)?(?:\.{2,3}|…)/;
const COMMA_VERSION = /(?<![\d,.])\d{1,2},\s*\d{1,2},\s*\d{4,5},\s*\d{1,5}(?![\d,])/;
// First parts that Windows has; `01.04.2025` is a date.
const OS_VERSION = /(?<![\d.])(4\.0|5\.[0-2]|6\.[0-4]|10\.0)\.(\d{4,5})(?![\d.…])/;
// Of Windows 2000 to Windows 11, the files too.
const WINDOWS_FILE = /^0*(?:5\.0*[0-2]|6\.0*[0-4]|10\.0+)\./;

/** The version that a text consists of, and of nothing else. */
const plainVersion = remembered((text: string): VersionFound | BadReason => {
  if (!WINDOWS_FILE.test(text)) return 'foreign-version';
  const reading = readFileVersion(text);
  return reading.ok ? { version: reading.version, tag: undefined, origin: 'text' } : 'bad-version';
}, VERSIONS_KEPT);

/** The one version in a text, why there is none that can be taken, or `undefined` where nothing looks like one. */
export function versionIn(text: string): VersionFound | BadReason | undefined {
  if (!text.includes('.') && !text.includes(',')) return undefined; // most cells
  if (PLAIN_VERSION.test(text)) return plainVersion(text);
  // Beside a version that is cut off, a whole one may be another column's: the product's.
  if (CUT_VERSION.test(text)) return 'cut-off';
  const found = new Set(text.match(VERSION));
  if (found.size > 1) return 'several-versions';
  const [only] = found.size > 0 ? found : (COMMA_VERSION.exec(text) ?? []);
  if (only === undefined) return MANY_PARTS.test(text) ? 'bad-version' : undefined;
  if (!WINDOWS_FILE.test(only.replace(/\s*,\s*/g, '.'))) return 'foreign-version';
  const reading = readFileVersion(only);
  return reading.ok ? { version: reading.version, tag: branchTag(text), origin: 'text' } : 'bad-version';
}

/** The OS version in a text, e.g. `6.1.7601` of `6.1.7601 Service Pack 1 ビルド 7601`. */
export function osVersionIn(text: string): BuildNumber | undefined {
  const [, line, build] = OS_VERSION.exec(text) ?? [];
  if (line === undefined || build === undefined) return undefined;
  const [major, minor] = line.split('.').map(Number);
  return `${major ?? 0}.${minor ?? 0}.${Number(build)}`;
}

/** Where a file was built, as Windows has it behind a version: "(win7sp1_gdr.120329-1500)". Other words say other things. */
export const BUILD_TAG = String.raw`\(\s?(?:(?:win|vista|longhorn|lh)\w*[._][\w.-]+|_?(?:gdr|ldr|qfe|rtm))\s?\)`;
const ONLY_VERSION = new RegExp(String.raw`^v?(?:\d+(?:\.\d+){3,}|\d+(?:\s?,\s?\d+){3,})\s*(?:${BUILD_TAG})?$`, 'i');

const ONLY_OS_VERSION = /^\d{1,2}\.\d{1,2}\.\d{4,5}(?:\s+(?:Service Pack|SP)\s*\d)?(?:\s+\S+\s+\d{4,5})?$/i;

/** True for a text that is a version, perhaps with its branch tag, and nothing else. */
export function isOnlyVersion(text: string): boolean {
  return ONLY_VERSION.test(text.trim());
}

/** True for a text that is an OS version, perhaps with its service pack and build, and nothing else. */
export function isOnlyOsVersion(text: string): boolean {
  return ONLY_OS_VERSION.test(text.trim());
}
