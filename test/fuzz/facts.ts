import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fleetFacts } from '../../src/catalog/fleet-facts.ts';
import { readCatalog } from '../../src/catalog/read.ts';

const CATALOG = join(import.meta.dirname, '..', '..', 'catalog');

/** The real catalogue's facts. */
export const facts = fleetFacts(
  readCatalog(
    Object.fromEntries(
      globSync(join(CATALOG, '**', '*.yaml')).map((file) => [relative(CATALOG, file), readFileSync(file, 'utf8')]),
    ),
  ),
);
