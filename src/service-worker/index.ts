/* Keeps the whole site of one build, so that it works without a network after one visit. */

import { registerRoute } from 'workbox-routing';
import { build } from 'virtual:build-files';
import { answerFile, answerPage } from './answer.ts';
import { fetchPages, fetchRest } from './files.ts';
import { buildsInUse, takeOver } from './page-builds.ts';
import { worker, type RequestEvent } from './scope.ts';
import { changePageBuilds, keepOnly } from './store.ts';

worker.addEventListener('install', (event) => event.waitUntil(fetchPages()));

worker.addEventListener('activate', (event) => event.waitUntil(comeIntoUse()));

// A new build waits until the last page of the old one is closed, or until someone presses the notice's button.
worker.addEventListener('message', (event) => {
  if (event.data === 'skip-waiting') event.waitUntil(worker.skipWaiting());
  // From each page that opens: a worker that has nothing to do is stopped, and could not go on by itself.
  if (event.data === 'fetch-rest') event.waitUntil(fetchRest());
});

registerRoute(
  // A part of a file is the server's affair; the whole files are here.
  ({ request, url, sameOrigin }) =>
    sameOrigin && url.href.startsWith(worker.registration.scope) && !request.headers.has('range'),
  ({ request, event }) => {
    // Workbox calls every event by its most general type; a route's handler gets that of a request.
    const asked = event as unknown as RequestEvent;
    return request.mode === 'navigate' ? answerPage(request, asked) : answerFile(request, asked);
  },
);

async function comeIntoUse(): Promise<void> {
  const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'all' });
  const pages = await changePageBuilds((before) =>
    takeOver(
      before,
      build.id,
      open.map(({ id }) => id),
    ),
  );
  await keepOnly(buildsInUse(pages));
  // The page of the first visit, too, is to work when the network goes.
  await worker.clients.claim();
}
