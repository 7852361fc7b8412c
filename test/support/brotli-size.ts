import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes that a text takes over the wire at best. */
export function brotliSize(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
