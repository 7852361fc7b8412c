import { globSync, readFileSync, statSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Where the licences stand, as a path of the site. */
export const LICENCES_FILE = 'licences.txt';

/** The libraries that are served to browsers; of some there are notices of what their own files were built from. */
const SERVED: Readonly<Record<string, { readonly builtIn?: string }>> = {
  '@noble/hashes': {},
  'jsonc-parser': {},
  'libarchive.js': { builtIn: 'archive-library.txt' },
  pagefind: { builtIn: 'search-reader.txt' },
  preact: {},
  sax: {},
  'workbox-core': {},
  'workbox-routing': {},
};

/** The licence of this project, and those of all that it serves, as one text. */
export function licences(): string {
  const own = section('The 497-day problem', readFileSync('LICENSE', 'utf8'));
  return [own, ...Object.keys(SERVED).map((name) => section(name, licenceOf(name), builtIn(name)))].join('\n\n');
}

function section(title: string, ...texts: readonly string[]): string {
  return (
    `${title}\n${'='.repeat(title.length)}\n${texts.map((text) => `\n${text.trim()}\n`).join('')}`.trimEnd() + '\n'
  );
}

/** The licence that a library comes with. */
export function licenceOf(name: string): string {
  const files = globSync([`node_modules/${name}/LICENSE*`, `node_modules/${name}/LICENSE/LICENSE`]);
  const file = files.find((path) => statSync(path).isFile());
  if (file === undefined) throw new Error(`${name} comes without a licence`);
  return readFileSync(file, 'utf8');
}

/** The notices of what a library's own files were built from; empty where there is nothing to say. */
export function builtIn(name: string): string {
  const file = SERVED[name]?.builtIn;
  return file === undefined ? '' : readFileSync(`src/build/licences/${file}`, 'utf8');
}

/** Stops a build that would serve a library whose licence {@link licences} does not give. */
export function knownLicences(): Plugin {
  return {
    name: 'known-licences',
    generateBundle(_, files) {
      if (this.environment.name !== 'client') return;
      for (const id of Object.values(files).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))) {
        const library = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
        if (library !== undefined && !Object.hasOwn(SERVED, library))
          this.error(`${library} is served to browsers, and its licence is not: see ${import.meta.url}`);
      }
    },
  };
}
