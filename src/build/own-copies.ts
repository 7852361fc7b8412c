import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const OWNERS = [
  [/\/src\/scripts\/site\.ts$/, 'site'],
  [/\/src\/scripts\/search\/[^/]+\.ts$/, 'search'],
] as const;

/**
 * Gives the site's script and the search a copy of their own of the modules that they share with the checker.
 *
 * The bundler would put what two scripts share into a third file, and the checker, which is what people wait for,
 * would take another round trip for it. A kilobyte more, fetched only when someone searches, is the better trade.
 */
export function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer) {
      if (this.environment.name !== 'client' || importer === undefined || !source.startsWith('.')) return undefined;
      const [file = '', query] = importer.split('?own=');
      const owner = query ?? OWNERS.find(([pattern]) => pattern.test(file))?.[1];
      const target = join(dirname(file), source);
      // What belongs to one script alone needs no copy.
      if (owner === undefined || OWNERS.some(([pattern]) => pattern.test(target))) return undefined;
      return `${target}?own=${owner}`;
    },
  };
}
