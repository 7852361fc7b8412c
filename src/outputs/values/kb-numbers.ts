import type { KbNumber } from '../../domain/facts.ts';
import { remembered } from '../../domain/remembered.ts';

// A word of its own: `SRV-KB2553549` is a machine's name.
const KB = /(?<![\p{L}\p{N}_-])KB(\d{6,7})(?:-?v\d)?(?![\p{L}\p{N}_-])/giu;
const ONLY_KBS = /^(?:KB\d{6,7}(?:-?v\d)?(?:[\s,;/|+、&]+|$))+$/i;

/** True for a text that is KB numbers with signs between and nothing else. */
export function areOnlyKbs(text: string): boolean {
  return ONLY_KBS.test(text.trim());
}

/** True for a KB number that ends in the middle: "KB26". */
export function isCutKb(text: string): boolean {
  return /^KB?\d{0,5}$/i.test(text);
}

/** No updates: one list for all that have none. */
export const NO_KBS: readonly KbNumber[] = [];

/** The KB numbers in a text, each once, in the order given. */
export function kbsIn(text: string): readonly KbNumber[] {
  // Most cells have none, and they are not worth remembering.
  return /kb\d/i.test(text) ? kbsAmong(text) : NO_KBS;
}

const kbsAmong = remembered((text: string): readonly KbNumber[] => {
  const found = [...text.matchAll(KB)].map(([, digits]): KbNumber => `KB${Number(digits)}`);
  return found.length === 0 ? NO_KBS : [...new Set(found)];
});
