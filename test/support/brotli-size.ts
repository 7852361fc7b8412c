import { brotliCompressSync, constants } from 'node:zlib';

const BEST = 11;
const QUICK = 5;

/** Bytes that a text takes over the wire at best. */
export function brotliSize(text: string): number {
  return sizeAt(BEST, text);
}

/** Bytes that a text takes over the wire, at best where it takes more than `most` otherwise: that takes far longer. */
export function brotliSizeWithin(most: number, text: string): number {
  const bytes = sizeAt(QUICK, text);
  return bytes <= most ? bytes : sizeAt(BEST, text);
}

function sizeAt(quality: number, text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
