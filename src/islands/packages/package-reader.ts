import wasmAddress from 'libarchive.js/dist/libarchive.wasm?url';
import type { PackageReading } from '../../packages/content.ts';
import { startArchives } from '../../packages/reader/archives.ts';
import { readPackageFile } from '../../packages/reader/read-package.ts';
import { placeOf, unreadable, type HandedFile } from '../../packages/reader/unreadable.ts';
import type { PackageReport } from './protocol.ts';

/* Reads one package. The page ends it then, and the memory that the package took with it. */

const report = (message: PackageReport) => postMessage(message);

async function archives() {
  const response = await fetch(wasmAddress);
  if (!response.ok) throw new Error(`${wasmAddress}: ${response.status}`);
  return startArchives(await response.arrayBuffer());
}

async function readingsOf(file: HandedFile): Promise<readonly PackageReading[]> {
  const library = await archives().catch(() => undefined);
  if (library === undefined) return [unreadable(placeOf(file), 'no-reader')];
  return readPackageFile(file, library, (read, total) => report({ type: 'progress', read, total }));
}

addEventListener('message', async ({ data }: MessageEvent<HandedFile>) => {
  report({ type: 'read', readings: await readingsOf(data) });
});
