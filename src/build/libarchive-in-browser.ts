import type { Plugin } from 'vite';

const PATCHES = [
  // How it starts on Node: in a browser it never gets there, and what the bundler puts in the place of Node's modules
  // would import the worker's entry back, which WebKit then runs twice.
  ['await import("module")', '{}'],
  // Where it lies: it is handed its other file, and a program that stands in a page has no address.
  ['new URL("libarchive.wasm", import.meta.url).href', '"libarchive.wasm"'],
  ['var _scriptDir = import.meta.url', 'var _scriptDir = ""'],
] as const;

/** Takes out of the archive library what it needs elsewhere, and a bundler stumbles over. */
export function libarchiveInBrowser(): Plugin {
  return {
    name: 'libarchive-in-browser',
    transform(code, id) {
      if (!id.includes('/libarchive.js/src/webworker/wasm-gen/libarchive.js')) return undefined;
      const own = PATCHES.reduce((text, [before, after]) => {
        if (!text.includes(before))
          this.error(`The archive library has no “${before}” any more: see ${import.meta.url}`);
        return text.replace(before, after);
      }, code);
      return { code: own, map: null };
    },
  };
}
