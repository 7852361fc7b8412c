import { PrecacheStrategy } from 'workbox-precaching';
import { build } from 'virtual:build-files';
import { keptFile, type KeptFile } from './build-files.ts';
import { worker, type LifecycleEvent } from './scope.ts';
import { cacheOf } from './store.ts';

// One after another takes a minute on a slow line; all at once would leave nothing of it.
const AT_ONCE = 4;

const { scope } = worker.registration;
const paths = Object.keys(build.files);
const strategy = new PrecacheStrategy({
  cacheName: cacheOf(build.id),
  // Workbox keeps a file under the request's address, which says nothing of its content.
  plugins: [{ cacheKeyWillBeUsed: async ({ request, params }) => String(params?.['cacheKey'] ?? request.url) }],
});

/** Whether the build has a file at an address below the base. */
export function hasFile(path: string): boolean {
  return keptFile(build, path, scope) !== undefined;
}

/**
 * Fetches the build, all of it, a few files at a time.
 *
 * @throws where a file is missing or is not the build's: the browser then stays with what it has, and tries again
 */
export async function fetchBuild(event: LifecycleEvent): Promise<void> {
  const cache = await caches.open(cacheOf(build.id));
  const waiting = paths.values();
  const fetchRest = async () => {
    for (const path of waiting) {
      const file = keptFile(build, path, scope);
      if (file) await fetchFile(file, cache, event);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchRest));
  // Another build that comes into use meanwhile clears away what it does not know.
  const complete = await (await caches.open(cacheOf(build.id))).keys();
  if (complete.length < paths.length) throw new Error(`${complete.length} of ${paths.length} files are there`);
}

async function fetchFile(file: KeptFile, cache: Cache, event: LifecycleEvent): Promise<void> {
  const { url, cacheKey, integrity, cache: mode } = file;
  // What did not change since an earlier build is on this machine already.
  const kept = await caches.match(cacheKey);
  if (kept) {
    await cache.put(cacheKey, kept);
    return;
  }
  const request = new Request(url, { integrity, cache: mode, credentials: 'same-origin' });
  await Promise.all(strategy.handleAll({ params: { cacheKey }, request, event }));
}

/** The file of a build at an address below the base. */
export async function fileOf(owner: string, path: string): Promise<Response | undefined> {
  const cache = await caches.open(cacheOf(owner));
  const own = owner === build.id ? keptFile(build, path, scope) : undefined;
  // The cache of a build holds one content of each file; the hashes of another build's are not known here.
  return own ? cache.match(own.cacheKey) : cache.match(new URL(path, scope).href, { ignoreSearch: true });
}
