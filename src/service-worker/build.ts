import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { BROWSER_TARGETS } from '../build/browser-targets.ts';
import { bundledScript } from '../build/bundle.ts';
import { sha256 } from '../build/hash.ts';
import { virtualModule } from '../build/virtual-module.ts';
import type { BuildFiles } from './build-files.ts';

// For hosts, crawlers, previews of links, and browsers that know no service worker. Pagefind runs without its worker;
// icons are fetched on installing.
const NOT_FOR_VISITORS =
  /^(?:sw\.js|_headers|\.well-known\/.*|robots\.txt|sitemap.*\.xml|og\.png|plain\.css|icon-.*\.png|pagefind\/pagefind-worker\.js|.*\.(?:gz|br))$/;

// A single file for other programs must not weigh as much as half the site. The log names what is left out.
const LARGEST = 600_000;
// But for what is needed where there is no network: the library that opens update packages, and the file to carry on.
const KEPT_AT_ANY_SIZE = /^(?:_astro\/libarchive[.-][\w-]+\.wasm|offline\/check-497\.html)$/;

/** What a visitor's browser fetches to keep the site. */
export interface KeptSite {
  readonly files: number;
  /** Bytes of the files themselves. */
  readonly bytes: number;
  /** Bytes over the wire with gzip; brotli takes about a sixth less. */
  readonly gzipBytes: number;
  /** Files that are too large to be kept for everybody. */
  readonly leftOut: readonly string[];
}

/** Writes the service worker of a built site. It goes after whatever changes a file: it holds the hash of each. */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, bytes, gzipBytes, leftOut } = await writeServiceWorker(fileURLToPath(dir));
        logger.info(
          `${files} files kept for use offline: ${kilobytes(bytes)} kB, ${kilobytes(gzipBytes)} kB with gzip`,
        );
        if (leftOut.length > 0) logger.info(`too large to be kept: ${leftOut.join(', ')}`);
      },
    },
  };
}

/** Writes `sw.js` into a folder with a built site. */
export async function writeServiceWorker(root: string): Promise<KeptSite> {
  const all = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path, file: path.slice(join(root, sep).length).replaceAll(sep, '/') }))
    .filter(({ file }) => !NOT_FOR_VISITORS.test(file))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ path, file }) => aboutContent(file, readFileSync(path)));
  const kept = all.filter(({ isKept }) => isKept);
  const files = Object.fromEntries(kept.map(({ file, hash }) => [addressOf(file), hash]));
  const id = sha256(JSON.stringify(files), 'base64').replace(/\W/g, '').slice(0, 12);
  writeFileSync(join(root, 'sw.js'), await script({ id, files }));
  return {
    files: kept.length,
    bytes: sum(kept.map(({ bytes }) => bytes)),
    gzipBytes: sum(kept.map(({ gzipBytes }) => gzipBytes)),
    leftOut: all.filter((each) => !kept.includes(each)).map(({ file }) => file),
  };
}

/** What is to be known of a file: its content goes at once, since all together would not be small. */
function aboutContent(file: string, content: Buffer) {
  const isKept = content.length <= LARGEST || KEPT_AT_ANY_SIZE.test(file);
  const gzipBytes = isKept ? gzipSync(content).length : 0;
  return { file, isKept, bytes: content.length, gzipBytes, hash: sha256(content, 'base64') };
}

/**
 * The address of a file below the base, as visitors use it.
 *
 * @example addressOf('ja/check/index.html') // e.g. 'ja/check/'
 */
function addressOf(file: string): string {
  if (!/^[\w./-]+$/.test(file)) throw new Error(`${file}: the service worker takes no name that needs escaping`);
  return file.replace(/(^|\/)index\.html$/, '$1');
}

function script(build: BuildFiles): Promise<string> {
  return bundledScript(join(import.meta.dirname, 'index.ts'), {
    plugins: [virtualModule('virtual:build-files', () => ({ build }))],
    build: { target: BROWSER_TARGETS },
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
