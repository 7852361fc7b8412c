import type { Plugin } from 'vite';

/**
 * Takes out of the archive library how it starts on Node: in a browser it never gets there, and what the bundler puts
 * in the place of Node's modules would import the worker's entry back, which WebKit then runs twice.
 */
export function libarchiveInBrowser(): Plugin {
  return {
    name: 'libarchive-in-browser',
    transform(code, id) {
      if (!id.includes('/libarchive.js/src/webworker/wasm-gen/libarchive.js')) return undefined;
      const own = code.replace('await import("module")', '{}');
      if (own === code)
        this.error('The archive library starts on Node in another way: see src/build/libarchive-in-browser.ts');
      return { code: own, map: null };
    },
  };
}
