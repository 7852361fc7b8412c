import { describe, expect, test } from 'vitest';
import { isPageAddress, requested } from '../../../src/service-worker/requested.ts';

const FILES = new Set([
  '',
  'ja/',
  'ja/check/',
  'ja/search/',
  '404.html',
  'pagefind/pagefind-entry.json',
  '_astro/a.js',
]);
const has = (path: string) => FILES.has(path);

describe.each(['https://497.example/', 'https://docs.example/497/'])('requested, at %s', (scope) => {
  test.each([
    ['', ''],
    ['index.html', ''],
    ['ja/check/', 'ja/check/'],
    ['ja/check/index.html', 'ja/check/'],
    ['ja/check/#v=6.1.7601.17802', 'ja/check/'],
    ['ja/search/?q=a/b/', 'ja/search/'],
    ['pagefind/pagefind-entry.json?ts=1', 'pagefind/pagefind-entry.json'],
    ['_astro/a.js', '_astro/a.js'],
  ])('%s shows the file %s', (address, path) => {
    expect(requested(scope + address, scope, has)).toEqual({ kind: 'file', path });
  });

  test('a folder without its slash has moved', () => {
    expect(requested(`${scope}ja/check?q=1`, scope, has)).toEqual({ kind: 'moved', path: 'ja/check/' });
  });

  test.each(['ja/kb/1/', 'ja/check/x', 'index.htm', '_astro/a.js/', 'toString'])('%s is unknown', (address) => {
    expect(requested(scope + address, scope, has)).toEqual({ kind: 'unknown' });
  });

  test.each(['https://elsewhere.example/ja/', 'http://497.example/ja/'])('%s is of another site', (address) => {
    expect(requested(address, scope, has)).toEqual({ kind: 'unknown' });
  });
});

test('what lies beside the base is unknown', () => {
  expect(requested('https://docs.example/ja/', 'https://docs.example/497/', has)).toEqual({ kind: 'unknown' });
});

test.each([
  ['https://497.example/', true],
  ['https://497.example/ja/kb/1/', true],
  ['https://497.example/v1.2/page', true],
  ['https://497.example/a.html?b=c.json', true],
  ['https://497.example/api/v1/vectors.json', false],
  ['https://497.example/offline/check.zip#top', false],
])('isPageAddress(%s) is %s', (address, page) => {
  expect(isPageAddress(address)).toBe(page);
});
