import { createHash } from 'node:crypto';
import type { CatalogVersion } from '../domain/catalog-version.ts';
import { oncePerCatalog } from './once-per-catalog.ts';
import { catalogDate } from './query.ts';

/** The version of a catalogue. It depends on the facts alone, not on how its files are laid out. */
export const catalogVersion = oncePerCatalog((catalog): CatalogVersion => {
  const hash = createHash('sha256').update(JSON.stringify(catalog)).digest('hex').slice(0, 12);
  return { date: catalogDate(catalog), hash };
});
