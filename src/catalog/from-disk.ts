import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { readCatalog } from './read.ts';
import type { Catalog } from './schema.ts';

/** The catalogue's files, for what watches them. */
export function catalogFiles(): readonly string[] {
  return globSync('catalog/**/*.{yaml,yml}');
}

/** The catalogue for what runs beside the build of the pages, whose own is in `index.ts`. */
export function catalogFromDisk(): Catalog {
  return readCatalog(
    Object.fromEntries(catalogFiles().map((file) => [relative('catalog', file), readFileSync(file, 'utf8')])),
  );
}
