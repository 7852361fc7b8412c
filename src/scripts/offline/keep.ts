/* Keeps the site on this device, so that it works without a network after one visit. Loaded when all else is done. */

import { pathToFile } from '../../i18n/paths.ts';
import { showNotice } from './new-version.ts';

// Where people count their megabytes, the site is not fetched as a whole.
if (!savesData()) void keep();

async function keep(): Promise<void> {
  try {
    offerNewVersions(await navigator.serviceWorker.register(pathToFile('sw.js')));
    const { active } = await navigator.serviceWorker.ready;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, unlike a window, has no origin to name
    active?.postMessage('fetch-rest');
  } catch {
    // A browser that keeps nothing, or a server that is gone: the site works as any other.
  }
}

/** Says so when another build of the site is here, complete, and waits. */
function offerNewVersions(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    // The first build waits for nobody.
    if (registration.waiting && registration.active) showNotice(() => use(registration));
  };
  offer();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
}

// Where all goes well it is a second.
const TAKES_OVER_MS = 3000;

/** Puts the waiting build into use and shows this page in it. Only ever called by a person's press. */
function use({ waiting }: ServiceWorkerRegistration): void {
  if (waiting === null) {
    // Another page has put it into use already.
    location.reload();
    return;
  }
  // Once: where something is entered the browser asks first, and is not to ask again whoever stays.
  const reload = () => {
    clearTimeout(late);
    navigator.serviceWorker.removeEventListener('controllerchange', reload);
    location.reload();
  };
  navigator.serviceWorker.addEventListener('controllerchange', reload);
  // Chromium forgets now and then that it was asked to, where the worker in use was busy; opening the page reminds it.
  const late = setTimeout(reload, TAKES_OVER_MS);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, unlike a window, has no origin to name
  waiting.postMessage('skip-waiting');
}

function savesData(): boolean {
  // Not in the types of the DOM: Chromium alone has it.
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
