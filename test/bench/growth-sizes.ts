import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliSize } from '../support/brotli-size.ts';
import type { Figures } from './figures.ts';

/** What a built site comes to: counts, and bytes as they are unless said otherwise. */
export type SizeFigure =
  | 'pages'
  | 'files'
  | 'all'
  | 'updatePage'
  | 'growingPage'
  | 'growingRows'
  | 'steadyPage'
  | 'steadyRows'
  | 'searchIndex'
  | 'exactIndex'
  | 'firstSearch'
  | 'listPage'
  | 'homePage'
  | 'checkPage'
  | 'worker'
  | 'serviceWorker'
  | 'offlineFile'
  | 'catalog'
  | 'vectors';

/** An edition that gets more updates as the made-up catalogue grows, and one that never gets any. */
export const EDITIONS = { growing: 'windows-7-sp1', steady: 'windows-vista-sp2' } as const;

/** Measures a built site in its folder. */
export function siteSizes(dist: string): Figures<SizeFigure> {
  const sizes = bytesByFile(dist);
  const matching = (pattern: RegExp) => [...sizes].filter(([file]) => pattern.test(file)).map(([, bytes]) => bytes);
  const one = (file: string) => sizes.get(file) ?? Number.NaN;
  const updatePages = matching(/^en\/kb\/\d+\/index\.html$/);
  return {
    pages: matching(/\.html$/).length,
    files: sizes.size,
    all: sum([...sizes.values()]),
    updatePage: sum(updatePages) / updatePages.length,
    growingPage: one(editionPage(EDITIONS.growing)),
    growingRows: rowsOf(dist, EDITIONS.growing),
    steadyPage: one(editionPage(EDITIONS.steady)),
    steadyRows: rowsOf(dist, EDITIONS.steady),
    searchIndex: sum(matching(/^pagefind\//)),
    exactIndex: one('en/search/data.json'),
    firstSearch: firstSearch(dist, matching),
    listPage: one('en/kb/index.html'),
    homePage: one('en/index.html'),
    checkPage: one('en/check/index.html'),
    worker: sum(matching(/^_astro\/worker[^/]*\.js$/)),
    serviceWorker: one('sw.js'),
    offlineFile: one('offline/check-497.html'),
    catalog: one('api/v1/catalog.json'),
    vectors: one('api/v1/vectors.json'),
  };
}

/**
 * Bytes that a first search fetches, with brotli where a file is not compressed already: the exact index, Pagefind with
 * its table of contents, and the largest part of its index, in which the commonest words stand. The passages of the
 * hits come on top; each is of one page.
 */
function firstSearch(dist: string, matching: (pattern: RegExp) => readonly number[]): number {
  const texts = ['en/search/data.json', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json'];
  const compressed = texts.map((file) => brotliSize(readFileSync(join(dist, file), 'utf8')));
  return (
    sum(compressed) +
    sum(matching(/^pagefind\/(?:wasm\.en\.pagefind|pagefind\.en_[^/]*\.pf_meta)$/)) +
    Math.max(...matching(/^pagefind\/index\/en_/))
  );
}

function editionPage(edition: string): string {
  return `en/editions/${edition}/index.html`;
}

/** The updates in the table of an edition. */
function rowsOf(dist: string, edition: string): number {
  return [...readFileSync(join(dist, editionPage(edition)), 'utf8').matchAll(/<tr data-kb=/g)].length;
}

function bytesByFile(root: string): ReadonlyMap<string, number> {
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(root, path), statSync(path).size]),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
