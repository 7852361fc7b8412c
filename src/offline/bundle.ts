import { join } from 'node:path';
import { bundle, bundledScript } from '../build/bundle.ts';
import { BROWSER_TARGETS } from '../build/browser-targets.ts';
import { fleetFactsModule } from '../build/fleet-facts.ts';
import { virtualModule } from '../build/virtual-module.ts';
import { rulerData } from '../catalog/ruler-data.ts';
import type { Catalog } from '../catalog/schema.ts';

const FOLDER = import.meta.dirname;

/** The checker: one classic script, which is its own worker. A module could not be that from a disk. */
export function bundledProgram(catalog: Catalog, site: string): Promise<string> {
  const data = virtualModule('virtual:offline-data', () => ({ rulers: rulerData(catalog), site }));
  return bundledScript(join(FOLDER, 'entry.ts'), {
    plugins: [fleetFactsModule(), data],
    build: { target: BROWSER_TARGETS, minify: false },
  });
}

/** The small script in the file's head. */
export async function bundledLoader(): Promise<string> {
  return (await bundledScript(join(FOLDER, 'loader.ts'), { build: { target: BROWSER_TARGETS } })).trim();
}

/** The styles that the file needs before its program runs. */
export async function bundledStyle(): Promise<string> {
  const outputs = await bundle(join(FOLDER, 'styles/page.css'), { build: { cssTarget: BROWSER_TARGETS } });
  const style = outputs.find(({ fileName }) => fileName.endsWith('.css'));
  if (style?.type !== 'asset') throw new Error('The offline file has no styles');
  return String(style.source).trim();
}
