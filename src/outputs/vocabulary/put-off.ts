import { saysUndone } from './status.ts';
import { isUnreal, isWanted } from './wanted.ts';

/**
 * True for words in which something is wanted, planned, undone, an example or a question.
 *
 * @example mayPutOff('Ops, to be patched') // true
 */
export function mayPutOff(text: string): boolean {
  return isWanted(text) || isUnreal(text) || saysUndone(text) || /[?？]/.test(text);
}
