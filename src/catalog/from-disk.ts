import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { readCatalog } from './read.ts';
import type { Catalog } from './schema.ts';

/** The catalogue's files, for what watches them. */
export function catalogFiles(): readonly string[] {
  return globSync('catalog/**/*.{yaml,yml}');
}

let last: { readonly texts: string; readonly catalog: Catalog } | undefined;

/**
 * The catalogue for what runs beside the build of the pages, whose own is in `index.ts`. Read anew only where a file has
 * changed: to parse it takes longer than to bundle what asks for it.
 */
export function catalogFromDisk(): Catalog {
  const files = Object.fromEntries(
    catalogFiles().map((file) => [relative('catalog', file), readFileSync(file, 'utf8')]),
  );
  const texts = JSON.stringify(files);
  if (last?.texts !== texts) last = { texts, catalog: readCatalog(files) };
  return last.catalog;
}
