import { join } from 'node:path';
import { bundle, bundledScript } from '../build/bundle.ts';
import { BROWSER_TARGETS } from '../build/browser-targets.ts';
import { fleetFactsModule } from '../build/fleet-facts.ts';
import { plainStyles } from '../build/plain-styles.ts';
import { virtualModule } from '../build/virtual-module.ts';
import { rulerData } from '../catalog/ruler-data.ts';
import type { Catalog } from '../catalog/schema.ts';

const FOLDER = import.meta.dirname;

/**
 * The checker: one script that people can read, with the names of its sources. Only comments, indents and line ends
 * are left out, a sixth of it; a formatter puts the latter back.
 */
export async function bundledProgram(catalog: Catalog, site: string): Promise<string> {
  const data = virtualModule('virtual:offline-data', () => ({ rulers: rulerData(catalog), site }));
  const program = await bundledScript(
    join(FOLDER, 'page.ts'),
    { plugins: [fleetFactsModule(), data], build: { target: BROWSER_TARGETS } },
    { comments: false, minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } } },
  );
  return program.trim();
}

/** The looks of the file, and those of old browsers. */
export async function bundledStyle(): Promise<string> {
  const outputs = await bundle(join(FOLDER, 'styles.css'), { build: { cssTarget: BROWSER_TARGETS } });
  const style = outputs.find(({ fileName }) => fileName.endsWith('.css'));
  if (style?.type !== 'asset') throw new Error('The offline file has no styles');
  return `${String(style.source).trim()}\n${plainStyles()}`;
}
