import type { PackageProblem, PackageReading } from '../../packages/content.ts';
import { placeOf, unreadable, type HandedFile } from '../../packages/reader/unreadable.ts';
import type { PackageReport } from './protocol.ts';

/** Starts a worker that reads a package, and asks it with the file. */
export type StartReader = (file: HandedFile<Blob>) => Worker;

/** A package that is being read. */
export interface Reading {
  /** What was found, or that it was stopped, took too long, or that the program did not arrive. */
  readonly found: Promise<readonly PackageReading[]>;
  readonly stop: () => void;
}

// Without a sign of life for so long, an archive is made to keep its reader busy. A rollup takes a minute or two on an
// old processor.
const PATIENCE_MS = 300_000;

/** Reads a package in a worker of its own, which can be stopped whatever the package does to it. */
export function readInWorker(
  start: StartReader,
  file: HandedFile<Blob>,
  progress: (read: number, total: number) => void,
): Reading {
  const worker = startOf(start, file);
  if (worker === undefined) {
    return { found: Promise.resolve([unreadable(placeOf(file), 'no-reader')]), stop: () => undefined };
  }
  const { promise: found, resolve } = withResolvers<readonly PackageReading[]>();
  const end = (readings: readonly PackageReading[]) => {
    clearTimeout(patience);
    worker.terminate();
    resolve(readings);
  };
  const fail = (problem: PackageProblem) => end([unreadable(placeOf(file), problem)]);
  const wait = () => setTimeout(() => fail('too-long'), PATIENCE_MS);
  let patience = wait();
  worker.addEventListener('message', ({ data }: MessageEvent<PackageReport>) => {
    if (data.type === 'read') {
      end(data.readings);
      return;
    }
    clearTimeout(patience);
    patience = wait();
    progress(data.read, data.total);
  });
  worker.addEventListener('error', () => fail('no-reader'));
  return { found, stop: () => fail('cancelled') };
}

/** A refused worker is an error event for some browsers; Chromium 109 and WebKit throw. */
function startOf(start: StartReader, file: HandedFile<Blob>): Worker | undefined {
  try {
    return start(file);
  } catch {
    return undefined;
  }
}

/** As `Promise.withResolvers`, which Chrome 109 and Firefox 115 don't have. */
function withResolvers<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((take) => (resolve = take));
  return { promise, resolve };
}
