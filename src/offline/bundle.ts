import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { rulerData } from '../catalog/ruler-data.ts';
import type { Catalog } from '../catalog/schema.ts';
import { BROWSER_TARGETS } from '../build/browser-targets.ts';
import { fleetFactsModule } from '../build/fleet-facts.ts';

const FOLDER = import.meta.dirname;
const NAME = 'virtual:offline-data';
const RESOLVED = `\0${NAME}`;

const SHARED: InlineConfig = {
  configFile: false,
  envDir: false,
  publicDir: false,
  logLevel: 'warn',
};

/** The checker: one classic script, which is its own worker. A module could not be that from a disk. */
export async function bundledProgram(catalog: Catalog, site: string): Promise<string> {
  return bundledScript('entry.ts', [fleetFactsModule(), offlineData(catalog, site)]);
}

/** The small script in the file's head. */
export async function bundledLoader(): Promise<string> {
  return (await bundledScript('loader.ts', [])).trim();
}

/** The styles that the file needs before its program runs. */
export async function bundledStyle(): Promise<string> {
  const outputs = await outputsOf({
    ...SHARED,
    build: { write: false, cssTarget: BROWSER_TARGETS, rolldownOptions: { input: join(FOLDER, 'styles/page.css') } },
  });
  const style = outputs.find(({ fileName }) => fileName.endsWith('.css'));
  if (style?.type !== 'asset') throw new Error('The offline file has no styles');
  return String(style.source).trim();
}

async function bundledScript(entry: string, plugins: readonly Plugin[]): Promise<string> {
  const outputs = await outputsOf({
    ...SHARED,
    plugins: [...plugins],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: BROWSER_TARGETS,
      minify: false,
      rolldownOptions: {
        input: join(FOLDER, entry),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [script, ...more] = outputs;
  if (script?.type !== 'chunk' || more.length > 0) throw new Error(`src/offline/${entry} has to be one script`);
  return script.code;
}

function offlineData(catalog: Catalog, site: string): Plugin {
  return {
    name: 'offline-data',
    resolveId: (source) => (source === NAME ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED
        ? `export const rulers = ${JSON.stringify(rulerData(catalog))}; export const site = ${JSON.stringify(site)};`
        : undefined,
  };
}

async function outputsOf(config: InlineConfig) {
  const result = await build(config);
  return (Array.isArray(result) ? result : [result]).flatMap((each) => ('output' in each ? each.output : []));
}
