import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { bundle, bundledScript } from '../build/bundle.ts';
import { BROWSER_TARGETS } from '../build/browser-targets.ts';
import { fleetFactsModule } from '../build/fleet-facts.ts';
import { libarchiveInBrowser } from '../build/libarchive-in-browser.ts';
import { plainStyles } from '../build/plain-styles.ts';
import { virtualModule } from '../build/virtual-module.ts';
import { packageFacts } from '../catalog/package-facts.ts';
import { rulerData } from '../catalog/ruler-data.ts';
import type { Catalog } from '../catalog/schema.ts';
import type { DocumentParts } from './document/document.tsx';

const FOLDER = import.meta.dirname;

/** Bundles the programs, each by itself: the last two wait until there is a package. */
export async function bundledPrograms(catalog: Catalog, site: string): Promise<DocumentParts['programs']> {
  const data = virtualModule('virtual:offline-data', () => ({ rulers: rulerData(catalog), site }));
  // Without an address for reports: nothing in the file leads out of it.
  const known = virtualModule('virtual:package-facts', () => ({ facts: packageFacts(catalog) }));
  const [checker, packages, packageReader] = await Promise.all([
    readableScript('page.ts', [fleetFactsModule(), data]),
    readableScript('packages/start.ts', [known]),
    readableScript('packages/reader.ts', [libarchiveInBrowser()]),
  ]);
  return { checker, packages, packageReader };
}

/**
 * One script that people can read, with the names of its sources. Only comments, indents and line ends are left out, a
 * sixth of it; a formatter puts the latter back.
 */
async function readableScript(entry: string, plugins: readonly Plugin[]): Promise<string> {
  const script = await bundledScript(
    join(FOLDER, entry),
    { plugins: [...plugins], build: { target: BROWSER_TARGETS } },
    { comments: false, minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } } },
  );
  return script.trim();
}

/** The archive library's own file, which no person could read anyway: half of it, by what browsers unpack themselves. */
export function packedLibrary(): string {
  const file = createRequire(import.meta.url).resolve('libarchive.js/dist/libarchive.wasm');
  return deflateSync(readFileSync(file), { level: 9 }).toString('base64');
}

/** The looks of the file, and those of old browsers. */
export async function bundledStyle(): Promise<string> {
  const outputs = await bundle(join(FOLDER, 'styles.css'), { build: { cssTarget: BROWSER_TARGETS } });
  const style = outputs.find(({ fileName }) => fileName.endsWith('.css'));
  if (style?.type !== 'asset') throw new Error('The offline file has no styles');
  return `${String(style.source).trim()}\n${plainStyles()}`;
}
