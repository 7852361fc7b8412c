import { saysUndone } from './status.ts';
import { isUnreal, isWanted } from './wanted.ts';

/**
 * True for words in which something is wanted, planned, undone or an example.
 *
 * @example putsOff('Ops, to be patched') // true
 * @example putsOff('Installed?') // false: what stands beside it may be the answer
 */
export function putsOff(text: string): boolean {
  return isWanted(text) || isUnreal(text) || saysUndone(text);
}

/**
 * The same, and a question: where nothing answers it.
 *
 * @example mayPutOff('Ops, done?') // true
 */
export function mayPutOff(text: string): boolean {
  return putsOff(text) || /[?？]/.test(text);
}
