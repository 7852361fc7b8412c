import type { PackageReading } from '../../packages/content.ts';
import { startArchives, type Archives } from '../../packages/reader/archives.ts';
import { letGo } from '../../packages/reader/let-go.ts';
import { readPackageFile } from '../../packages/reader/read-package.ts';
import { placeOf, unreadable, type HandedFile } from '../../packages/reader/unreadable.ts';
import type { PackageReport } from './protocol.ts';

/**
 * Reads one package in a worker and reports to the page, which ends the worker then, and the memory that the package
 * took with it.
 *
 * @param library the archive library's own file
 */
export async function answer(file: HandedFile, library: Promise<ArrayBuffer>): Promise<void> {
  report({ type: 'read', readings: await readingsOf(file, library) });
}

async function readingsOf(file: HandedFile, library: Promise<ArrayBuffer>): Promise<readonly PackageReading[]> {
  const archives = await started(library).catch(() => undefined);
  if (archives === undefined) return [unreadable(placeOf(file), 'no-reader')];
  return readPackageFile(file, archives, (read, total) => report({ type: 'progress', read, total }));
}

/** Starts the archive library; once it is compiled, nobody needs its file. */
async function started(library: Promise<ArrayBuffer>): Promise<Archives> {
  const file = await library;
  const archives = await startArchives(file);
  letGo(file);
  return archives;
}

function report(message: PackageReport): void {
  postMessage(message);
}
