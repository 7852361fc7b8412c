import { describe, expect, test } from 'vitest';
import { comesLater, keptFile } from '../../../src/service-worker/build-files.ts';

const SCOPE = 'https://docs.example/497/';
const BUILD = { id: 'one', files: { '': 'aaa=', 'ja/check/': 'b+b/b=', '_astro/site.Dn3k2x.js': 'ccc=' } };

describe('keptFile', () => {
  test('has a full address below the base, and is checked against the hash of the build', () => {
    expect(keptFile(BUILD, '', SCOPE)).toMatchObject({ url: SCOPE, integrity: 'sha256-aaa=' });
    expect(keptFile(BUILD, 'ja/check/', SCOPE)).toMatchObject({
      url: `${SCOPE}ja/check/`,
      integrity: 'sha256-b+b/b=',
    });
  });

  test('is kept under its content, and fetched anew', () => {
    const file = keptFile(BUILD, 'ja/check/', SCOPE);
    expect(file?.cache).toBe('reload');
    expect(new URL(file?.cacheKey ?? '').searchParams.get('sha256')).toBe('b+b/b=');
    const same = keptFile({ ...BUILD, id: 'two' }, 'ja/check/', SCOPE);
    expect(same).toEqual(file);
    const other = keptFile({ id: 'two', files: { 'ja/check/': 'ddd=' } }, 'ja/check/', SCOPE);
    expect(other?.cacheKey).not.toBe(file?.cacheKey);
  });

  test('may come from what the browser has where its name carries a fingerprint', () => {
    const url = `${SCOPE}_astro/site.Dn3k2x.js`;
    expect(keptFile(BUILD, '_astro/site.Dn3k2x.js', SCOPE)).toMatchObject({ url, cacheKey: url, cache: 'default' });
  });

  test.each(['ja/', 'toString', '__proto__'])('is none for %s, which the build has not', (path) => {
    expect(keptFile(BUILD, path, SCOPE)).toBeUndefined();
  });
});

describe('comesLater', () => {
  test.each([
    '',
    'ja/',
    'en/editions/windows-7-sp1/',
    '404.html',
    '_astro/site.js',
    'ja/search/data.json',
    'favicon.svg',
  ])('is false for %s, which a page needs', (path) => expect(comesLater(path)).toBe(false));

  test.each([
    'pagefind/pagefind.js',
    'api/v1/catalog.json',
    'offline/check-497.html',
    'tools/check-497.js',
    'licences.txt',
  ])('is true for %s', (path) => expect(comesLater(path)).toBe(true));
});
