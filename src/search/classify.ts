import type { KbNumber } from '../domain/facts.ts';
import { readFileVersion } from '../domain/file-version.ts';
import { normaliseQuery, withSiteWords } from './normalise.ts';

/** What a query asks for. Identifiers are answered exactly; only text goes to the full-text index. */
export type Query =
  | { readonly kind: 'empty' }
  | { readonly kind: 'kb'; readonly kb: KbNumber }
  /** Digits that may be part of a KB number. `prefixed`: the query says KB, so it means nothing else. */
  | { readonly kind: 'kb-part'; readonly digits: string; readonly prefixed: boolean; readonly text: string }
  | { readonly kind: 'bulletin'; readonly bulletin: string }
  | { readonly kind: 'cve'; readonly cve: string }
  | { readonly kind: 'version'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

const MICROSOFT_ADDRESS = /\bmicrosoft\.com\//i;
const KB = /^(?:KB\s*-?\s*)?([1-9]\d{5,6})$/i;
const KB_INSIDE = /\bKB\s*-?\s*([1-9]\d{5,6})(?!\d)/gi;
const KB_PART = /^(KB\s*-?\s*)?(\d{4,5})$/i;
const BULLETIN = /^MS\s*-?\s*(\d{2})\s*-?\s*(\d{3})$/i;
const CVE = /^CVE\s*-?\s*(\d{4})\s*-?\s*(\d{4,})$/i;

/**
 * Says what a query asks for.
 *
 * @example classify('ＫＢ２６８８３３８') // { kind: 'kb', kb: 'KB2688338' }
 * @example classify('https://support.microsoft.com/kb/2688338/en-us') // { kind: 'kb', kb: 'KB2688338' }
 * @example classify('ms12‑032') // { kind: 'bulletin', bulletin: 'MS12-032' }
 * @example classify('TIME-WAIT') // { kind: 'text', text: 'TIME_WAIT' }
 */
export function classify(input: string): Query {
  const query = normaliseQuery(input);
  if (query === '') return { kind: 'empty' };
  return (
    kbIn(query) ??
    bulletinOrCve(query) ??
    partOfKb(query) ??
    versionIn(query) ?? { kind: 'text', text: withSiteWords(query) }
  );
}

function kbIn(query: string): Query | undefined {
  const whole = KB.exec(query)?.[1];
  if (whole !== undefined) return { kind: 'kb', kb: kbNumber(whole) };
  // An address names its article by number, be it /kb/2688338, ?id=2688338 or a topic with …-kb2688338-….
  const inAddress = MICROSOFT_ADDRESS.test(query)
    ? /(?<![\da-f])([1-9]\d{5,6})(?![\da-f])/i.exec(query)?.[1]
    : undefined;
  if (inAddress !== undefined) return { kind: 'kb', kb: kbNumber(inAddress) };
  const inside = new Set([...query.matchAll(KB_INSIDE)].map(([, digits = '']) => digits));
  const [only, ...others] = inside;
  return only !== undefined && others.length === 0 ? { kind: 'kb', kb: kbNumber(only) } : undefined;
}

function bulletinOrCve(query: string): Query | undefined {
  const bulletin = BULLETIN.exec(query);
  if (bulletin) return { kind: 'bulletin', bulletin: `MS${bulletin[1]}-${bulletin[2]}` };
  const cve = CVE.exec(query);
  return cve ? { kind: 'cve', cve: `CVE-${cve[1]}-${cve[2]}` } : undefined;
}

function partOfKb(query: string): Query | undefined {
  const [, prefix, digits] = KB_PART.exec(query) ?? [];
  return digits === undefined ? undefined : { kind: 'kb-part', digits, prefixed: prefix !== undefined, text: query };
}

function versionIn(query: string): Query | undefined {
  const reading = readFileVersion(query);
  // A version with a part that is too large is meant as one: the checker says what is wrong with it.
  return reading.ok || reading.problem.code === 'part-out-of-range' ? { kind: 'version', text: query } : undefined;
}

function kbNumber(digits: string): KbNumber {
  return `KB${Number(digits)}`;
}
