import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributes, documentOf, fileAt, pageAt, readBuilt } from '../support/built-site.ts';
import { VARIANTS } from '../support/variants.ts';

const LICENCES = [
  ['this site', '../LICENSE'],
  ['preact', 'preact/LICENSE'],
  ['jsonc-parser', 'jsonc-parser/LICENSE.md'],
  ['sax', 'sax/LICENSE.md'],
  ['@noble/hashes', '@noble/hashes/LICENSE'],
  ['libarchive.js', 'libarchive.js/LICENSE'],
  ['pagefind', 'pagefind/LICENSE/LICENSE'],
  ['workbox-core', 'workbox-core/LICENSE'],
  ['workbox-routing', 'workbox-routing/LICENSE'],
] as const;

describe.each(VARIANTS)('the licences of what is served ($name)', (variant) => {
  const text = readBuilt(variant, 'licences.txt');

  test.each(LICENCES)('have that of %s in full', (_, file) => {
    expect(text).toContain(readFileSync(`node_modules/${file}`, 'utf8').trim());
  });

  test('have the notices of what the archive library was built from, which the offline file has too', () => {
    const offline = readBuilt(variant, 'offline/check-497.html');
    for (const notice of [
      'Copyright (c) 2003-2018 Tim Kientzle',
      'The Regents of the University of California',
      'for use in the OpenSSL Toolkit (http://www.openssl.org/)',
      'software written by Eric Young\n(eay@cryptsoft.com)',
      'Rich Felker',
      'Julian R Seward',
    ]) {
      expect(text).toContain(notice);
      expect(offline).toContain(notice);
    }
  });

  test.each(['ja/data/', 'en/data/', 'ja/contribute/', 'en/contribute/'])('are linked from %s', (address) => {
    const page = pageAt(variant, address);
    const links = attributes(documentOf(page), 'main a', 'href').map((link) => new URL(link, page.url).href);
    expect(links.map((link) => fileAt(variant, link))).toContain('licences.txt');
  });
});
