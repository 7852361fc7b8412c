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
