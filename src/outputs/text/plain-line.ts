const NOT_ASCII = /[^\0-\x7f]/;
const WIDE = /[\u3000\uff01-\uff61]/g;

/** True where a text can be read as it stands. */
function isPlain(text: string): boolean {
  return !NOT_ASCII.test(text);
}

/**
 * Full-width letters, digits and signs become plain ones (a Japanese keyboard types them), no-break blanks become
 * blanks, invisible marks (direction overrides, byte-order marks, zero-width blanks) go.
 *
 * @example plainLine('ＳＲＶ０１') // 'SRV01'
 */
export function plainLine(raw: string): string {
  if (isPlain(raw)) return raw;
  return raw
    .replace(WIDE, (wide) => wide.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ');
}
