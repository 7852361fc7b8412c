import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { fleetFacts } from '../catalog/fleet-facts.ts';
import { readCatalog } from '../catalog/read.ts';

const NAME = 'virtual:fleet-facts';
const RESOLVED = `\0${NAME}`;

/**
 * Offers the catalogue's facts to the worker that judges machines, as a module. As data in the page they would weigh
 * on everybody who only types one version.
 */
export function fleetFactsModule(): Plugin {
  return {
    name: 'fleet-facts',
    resolveId: (source) => (source === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const files = globSync('catalog/**/*.yaml');
      for (const file of files) this.addWatchFile(file);
      const texts = Object.fromEntries(files.map((file) => [relative('catalog', file), readFileSync(file, 'utf8')]));
      return `export const facts = ${JSON.stringify(fleetFacts(readCatalog(texts)))};`;
    },
  };
}
