import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const RUNTIME = fileURLToPath(new URL('../islands/jsx-runtime.ts', import.meta.url));

/** Gives scripts for the browser our own few bytes of `preact/jsx-runtime`: the checker has none to spare. */
export function smallJsx(): Plugin {
  return {
    name: 'small-jsx',
    enforce: 'pre',
    apply: 'build',
    resolveId(source) {
      return this.environment.name === 'client' && source === 'preact/jsx-runtime' ? RUNTIME : undefined;
    },
  };
}
