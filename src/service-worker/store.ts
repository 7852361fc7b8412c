import { NO_BUILD, type PageBuilds } from './page-builds.ts';
import { worker } from './scope.ts';

// Other sites may live on the same origin, below another base: their caches are not ours to touch.
const OURS = `497-day-problem ${worker.registration.scope} `;
const PAGES = `${worker.registration.scope}open-pages`;

/** Name of the cache that holds the files of a build. */
export function cacheOf(build: string): string {
  return `${OURS}${build}`;
}

/** Deletes the files of all builds but these. */
export async function keepOnly(builds: ReadonlySet<string>): Promise<void> {
  const kept = new Set([...builds, 'pages'].map(cacheOf));
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(OURS) && !kept.has(name)).map((name) => caches.delete(name)),
  );
}

let pageBuilds: Promise<PageBuilds> | undefined;

/** Which build each open page belongs to. Kept in a cache, as the browser stops an idle worker at any time. */
export function readPageBuilds(): Promise<PageBuilds> {
  pageBuilds ??= read();
  return pageBuilds;
}

/** Records a change of which build each open page belongs to, and returns the state after it. */
export function changePageBuilds(change: (before: PageBuilds) => PageBuilds): Promise<PageBuilds> {
  pageBuilds = readPageBuilds().then(async (before) => {
    const after = change(before);
    const cache = await caches.open(cacheOf('pages'));
    await cache.put(PAGES, Response.json(after));
    return after;
  });
  return pageBuilds;
}

async function read(): Promise<PageBuilds> {
  const cache = await caches.open(cacheOf('pages'));
  const kept = await cache.match(PAGES);
  return kept ? ((await kept.json()) as PageBuilds) : NO_BUILD; // written above
}
