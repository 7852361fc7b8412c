import { decode850 } from './code-page-850.ts';
import { plausibility } from './plausible-text.ts';

type One =
  | 'UTF-8'
  | 'UTF-8 with byte-order mark'
  | 'UTF-16 LE'
  | 'UTF-16 BE'
  | 'Shift_JIS (code page 932)'
  | 'GBK (code page 936)'
  | 'Windows-1252 (code page 1252)'
  | 'code page 850'
  | 'code page 866';

/** How a text was encoded, as a person would say it; two programs may have written into one file. */
export type Encoding = One | `${One} and UTF-16 LE` | 'binary';

/** A file's text and how it was read; binary data has no text. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** What kind of file bytes are. A `driver-file` begins as every Windows program does; it is read elsewhere. */
export type FileKind = 'driver-file' | 'binary' | 'text';

interface CodePage {
  readonly encoding: One;
  readonly decode: (bytes: Uint8Array) => string;
}

const by = (label: string) => (bytes: Uint8Array) => new TextDecoder(label).decode(bytes);

const UTF_8: CodePage = { encoding: 'UTF-8', decode: by('utf-8') };

// In this order where the text gives no hint: what Western Windows writes first.
const CODE_PAGES: readonly CodePage[] = [
  { encoding: 'Windows-1252 (code page 1252)', decode: by('windows-1252') },
  { encoding: 'code page 850', decode: decode850 },
  { encoding: 'code page 866', decode: by('ibm866') },
  { encoding: 'Shift_JIS (code page 932)', decode: by('shift_jis') },
  { encoding: 'GBK (code page 936)', decode: by('gbk') },
  // Text in UTF-8 with a spoilt byte; never better than a code page that fits.
  UTF_8,
];

// Enough to tell binary data from text, and one encoding from another; the whole of a large file is not needed.
const SAMPLE = 65_536;
const CONTROLS_MAX = 0.02;

/**
 * Decodes a file: by its byte-order mark, by the zero bytes of UTF-16, as strict UTF-8, or by the code page in which
 * it makes the most sense. Never throws.
 *
 * @example decodeText(new Uint8Array([0xff, 0xfe, 0x36, 0x00])) // { text: '6', encoding: 'UTF-16 LE' }
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    return { text: by('utf-8')(bytes), encoding: 'UTF-8 with byte-order mark' };
  }
  const mixed = mixedText(bytes);
  if (mixed !== undefined) return mixed;
  if (a === 0xff && b === 0xfe) return { text: by('utf-16le')(bytes), encoding: 'UTF-16 LE' };
  if (a === 0xfe && b === 0xff) return { text: by('utf-16be')(bytes), encoding: 'UTF-16 BE' };
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { text: by(wide === 'UTF-16 LE' ? 'utf-16le' : 'utf-16be')(bytes), encoding: wide };
  if (kindOfFile(bytes) !== 'text') return { text: '', encoding: 'binary' };
  const text = strictUtf8(bytes);
  return text === undefined ? byCodePage(bytes) : { text, encoding: 'UTF-8' };
}

/** Says what kind of file bytes are, before they are decoded. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  const sample = bytes.subarray(0, SAMPLE);
  if (isProgram(sample)) return 'driver-file';
  if (hasMark(sample) || wideEncoding(sample) !== undefined) return 'text';
  const isMixed = mixesLines(bytes);
  const controls = sample.reduce((count, byte) => count + (isControl(byte) && !(isMixed && byte === 0) ? 1 : 0), 0);
  return controls > sample.length * CONTROLS_MAX ? 'binary' : 'text';
}

/** "MZ", then a header with zero bytes in it: a list whose first host is MZ01 is none. */
function isProgram(sample: Uint8Array): boolean {
  return sample[0] === 0x4d && sample[1] === 0x5a && (sample.length < 4 || sample.subarray(2, 64).includes(0));
}

function hasMark([a, b, c]: Uint8Array): boolean {
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0xef && b === 0xbb && c === 0xbf);
}

function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b && byte !== 0x1a;
}

/** UTF-16 without a mark: digits, blanks and line ends have a zero byte, always on the same side. */
function wideEncoding(bytes: Uint8Array): 'UTF-16 LE' | 'UTF-16 BE' | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const pairs = Math.floor(sample.length / 2);
  let first = 0;
  let second = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (sample[at] === 0) first += 1;
    if (sample[at + 1] === 0) second += 1;
  }
  const enough = pairs * 0.3;
  if (pairs === 0 || isProgram(sample)) return undefined;
  if (second > enough && first * 50 < second) return 'UTF-16 LE';
  return first > enough && second * 50 < first ? 'UTF-16 BE' : undefined;
}

/** A run of a file's bytes that is encoded in one way. */
interface Run {
  readonly wide: boolean;
  readonly bytes: Uint8Array;
}

/**
 * A file that two programs have written into: `systeminfo > f` writes a code page, `wmic … >> f` UTF-16. Each line ends
 * as its program ends lines, and tells so how it is encoded.
 */
function mixedText(bytes: Uint8Array): Decoded | undefined {
  if (!mixesLines(bytes) || kindOfFile(bytes) !== 'text') return undefined;
  const runs = runsOf(bytes);
  const narrow = joined(runs.filter(({ wide }) => !wide).map((run) => run.bytes));
  const page = strictUtf8(narrow) === undefined ? codePageOf(narrow) : UTF_8;
  const text = runs.map((run) => (run.wide ? by('utf-16le')(run.bytes) : page.decode(run.bytes))).join('');
  return { text, encoding: `${page.encoding} and UTF-16 LE` };
}

/** True where lines end in both ways. */
function mixesLines(bytes: Uint8Array): boolean {
  let narrow = false;
  let wide = false;
  for (let at = bytes.indexOf(0x0d); at >= 0 && !(narrow && wide); at = bytes.indexOf(0x0d, at + 1)) {
    narrow ||= bytes[at + 1] === 0x0a;
    wide ||= bytes[at + 1] === 0 && bytes[at + 2] === 0x0a && bytes[at + 3] === 0;
  }
  return narrow && wide;
}

function runsOf(bytes: Uint8Array): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  while (from < bytes.length) {
    const { end, wide } = lineAt(bytes, from);
    const last = runs.at(-1);
    const line = bytes.subarray(from, end);
    if (last?.wide === wide)
      runs[runs.length - 1] = { wide, bytes: bytes.subarray(last.bytes.byteOffset - bytes.byteOffset, end) };
    else runs.push({ wide, bytes: line });
    from = end;
  }
  return runs;
}

/** Where the line ends that begins there. A line of UTF-16 has a zero byte before its end, others have none. */
function lineAt(bytes: Uint8Array, from: number): { readonly end: number; readonly wide: boolean } {
  const zero = bytes.indexOf(0, from);
  const feed = bytes.indexOf(0x0a, from);
  const wide = zero >= 0 && (feed < 0 || zero < feed);
  const last = wide ? wideFeed(bytes, feed) : feed;
  return { end: last < 0 ? bytes.length : last + (wide ? 2 : 1), wide };
}

/** The first of these line feeds that has UTF-16's zero byte behind it: others are halves of letters. */
function wideFeed(bytes: Uint8Array, from: number): number {
  let feed = from;
  while (feed >= 0 && bytes[feed + 1] !== 0) feed = bytes.indexOf(0x0a, feed + 1);
  return feed;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function byCodePage(bytes: Uint8Array): Decoded {
  const { encoding, decode } = codePageOf(bytes);
  return { text: decode(bytes), encoding };
}

/** The code page in which the bytes make the most sense. */
function codePageOf(bytes: Uint8Array): CodePage {
  const sample = sampleWithLetters(bytes);
  const scored = CODE_PAGES.map((page) => ({ page, score: plausibility(page.decode(sample)) }));
  const best = scored.reduce((top, next) => (next.score > top.score ? next : top));
  return best.page;
}

/** From the line with the first byte that is not ASCII on: before it, all code pages are the same. */
function sampleWithLetters(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const lineStart = bytes.lastIndexOf(0x0a, first) + 1;
  return bytes.subarray(lineStart, lineStart + SAMPLE);
}
