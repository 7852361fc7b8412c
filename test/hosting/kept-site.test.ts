import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  attributes,
  documentOf,
  EACH_PAGE,
  fileAt,
  LANGUAGE_PAGES,
  PAGES,
  readBuilt,
  urlOf,
} from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

interface Manifest {
  readonly lang: string;
  readonly name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
}

describe.each(VARIANTS)('the site as it is kept on a device ($name)', (variant) => {
  const worker = readBuilt(variant, 'sw.js');

  test('holds every page, as it is published', () => {
    const pages = PAGES.filter((page) => page.variant === variant);
    const missing = pages.filter(({ file }) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(variant.dir, file)))
        .digest('base64');
      return !worker.includes(hash);
    });
    expect(missing.map(({ file }) => file)).toEqual([]);
  });

  test.each(['ja', 'en'])('is an application with a name, a start and icons (%s)', (language) => {
    const manifest = JSON.parse(readBuilt(variant, `${language}/manifest.webmanifest`)) as Manifest;
    expect(manifest.lang).toBe(language);
    expect(manifest.name).not.toBe('');
    expect(manifest.scope).toBe(variant.base);
    expect(manifest.start_url).toBe(`${variant.base}${language}/`);
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? ''}`.trim())).toEqual([
      'any',
      '192x192',
      '512x512',
      '512x512 maskable',
    ]);
    for (const { src, sizes } of manifest.icons) {
      const file = fileAt(variant, `${variant.site}${src}`);
      if (sizes === 'any') expect(file).toBe('favicon.svg');
      else expect(pngSize(join(variant.dir, file ?? ''))).toBe(sizes);
    }
  });
});

test.each(LANGUAGE_PAGES)(`names the application of its language: ${EACH_PAGE}`, (page) => {
  const [address = ''] = attributes(documentOf(page), 'link[rel="manifest"]', 'href');
  expect(new URL(address, page.url).href).toBe(urlOf(page.variant, `${page.language}/manifest.webmanifest`));
});

/** Width and height as the file's own header says. */
function pngSize(path: string): string {
  expect(statSync(path).size).toBeLessThan(20_000);
  const header = readFileSync(path).subarray(16, 24);
  return `${header.readUInt32BE(0)}x${header.readUInt32BE(4)}`;
}
