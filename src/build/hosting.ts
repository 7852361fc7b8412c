import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../i18n/base-path.ts';
import { precompress } from './precompress.ts';

const PLACE = '{{base}}';

/**
 * Makes a built site ready for its server: the base path goes into `_headers`, and with `PRECOMPRESS=1` each text gets
 * a compressed copy beside it. It goes last.
 */
export function hosting(): AstroIntegration {
  let base = '/';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
      },
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const headers = join(root, '_headers');
        writeFileSync(headers, readFileSync(headers, 'utf8').replaceAll(PLACE, base));
        if (process.env['PRECOMPRESS'] !== '1') return;
        const { files, bytes, brotliBytes } = precompress(root);
        logger.info(`${files} files compressed: ${bytes} B, with brotli ${brotliBytes} B`);
      },
    },
  };
}
