import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PackageContent, UnreadablePackage } from '../../../src/packages/content.ts';
import { startArchives } from '../../../src/packages/reader/archives.ts';
import { readPackageFile } from '../../../src/packages/reader/read-package.ts';
import { formatFileVersion } from '../../../src/domain/file-version.ts';

/** The archive library's own file. */
export const wasm = readFileSync(createRequire(import.meta.url).resolve('libarchive.js/dist/libarchive.wasm'));

/** Opens a package, as the page's worker does: with a library of its own. */
export async function read(name: string, bytes: Uint8Array): Promise<readonly (PackageContent | UnreadablePackage)[]> {
  const content = new Blob([new Uint8Array(bytes)]);
  return readPackageFile({ name, content }, await startArchives(wasm), () => undefined);
}

/** What was read of each, in a line: file, KB, versions with where they were seen; or the problem. */
export function told(readings: readonly (PackageContent | UnreadablePackage)[]): readonly string[] {
  return readings.map((reading) =>
    reading.kind === 'unreadable'
      ? `${reading.file}: ${reading.problem}`
      : [
          `${reading.file}:`,
          reading.texts.kb,
          ...reading.figures.map(({ version, seenIn }) => `${formatFileVersion(version)} (${seenIn})`),
        ].join(' '),
  );
}
