import type { Plugin } from 'vite';
import { fleetFacts } from '../catalog/fleet-facts.ts';
import { catalogFiles, catalogFromDisk } from '../catalog/from-disk.ts';
import { packFacts } from '../fleet/packed-facts.ts';
import { virtualModule } from './virtual-module.ts';

/**
 * Offers the catalogue's facts to the worker that judges machines, as a module. As data in the page they would weigh
 * on everybody who only types one version.
 */
export function fleetFactsModule(): Plugin {
  return virtualModule('virtual:fleet-facts', (watch) => {
    for (const file of catalogFiles()) watch(file);
    return { packed: packFacts(fleetFacts(catalogFromDisk())) };
  });
}
