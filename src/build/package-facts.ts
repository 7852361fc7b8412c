import type { Plugin } from 'vite';
import { catalogFiles, catalogFromDisk } from '../catalog/from-disk.ts';
import { packageFacts } from '../catalog/package-facts.ts';
import { virtualModule } from './virtual-module.ts';

/** Offers the catalogue's facts to the worker that reads update packages, as a module. */
export function packageFactsModule(): Plugin {
  return virtualModule('virtual:package-facts', (watch) => {
    for (const file of catalogFiles()) watch(file);
    return { facts: packageFacts(catalogFromDisk(), process.env['REPORT_URL']) };
  });
}
