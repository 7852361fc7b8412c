import { HASH_SEED, spread, withCode } from './host-hash.ts';
import { productIn } from './values/product.ts';
import type { QuickRow } from './quick-row.ts';
import { hostIn } from './values/values.ts';

const HOST_MAX = 63;
const QUOTE = 34;

// A word that may be something else than a host where nothing says that it is one: a label, a product, an update.
const NO_PLAIN_HOST = /^file|versi|\bserver\s*20|(?<![a-z\d])kb\d/i;

/** What each character is written as in capitals, where it may stand in a host's name; 0 where it may not. */
const HOST_CODES = Uint8Array.from({ length: 256 }, (_, code) =>
  /[\w-]/.test(String.fromCharCode(code)) && code < 0x80 ? String.fromCharCode(code).toUpperCase().charCodeAt(0) : 0,
);
// Letters that every word has which `isPlainHost` may refuse, unless it ends without a digit: server, kb, windows.
const TELLING = Uint8Array.from({ length: 256 }, (_, code) => ('EKW'.includes(String.fromCharCode(code)) ? 1 : 0));

/**
 * Reads the host that begins at a place: a letter, then letters, digits, `-` and `_`. Gives false for whatever may
 * be none, which is for the long way to decide.
 */
export function scanHost(text: string, bytes: Uint8Array, from: number, row: QuickRow): boolean {
  const first = (bytes[from] ?? 0) | 32;
  if (first < 97 || first > 122) return false;
  let hash = HASH_SEED;
  let telling = 0;
  for (let at = from; at <= from + HOST_MAX; at += 1) {
    const code = HOST_CODES[bytes[at] ?? 0] ?? 0;
    if (code === 0) {
      row.hostFrom = from;
      row.hostEnd = at;
      row.hash = spread(hash);
      return (telling === 0 && isDigit(bytes[at - 1] ?? 0)) || isPlainHost(text.slice(from, at));
    }
    telling |= TELLING[code] ?? 0;
    hash = withCode(hash, code);
  }
  return false;
}

function isPlainHost(word: string): boolean {
  return !NO_PLAIN_HOST.test(word) && hostIn(word) !== undefined && productIn(word) === undefined;
}

/** The end of a start such as `2023-04-01 08:15:30` or `2023-04-01T08:15`; -1 where it is written in another way. */
export function scanStart(bytes: Uint8Array, from: number): number {
  const between = bytes[from + 10] ?? 0;
  const hasShape =
    areDigits(bytes, from, 4) &&
    bytes[from + 4] === 45 &&
    areDigits(bytes, from + 5, 2) &&
    bytes[from + 7] === 45 &&
    areDigits(bytes, from + 8, 2) &&
    (between === 32 || between === 84) &&
    areDigits(bytes, from + 11, 2) &&
    bytes[from + 13] === 58 &&
    areDigits(bytes, from + 14, 2);
  if (!hasShape) return -1;
  if (bytes[from + 16] !== 58) return from + 16;
  return areDigits(bytes, from + 17, 2) ? from + 19 : -1;
}

/** True for what may stand behind a cell. */
export function isCellEnd(code: number, delimiter: number): boolean {
  return code === delimiter || code === 10 || code === 13;
}

/** The end of a cell of plain characters; -1 where a quote or another character makes it none. */
export function scanCell(bytes: Uint8Array, from: number, delimiter: number): number {
  for (let at = from; ; at += 1) {
    const code = bytes[at] ?? 0;
    if (isCellEnd(code, delimiter)) return at;
    if (code < 32 || code > 126 || code === QUOTE) return -1;
  }
}

function areDigits(bytes: Uint8Array, from: number, count: number): boolean {
  for (let at = from; at < from + count; at += 1) if (!isDigit(bytes[at] ?? 0)) return false;
  return true;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
