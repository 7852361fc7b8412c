import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runnerImport } from 'vite';
import { sha256 } from '../build/hash.ts';
import { builtIn, licenceOf } from '../build/licences.ts';
import { virtualModule } from '../build/virtual-module.ts';
import { catalogFromDisk } from '../catalog/from-disk.ts';
import { basePath } from '../i18n/base-path.ts';
import { bundledPrograms, bundledStyle, packedLibrary } from './bundle.ts';
import { DOWNLOADS, OFFLINE_FILE, SUMS_FILE } from './files.ts';

const FOLDER = import.meta.dirname;

/**
 * Makes the one file for use without a network, and the list of hashes of all downloads.
 *
 * It is made once, when the first page asks for its hash (`virtual:offline-file`), and written when the site is built:
 * after the policies of the pages were tightened, which has to leave this file alone, and before the service worker.
 */
export function offlineFile(): AstroIntegration {
  let site = '';
  let made: Promise<string> | undefined;
  const content = () => (made ??= makeOfflineFile(site));
  return {
    name: 'offline-file',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // What pages say of the file: its size, and its hash.
        const about = virtualModule('virtual:offline-file', async () => {
          const html = await content();
          return { size: Buffer.byteLength(html), sha256: sha256(html, 'hex') };
        });
        updateConfig({ vite: { plugins: [about] } });
      },
      'astro:config:done': ({ config }) => {
        site = new URL(basePath(config.base), config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const html = await content();
        mkdirSync(join(root, 'offline'), { recursive: true });
        writeFileSync(join(root, OFFLINE_FILE), html);
        writeFileSync(join(root, SUMS_FILE), sums(root));
        logger.info(`${OFFLINE_FILE}: ${Buffer.byteLength(html)} B`);
      },
    },
  };
}

/** The whole file, from the catalogue and the sources of this project. */
async function makeOfflineFile(site: string): Promise<string> {
  const catalog = catalogFromDisk();
  const [programs, style, document] = await Promise.all([
    bundledPrograms(catalog, site),
    bundledStyle(),
    // Node itself reads no TSX.
    runnerImport<typeof import('./document/document.tsx')>(join(FOLDER, 'document/document.tsx'), {
      configFile: false,
      logLevel: 'warn',
    }),
  ]);
  return document.module.offlineDocument({
    catalog,
    site,
    programs,
    archiveLibrary: packedLibrary(),
    style,
    chooseLanguage: readFileSync(join(FOLDER, 'choose-language.js'), 'utf8').trim(),
    license: {
      text: readFileSync('LICENSE', 'utf8'),
      libraries: ['preact', 'jsonc-parser', '@noble/hashes', 'libarchive.js'].map(libraryNotice),
      archiveLibrary: builtIn('libarchive.js'),
    },
  });
}

/** A library with its copyright notice. */
function libraryNotice(name: string): string {
  const license = licenceOf(name);
  const notice = /^Copyright \(c\) .+$/m.exec(license)?.[0];
  if (!/MIT License/.test(license) || notice === undefined) {
    throw new Error(`${name} is not under the MIT licence any more: say in the offline file what it is under`);
  }
  return `${name} (${notice.trim()})`;
}

/** The hashes of all downloads as sha256sum writes and reads them, with paths from the list's own folder. */
function sums(root: string): string {
  return DOWNLOADS.map(({ file }) => {
    const path = relative('offline', file).replaceAll('\\', '/');
    return `${sha256(readFileSync(join(root, file)), 'hex')}  ${path}\n`;
  }).join('');
}
