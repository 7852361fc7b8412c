import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const OWNERS = [
  [/\/src\/scripts\/site\.ts$/, 'site'],
  [/\/src\/scripts\/search\/[^/]+\.ts$/, 'search'],
  [/\/src\/islands\/machines\/start-ja\.ts$/, 'machines-ja'],
  [/\/src\/islands\/machines\/start-en\.ts$/, 'machines-en'],
  [/\/src\/outputs\/driver\/[^/]+\.ts$/, 'driver'],
  [/\/src\/islands\/packages\/[^/]+\.tsx?$/, 'packages'],
  [/\/src\/packages\/stored-list\.ts$/, 'stored'],
] as const;

// What Vite puts around import(), to fetch the styles and the imports of what is loaded ahead of it.
const PRELOAD = '\0vite/preload-helper.js';
const PLAIN_IMPORT = '\0plain-import';

/**
 * Gives the site's script, the search and the results of many machines a copy of their own of the modules that they
 * share with the checker.
 *
 * The bundler would put what two scripts share into a third file, and the checker, which is what people wait for,
 * would take another round trip for it. A few kilobytes more, where someone searches or judges many machines, is the
 * better trade.
 *
 * The results have two scripts that differ by their words: nobody fetches those of the other language.
 *
 * What follows a verdict has neither styles nor imports of its own to fetch ahead: the checker imports it plainly.
 *
 * The reader of driver files, which a worker loads when there is one, has its own as well: it would import them from
 * the worker's entry, and WebKit then runs the whole entry a second time, so that each message is answered twice.
 */
export function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer) {
      if (this.environment.name !== 'client' || importer === undefined) return undefined;
      if (source === PRELOAD && importer.includes('/src/islands/checker/')) return PLAIN_IMPORT;
      const [file = '', query] = importer.split('?own=');
      const owner = query ?? OWNERS.find(([pattern]) => pattern.test(file))?.[1];
      if (owner === undefined) return undefined;
      if (/^preact(?:\/|$)/.test(source)) {
        const resolved = await this.resolve(source, file, { skipSelf: true });
        return resolved && `${resolved.id}?own=${owner}`;
      }
      const target = join(dirname(file), source);
      // A style sheet is a file of its own anyway, but its address is a module; and what belongs to one script alone
      // needs no copy.
      if (!/^\..*\.(?:tsx?|css\?url)$/.test(source) || OWNERS.some(([pattern]) => pattern.test(target)))
        return undefined;
      return `${target}${target.includes('?') ? '&' : '?'}own=${owner}`;
    },
    load: (id) => (id === PLAIN_IMPORT ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
