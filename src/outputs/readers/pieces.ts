import type { KbNumber } from '../../domain/facts.ts';
import { EDITION_OR_PRODUCT } from '../values/product.ts';
import { BUILD_TAG } from '../values/versions.ts';

/*
 * A line of words and values is cut into the pieces that are known. Whether they state anything is decided by
 * `plain-line.ts`; nothing here guesses.
 */

/** One piece of a line. `word`: what has no shape of its own; `sign`: what stands between pieces. */
export interface Piece {
  readonly kind:
    | 'word'
    | 'sign'
    | 'version'
    | 'os-version'
    | 'kb'
    | 'date'
    | 'file'
    | 'host-path'
    | 'address'
    | 'product'
    | 'duration';
  readonly text: string;
}

// Times in all ways that lists write them; what stands behind them and is none of it ends the piece.
const CLOCK = String.raw`(?:(?:[AP]M|午前|午後|上午|下午|오전|오후)\s*)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,7}(?![\d.]))?(?:\s*(?:[AP]\.?\s?M\b\.?|[πΠ]\.?\s?[μΜ]\.?|[μΜ]\.?\s?[μΜ]\.?|午前|午後))?(?:\s*(?:Z|UTC|GMT|[+-]\d\d:?\d\d|EST|EDT|CST|CDT|MST|MDT|PST|PDT|W?CEST|CET|EEST|EET|BST|JST|KST|MSK|A[EW][SD]T|MESZ|MEZ)(?![\w-]))?`;
const DAY = String.raw`(?:(?:19|20)\d\d[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?\.?|\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?(?:19|20)\d\d)(?!\d)`;
const DATE = new RegExp(String.raw`\d{14}\.\d{6}[+-]\d{3}|${DAY}(?:(?:T|,?\s+)${CLOCK})?`, 'iy');
const CLOCK_ALONE = /\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,6})?(?:\s*[AP]M\b)?(?![\w:])/iy;
const DURATION = /\d{1,5}[.:]\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/y;
const DRIVE_FILE = /[a-z]:\\[^"*?<>|:]{0,200}?\.(?:sys|dll|exe|mui)\b/iy;
const PATH =
  /(?:\\\\[^\s"'=,;|<>()]+|%[^%\s]{1,30}%\\[^\s"'=,;|<>()]*|(?:[a-z]:)?[^\s"'=,;|<>():]*\\[^\s"'=,;|<>()]*)/iy;
const FILE = /[\w-]{1,64}\.(?:sys|dll|exe)(?:\.mui)?(?![\w-]|\.\w)/iy;
const KB = /KB\d{6,7}(?:-?v\d)?(?![\p{L}\p{N}_-])/iuy;
const TAG = String.raw`(?:\s?${BUILD_TAG})?`;
const VERSION = new RegExp(
  String.raw`v?(?:\d+\.\d+\.\d{4,}\.\d+(?:\.\d+)*(?:\.{2,3}|…)?|\d{1,2},\s?\d{1,2},\s?\d{4,5},\s?\d{1,5}(?![\d,]))(?![\w-])${TAG}`,
  'iuy',
);
const OS_VERSION =
  /(?:4\.0|5\.[0-2]|6\.[0-4]|10\.0)\.\d{4,5}(?![\d.…\w-])(?:\s+(?:Service\s?Pack|SP)\s?\d\b)?(?:,?\s+Build\s\d{4,5}\b)?/iy;
const ADDRESS = /\d{1,3}(?:\.\d{1,3}){3}(?![\d.])(?::\d{1,5})?/y;
const WORD = /n\/a(?![\p{L}\p{N}])|[\p{L}\p{N}_][\p{L}\p{N}_.$'’&+#@%-]*|\.{2,3}|…/iuy;
const SIGN = /->|=>|[,;|:=()[\]{}<>"'`*_~→–—•·・/\\!?。、「」『』（）【】：．+-]/uy;

type Shape = readonly [kind: Piece['kind'], shape: RegExp];

// By what a piece may begin with: most shapes are out of the question at most places.
const DIGITS: readonly Shape[] = [
  ['date', DATE],
  ['duration', DURATION],
  ['date', CLOCK_ALONE],
  ['version', VERSION],
  ['os-version', OS_VERSION],
  ['address', ADDRESS],
];
const PRODUCTS: readonly Shape[] = [['product', EDITION_OR_PRODUCT]];
const KBS: readonly Shape[] = [['kb', KB]];
const VERSIONS: readonly Shape[] = [
  ['version', VERSION],
  ['product', EDITION_OR_PRODUCT],
];
const PATHS: readonly Shape[] = [
  ['file', DRIVE_FILE],
  ['file', FILE],
  ['host-path', PATH],
];
const FILES: readonly Shape[] = [['file', FILE]];
const REST: readonly Shape[] = [
  ['word', WORD],
  ['sign', SIGN],
];
const BY_FIRST: Readonly<Record<string, readonly Shape[]>> = {
  k: KBS,
  w: PRODUCTS,
  m: PRODUCTS,
  s: PRODUCTS,
  v: VERSIONS,
  ...Object.fromEntries(Array.from('0123456789', (digit) => [digit, DIGITS])),
};
const NONE: readonly Shape[] = [];
// A name is one or two parts: `\\SRV01`, `CONTOSO\SRV01`. More, or a drive, is a path.
const NAME_PATH = /^(?:\\\\[^\\]+|[\p{L}\p{N}_.-]+\\[\p{L}\p{N}_.-]+\$?)$/u;
const PIECES_MAX = 60;

/** Cuts a line into its pieces; `undefined` where it is too long to be one of a list. */
export function piecesOf(text: string): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  const paths = text.includes('\\') ? PATHS : FILE_END.test(text) ? FILES : NONE;
  let at = 0;
  while (at < text.length) {
    if (isBlank(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const piece = pieceAt(text, at, paths);
    pieces.push(piece);
    at += piece.text.length;
    if (pieces.length > PIECES_MAX) return undefined;
  }
  return pieces;
}

const FILE_END = /\.(?:sys|dll|exe)/i;

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0x3000 || code === 0xa0;
}

function pieceAt(text: string, at: number, paths: readonly Shape[]): Piece {
  const first = BY_FIRST[(text[at] ?? '').toLowerCase()] ?? NONE;
  return pieceOf(first, text, at) ?? pieceOf(paths, text, at) ?? pieceOf(REST, text, at) ?? oddPiece(text, at);
}

function pieceOf(shapes: readonly Shape[], text: string, at: number): Piece | undefined {
  for (const [kind, shape] of shapes) {
    shape.lastIndex = at;
    const found = shape.exec(text)?.[0];
    if (found === undefined || found === '') continue;
    // A product's name without a blank is a machine's: WIN7, unless it is an edition's id.
    if (kind === 'product' && !/\s|^windows-/i.test(found)) continue;
    if (kind !== 'host-path') return { kind, text: found };
    return { kind: NAME_PATH.test(found) ? 'host-path' : 'file', text: found };
  }
  return undefined;
}

function oddPiece(text: string, at: number): Piece {
  return { kind: 'word', text: String.fromCodePoint(text.codePointAt(at) ?? 0) };
}

/** The number in a KB piece. */
export function kbOf({ text }: Piece): KbNumber {
  return `KB${Number(/\d+/.exec(text)?.[0])}`;
}
