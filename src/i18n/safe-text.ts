const HARMLESS = /^[ -~]*$/;
const BLANKS = /[\t-\r\u0085\u2028\u2029]+/g;
// Controls and format characters: direction overrides and isolates among them, zero-width ones, byte-order marks.
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const HALF_CHARACTER = /\p{Cs}/gu;

/** As long as a DNS name can be. */
export const HOST_MAX = 255;

/**
 * Text that came from outside, fit to be shown: on one line, without characters that are invisible or turn the text
 * around them, and not longer than so many characters.
 *
 * @example safeText('SRV\u202e01\r\nevil', 255) // 'SRV01 evil'
 * @example safeText('a-long-name', 6) // 'a-lon…'
 */
export function safeText(text: string, max: number): string {
  if (text.length <= max && HARMLESS.test(text)) return text;
  // A character has two units at most; what lies beyond twice the limit need not be looked at twice.
  const near = text.length > max * 4 ? text.slice(0, max * 4) : text;
  const visible = near.replace(BLANKS, ' ').replace(INVISIBLE, '').replace(HALF_CHARACTER, '\ufffd');
  const signs = visible.length > max ? Array.from(visible) : undefined;
  const cut = near.length < text.length || (signs !== undefined && signs.length > max);
  return cut ? `${(signs ?? Array.from(visible)).slice(0, max - 1).join('')}…` : visible;
}
