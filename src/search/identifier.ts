import type { KbNumber } from '../domain/facts.ts';

/** Something that a query names, and that is answered exactly. */
export type Identifier =
  /** `sure`: the query says KB, or nothing but the number. A number among words counts only where it is known. */
  | { readonly kind: 'kb'; readonly kb: KbNumber; readonly sure: boolean }
  /** Four or five digits: part of a KB number, or the last number of a version. `sure`: the query says KB. */
  | { readonly kind: 'part'; readonly digits: string; readonly sure: boolean }
  | { readonly kind: 'bulletin'; readonly bulletin: string }
  | { readonly kind: 'cve'; readonly cve: string }
  /** The end of a newer address of a Microsoft article, which need not have the KB number in it. */
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'version'; readonly text: string }
  /** Build and last number of a version: 7601.17802. */
  | { readonly kind: 'short-version'; readonly build: string; readonly revision: string }
  /** What is meant as one of these, and cannot be one. */
  | { readonly kind: 'malformed'; readonly form: MalformedForm; readonly text: string };

/** What something malformed was meant as. */
export type MalformedForm = 'kb' | 'bulletin' | 'cve' | 'version';

/** @example kbOf('2688338', true) // { kind: 'kb', kb: 'KB2688338', sure: true } */
export function kbOf(digits: string, sure: boolean): Identifier {
  return { kind: 'kb', kb: `KB${Number(digits)}`, sure };
}

/** Bulletins and CVEs, which are written alike in words and in addresses. */
export function bulletinsAndCves(text: string): readonly Identifier[] {
  const bulletins = [...text.matchAll(/(?<![a-z\d])MS(?:-?(\d+)-(\d+)|(\d\d)(\d{3})(?!\d))/gi)].map(
    ([whole, year, number, year2 = '', number2 = '']): Identifier =>
      bulletinOf(year ?? year2, number ?? number2) ?? { kind: 'malformed', form: 'bulletin', text: whole },
  );
  const cves = [...text.matchAll(/(?<![a-z\d])CVE[\s-]*(\d+)[\s-]+(\d+)/gi)].map(
    ([whole, year = '', number = '']): Identifier =>
      /^\d{4} \d{4,7}$/.test(`${year} ${number}`)
        ? { kind: 'cve', cve: `CVE-${year}-${number}` }
        : { kind: 'malformed', form: 'cve', text: whole },
  );
  return [...bulletins, ...cves];
}

/** @example bulletinOf('12', '032') // { kind: 'bulletin', bulletin: 'MS12-032' } */
export function bulletinOf(year: string, number: string): Identifier | undefined {
  return /^\d\d \d{3}$/.test(`${year} ${number}`) ? { kind: 'bulletin', bulletin: `MS${year}-${number}` } : undefined;
}
