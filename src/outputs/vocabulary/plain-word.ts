import { remembered } from '../../domain/remembered.ts';

/** A text without blanks, signs, accents and capitals, as the vocabulary has its words. */
export const plainWord = remembered((text: string): string => {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase().replace(/[^a-z\d]/g, '');
  return text
    .normalize('NFD')
    .replace(/([a-z])[\u0300-\u036f]+/gi, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}ー]/gu, '');
});

/**
 * The words of a list with blanks between them, each as `plainWord` has it: to be asked with a plain word.
 *
 * @example wordsOf('für Größe').has(plainWord('FÜR')) // true
 */
export function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map((word) => plainWord(word)));
}

/**
 * The name of a property or a type as words.
 *
 * @example spaced('missingUpdates') // 'missing Updates'
 * @example spaced('win_file_version') // 'win file version'
 */
export function spaced(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])|[_.-]+/g, ' ');
}
