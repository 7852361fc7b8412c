import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeServiceWorker, type KeptSite } from '../../../src/service-worker/build.ts';

const FILES = {
  'index.html': 'choice',
  'ja/check/index.html': 'page',
  '404.html': 'wrong address',
  '_astro/a.js': 'script',
  'pagefind/pagefind.js': 'search',
  'pagefind/pagefind-worker.js': 'unused',
  _headers: '/*',
  'robots.txt': 'robots',
  '.well-known/security.txt': 'contact',
  'sitemap-0.xml': 'sitemap',
  'og.png': 'picture',
  'ja/check/index.html.br': 'compressed',
  'api/large.json': 'x'.repeat(600_001),
};

describe('writeServiceWorker', () => {
  const root = mkdtempSync(join(tmpdir(), 'kept-site-'));
  let kept: KeptSite;
  const script = () => readFileSync(join(root, 'sw.js'), 'utf8');

  beforeAll(async () => {
    for (const [file, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    kept = await writeServiceWorker(root);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('keeps what visitors ask for, and names what is too large', () => {
    expect(kept.files).toBe(5);
    expect(kept.bytes).toBe(
      'choice'.length + 'page'.length + 'wrong address'.length + 'script'.length + 'search'.length,
    );
    expect(kept.leftOut).toEqual(['api/large.json']);
  });

  test('lists each file by the address that visitors use, with its hash', () => {
    for (const [address, text] of [
      ['', 'choice'],
      ['ja/check/', 'page'],
      ['_astro/a.js', 'script'],
    ]) {
      const hash = createHash('sha256')
        .update(text ?? '')
        .digest('base64');
      expect(script()).toMatch(new RegExp(`["'\`]?${address}["'\`]?:\\s*["'\`]${hash.replace(/[+/]/g, '\\$&')}["'\`]`));
    }
    expect(script()).not.toMatch(/robots|well-known|sitemap|og\.png|_headers|\.br\b/);
  });

  test('is one script that imports nothing', () => {
    expect(script()).not.toMatch(/importScripts|\bimport\s*[("'{]|process\.env/);
  });

  test('is the same for the same files, and another for others', async () => {
    const before = script();
    await writeServiceWorker(root);
    expect(script()).toBe(before);
    writeFileSync(join(root, '404.html'), 'another text');
    await writeServiceWorker(root);
    expect(script()).not.toBe(before);
  });

  test('refuses a name that an address would spell otherwise', async () => {
    writeFileSync(join(root, 'a b.html'), '');
    await expect(writeServiceWorker(root)).rejects.toThrow('a b.html');
    rmSync(join(root, 'a b.html'));
  });
});
