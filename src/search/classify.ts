import { identifiersInAddress, takeAddresses } from './addresses.ts';
import { readFileVersion } from '../domain/file-version.ts';
import { bulletinOf, bulletinsAndCves, kbOf, type Identifier } from './identifier.ts';
import { normaliseQuery, withSiteWords } from './normalise.ts';

/** What a query asks for. */
export interface Query {
  /** Each once. They are answered exactly, before any full text. */
  readonly identifiers: readonly Identifier[];
  /** The query in the site's words, for the full-text search; empty where nothing is asked. */
  readonly text: string;
}

/**
 * Says what a query asks for.
 *
 * @example classify('KB2688338 vs KB2790655').identifiers.map(({ kb }) => kb) // ['KB2688338', 'KB2790655']
 * @example classify('https://support.microsoft.com/kb/2688338/en-us').identifiers.length // 1
 * @example classify('Security Bulletin ms12‑032').identifiers // [{ kind: 'bulletin', bulletin: 'MS12-032' }]
 * @example classify('TIME-WAIT') // { identifiers: [], text: 'TIME_WAIT' }
 */
export function classify(input: string): Query {
  const query = normaliseQuery(input);
  const { addresses, rest } = takeAddresses(query);
  const found = [...addresses.flatMap(identifiersInAddress), ...(wholeOf(rest) ?? [...partsOf(rest)])];
  const once = new Map(found.map((identifier) => [JSON.stringify(identifier), identifier]));
  return { identifiers: [...once.values()], text: withSiteWords(query) };
}

/** A query that is nothing but one identifier may leave out what tells it from other numbers. */
function wholeOf(text: string): readonly Identifier[] | undefined {
  const number = /^[#([]*([1-9]\d{5,6})[)\].,;:]*$/.exec(text)?.[1];
  if (number !== undefined) return [kbOf(number, !isBuildDate(number))];
  const digits = /^\d{4,5}$/.exec(text)?.[0];
  if (digits !== undefined) return [{ kind: 'part', digits, sure: false }];
  const [, year = '', inYear = ''] = /^MS[\s-]*(\d+)[\s-]*(\d{3})$/i.exec(text) ?? [];
  const bulletin = bulletinOf(year, inYear);
  if (bulletin) return [bulletin];
  // A version with the branch behind it, or with a part that is too large: the checker knows more than the number.
  const reading = readFileVersion(text);
  const meant = reading.ok || ['part-out-of-range', 'other-file'].includes(reading.problem.code);
  if (meant && !isHostAddress(text) && !/\bKB|\bMS\d|\bCVE/i.test(text)) return [{ kind: 'version', text }];
  const short = /^v?\d{1,2}\.\d\.\d{4,5}\.?$/i.test(text);
  return short ? [{ kind: 'malformed', form: 'version', text }] : undefined;
}

const PREFIXED_KB = /(?<![a-z\d])KB(\s*[-#:=]?\s*#?)(\d+)/gi;
const BARE_KB = /(?<![a-z\d.-])([1-9]\d{5,6})(?![\d-]|\.\d)/gi;
const VERSION = /(?<![\d.])v?(\d+(?:\.\d+){3})(?!\.?\d)/gi;
const SHORT_VERSION = /(?<![\d.])(\d{4})\.(\d{5})(?!\.?\d)/g;

function* partsOf(text: string): Generator<Identifier> {
  for (const [, sign = '', digits = ''] of text.matchAll(PREFIXED_KB)) yield* prefixedKb(sign, digits);
  for (const [, digits = ''] of text.replace(PREFIXED_KB, ' ').matchAll(BARE_KB)) yield kbOf(digits, false);
  yield* bulletinsAndCves(text);
  for (const [, version = ''] of text.matchAll(VERSION)) {
    if (!isHostAddress(version)) yield { kind: 'version', text: version };
  }
  for (const [, build = '', revision = ''] of text.matchAll(SHORT_VERSION)) {
    yield { kind: 'short-version', build, revision };
  }
}

function prefixedKb(sign: string, digits: string): readonly Identifier[] {
  if (/^[1-9]\d{5,6}$/.test(digits)) return [kbOf(digits, true)];
  if (/^\d{4,5}$/.test(digits)) return [{ kind: 'part', digits, sure: true }];
  // "512 KB 16" is the size of something.
  return sign.includes(' ') ? [] : [{ kind: 'malformed', form: 'kb', text: `KB${digits}` }];
}

/** The date in the name of a build, as six digits may be one: 120329. */
function isBuildDate(number: string): boolean {
  return /^[012]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(number);
}

/** True for the address of a machine, 10.0.0.1: the build of a Windows is never that small. */
function isHostAddress(text: string): boolean {
  const parts = /(\d+)\.(\d+)\.(\d+)\.(\d+)/.exec(text)?.slice(1) ?? [];
  return parts.length > 0 && parts.every((part) => Number(part) < 256);
}
