import { HASH_SEED, spread, withCode } from './host-hash.ts';
import { noVersion, scanVersion, type QuickVersion } from './quick-version.ts';

const HOST_MAX = 63;
const LABEL = /^file|versi/i;

/** A line that is a host and a version and nothing else, as places in a text; one object for all of them. */
export interface QuickRow {
  hostEnd: number;
  hash: number;
  readonly version: QuickVersion;
  /** Where the next line begins. */
  next: number;
}

export function noRow(): QuickRow {
  return { hostEnd: 0, hash: 0, version: noVersion(), next: 0 };
}

/**
 * The short way for the line that fleets consist of: `SRV01 6.1.7601.17514`, or with a delimiter. Everything else
 * goes the long way, with the same result.
 *
 * @param delimiter the character code between host and version; a blank also stands for several blanks and tabs
 * @example scanRow('SRV01,6.1.7601.17514\n', 0, 44, row) // true, row.hostEnd is 5, row.next 21
 */
export function scanRow(text: string, from: number, delimiter: number, row: QuickRow): boolean {
  if (!scanHost(text, from, row)) return false;
  let at = row.hostEnd;
  if (delimiter === 32) while (isBlank(text.charCodeAt(at))) at += 1;
  else if (text.charCodeAt(at) === delimiter) at += 1;
  if (at === row.hostEnd || !scanVersion(text, at, row.version)) return false;
  let { end } = row.version;
  if (text.charCodeAt(end) === 13) end += 1;
  row.next = end + 1;
  if (text.charCodeAt(end) !== 10) return false;
  return isDigit(text.charCodeAt(row.hostEnd - 1)) || !LABEL.test(text.slice(from, row.hostEnd));
}

/** A letter, then letters, digits, `-` and `_`. */
function scanHost(text: string, from: number, row: QuickRow): boolean {
  if (!isLetter(text.charCodeAt(from))) return false;
  let hash = HASH_SEED;
  for (let at = from; at <= from + HOST_MAX; at += 1) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code) && code !== 45 && code !== 95) {
      row.hostEnd = at;
      row.hash = spread(hash);
      return true;
    }
    hash = withCode(hash, code);
  }
  return false;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
