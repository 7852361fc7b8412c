const SIGNS = /^[\s\-=_*#~+|]*$/;

/** True for a line of signs alone, or of nothing: it says nothing of what stands above and below it. */
export function isBlankOrRule(text: string): boolean {
  return SIGNS.test(text);
}

/**
 * True for a line of signs that is there for the eye; two of them may be anything.
 *
 * @example isRule('=====') // true
 * @example isRule('--') // false
 */
export function isRule(text: string): boolean {
  return text.length > 2 && SIGNS.test(text);
}
