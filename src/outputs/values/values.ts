import { branchTag } from '../../domain/branch.ts';
import type { KbNumber } from '../../domain/facts.ts';
import { readFileVersion, type BuildNumber } from '../../domain/file-version.ts';
import { FILE_NAME } from './file-name.ts';
import type { BadReason } from '../text/line-ledger.ts';
import type { VersionFound } from '../machine.ts';
import { remembered } from '../../domain/remembered.ts';

// A third part of four digits or more keeps IP addresses out. The look-behind keeps a search linear.
const VERSION = /(?<![\d.])\d+\.\d+\.\d{4,}\.\d+(?!\d|\.\d|\.\.|…)/g;
// Most cells of a fleet's list that have a version: quicker than to look for it, with the same result.
const ONLY_VERSION = /^\d{1,2}\.\d{1,2}\.\d{4,5}\.\d{1,5}$/;
// Short texts, of which a fleet has more different ones than of others.
const VERSIONS_KEPT = 10_000;
const MANY_PARTS = /(?<![\d.])\d+\.\d+\.\d{4,}\.\d+\.\d/;
const CUT_VERSION = /(?<![\d.])\d+\.\d+\.\d{1,5}(?:\.\d*)?(?:\.{2,3}|…)/;
const COMMA_VERSION = /(?<![\d,.])\d{1,2},\s*\d{1,2},\s*\d{4,5},\s*\d{1,5}(?![\d,])/;
const OS_VERSION = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4,5})(?![\d.…])/;
const KB = /(?<![a-z\d])KB(\d{6,7})(?!\d)/gi;
const PATH = /(?<![\w\\])[a-z]:\\[^\s,;"]*/gi;
const SHARE = /(?<![^\s"'=,;|<>])\\\\([^\\\s"'=,;|<>]+)\\(?:[a-z]|admin)\$\\/i;
const HOST = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,254}$/u;
// Most hosts: quicker than to look closer, with the same result.
const PLAIN_HOST = /^[a-z][\w-]{0,60}\d$/i;
const NOT_A_HOST = /^(?:[\d.,:-]+|n\/?a|null|true|false|yes|no|unknown|error|windows|microsoft|update|hotfix)$/i;
const IP_ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** The version that a text consists of, and of nothing else. */
const onlyVersion = remembered((text: string): VersionFound | BadReason => {
  const reading = readFileVersion(text);
  return reading.ok ? { version: reading.version, tag: undefined, origin: 'text' } : 'bad-version';
}, VERSIONS_KEPT);

/** The one version in a text, why there is none that can be taken, or `undefined` where nothing looks like one. */
export function versionIn(text: string): VersionFound | BadReason | undefined {
  if (!text.includes('.') && !text.includes(',')) return undefined; // most cells
  if (ONLY_VERSION.test(text)) return onlyVersion(text);
  // Beside a version that is cut off, a whole one may be another column's: the product's.
  if (CUT_VERSION.test(text)) return 'cut-off';
  const found = new Set(text.match(VERSION));
  if (found.size > 1) return 'several-versions';
  const [only] = found.size > 0 ? found : (COMMA_VERSION.exec(text) ?? []);
  if (only === undefined) return MANY_PARTS.test(text) ? 'bad-version' : undefined;
  const reading = readFileVersion(only);
  return reading.ok ? { version: reading.version, tag: branchTag(text), origin: 'text' } : 'bad-version';
}

/** The OS version in a text, e.g. `6.1.7601` of `6.1.7601 Service Pack 1 ビルド 7601`. */
export function osVersionIn(text: string): BuildNumber | undefined {
  const [, major, minor, build] = OS_VERSION.exec(text) ?? [];
  return build === undefined ? undefined : `${Number(major)}.${Number(minor)}.${Number(build)}`;
}

export const NO_KBS: readonly KbNumber[] = [];

/** The KB numbers in a text, each once, in the order given. */
export function kbsIn(text: string): readonly KbNumber[] {
  // Most cells have none, and they are not worth remembering.
  return /kb\d/i.test(text) ? kbsAmong(text) : NO_KBS;
}

const kbsAmong = remembered((text: string): readonly KbNumber[] => {
  const found = [...text.matchAll(KB)].map(([, digits]): KbNumber => `KB${Number(digits)}`);
  return found.length === 0 ? NO_KBS : [...new Set(found)];
});

/** The text without file names, versions and KB numbers: what is left to find a host name in. */
export function withoutValues(text: string): string {
  return text
    .replace(PATH, ' ')
    .replace(FILE_NAME, ' ')
    .replace(VERSION, ' ')
    .replace(OS_VERSION, ' ')
    .replace(KB, ' ');
}

/** A host name or an IPv4 address as it is written, without `\\` before it; `undefined` where it can't be one. */
export function hostIn(cell: string): string | undefined {
  if (PLAIN_HOST.test(cell)) return cell;
  const host = cell.replace(/^\\\\/, '');
  if (IP_ADDRESS.test(host)) return host;
  return HOST.test(host) && !NOT_A_HOST.test(host) ? host : undefined;
}

/**
 * The machine whose disk a path leads to.
 *
 * @example shareHostIn('\\\\SRV01\\c$\\Windows\\System32\\drivers\\tcpip.sys') // 'SRV01'
 */
export function shareHostIn(text: string): string | undefined {
  const [, host] = SHARE.exec(text) ?? [];
  return host === undefined ? undefined : hostIn(host);
}
