import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXTS = /\.(?:html|css|js|json|xml|svg|txt|csv|webmanifest)$/;

// Below this a compressed copy saves no packet.
const SMALLEST = 1_000;

/** What was compressed, and what it came to. */
export interface Precompressed {
  readonly files: number;
  readonly bytes: number;
  readonly brotliBytes: number;
}

/**
 * Writes a `.gz` and a `.br` copy beside each text of a built site, at the best quality, for servers that hand those
 * out instead of compressing anew for each visitor. Pagefind's files are compressed already.
 */
export function precompress(root: string): Precompressed {
  const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => TEXTS.test(file))
    .map((file) => join(root, file));
  const sizes = texts.flatMap((path) => {
    const content = readFileSync(path);
    if (content.length < SMALLEST) return [];
    const brotli = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
    writeFileSync(`${path}.br`, brotli);
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    return [{ bytes: content.length, brotliBytes: brotli.length }];
  });
  return {
    files: sizes.length,
    bytes: sizes.reduce((total, { bytes }) => total + bytes, 0),
    brotliBytes: sizes.reduce((total, { brotliBytes }) => total + brotliBytes, 0),
  };
}
