/** Which state of the catalogue something was made from. */
export interface CatalogVersion {
  /** The day of the newest change, ISO 8601. */
  readonly date: string;
  /** 12 hexadecimal digits of the content's SHA-256: the same digits, the same facts. */
  readonly hash: string;
}

/**
 * The version as one word, for a line of text.
 *
 * @example catalogVersionText({ date: '2026-11-24', hash: '0f3a5c7e9b1d' }) // '2026-11-24+0f3a5c7e9b1d'
 */
export function catalogVersionText({ date, hash }: CatalogVersion): string {
  return `${date}+${hash}`;
}
