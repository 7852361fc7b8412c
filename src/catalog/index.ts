import { readCatalog } from './read.ts';

// The only impure file here: it finds the files, at build time and in tests alike. A broken catalogue throws.
const files = import.meta.glob<string>('/catalog/**/*.{yaml,yml}', { query: '?raw', import: 'default', eager: true });

/** The catalogue of this build. */
export const catalog = readCatalog(
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(/^\/catalog\//, ''), text])),
);
