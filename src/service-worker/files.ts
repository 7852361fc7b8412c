import { copyResponse } from 'workbox-core';
import { build } from 'virtual:build-files';
import { comesLater, keptFile, type KeptFile } from './build-files.ts';
import { worker } from './scope.ts';
import { cacheOf } from './store.ts';

// One after another takes a minute on a slow line; all at once would leave nothing of it.
const AT_ONCE = 4;

const { scope } = worker.registration;
const files = Object.keys(build.files).flatMap((path) => keptFile(build, path, scope) ?? []);

/** Whether the build has a file at an address below the base. */
export function hasFile(path: string): boolean {
  return keptFile(build, path, scope) !== undefined;
}

/**
 * Fetches what has to be there before the build comes into use: the pages, and all that they work with.
 *
 * @throws where a file is missing or is not the build's: the browser then stays with what it has, and tries again
 */
export async function fetchPages(): Promise<void> {
  const needed = files.filter(({ path }) => !comesLater(path));
  await fetchAll(needed);
  // Of the rest, what an earlier build has is taken over before that is cleared away.
  const cache = await caches.open(cacheOf(build.id));
  for (const { cacheKey } of await missing()) {
    const kept = await caches.match(cacheKey);
    if (kept) await cache.put(cacheKey, kept);
  }
  // Another build that comes into use meanwhile clears away what it does not know.
  const lost = (await missing()).filter((file) => needed.includes(file));
  if (lost.length > 0) throw new Error(`${lost.length} of ${needed.length} files are not there`);
}

let rest: Promise<void> | undefined;

/** Fetches what is still missing of the build. Where that fails, the next page that opens asks for it again. */
export function fetchRest(): Promise<void> {
  rest ??= missing()
    .then(fetchAll)
    .catch(() => undefined)
    .finally(() => (rest = undefined));
  return rest;
}

/** Fetches files, a few at a time. */
async function fetchAll(wanted: readonly KeptFile[]): Promise<void> {
  const cache = await caches.open(cacheOf(build.id));
  const waiting = wanted.values();
  const fetchNext = async () => {
    for (const file of waiting) await fetchFile(file, cache);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
}

/** The files of the build that are not on this device. */
async function missing(): Promise<readonly KeptFile[]> {
  const kept = await (await caches.open(cacheOf(build.id))).keys();
  const urls = new Set(kept.map(({ url }) => url));
  return files.filter(({ cacheKey }) => !urls.has(cacheKey));
}

async function fetchFile({ url, cacheKey, integrity, cache: mode }: KeptFile, cache: Cache): Promise<void> {
  // What did not change since an earlier build is on this machine already.
  const kept = await caches.match(cacheKey);
  const response = kept ?? (await fetch(url, { integrity, cache: mode, credentials: 'same-origin' }));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  // A browser opens no page from a copy that came by a redirect.
  await cache.put(cacheKey, response.redirected ? await copyResponse(response) : response);
}

/** The file of a build at an address below the base. */
export async function fileOf(owner: string, path: string): Promise<Response | undefined> {
  const cache = await caches.open(cacheOf(owner));
  const own = owner === build.id ? keptFile(build, path, scope) : undefined;
  // The cache of a build holds one content of each file; the hashes of another build's are not known here.
  return own ? cache.match(own.cacheKey) : cache.match(new URL(path, scope).href, { ignoreSearch: true });
}
