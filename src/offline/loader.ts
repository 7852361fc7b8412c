import { unpack } from './packing/unpack.ts';

/*
 * Stands in the file's head: chooses a language, and starts the program once the tables are there. The program is an
 * address of this page's own (`blob:`), since a script from a disk can load neither modules nor workers.
 */

const root = document.documentElement;

function choose(language: string): void {
  root.dataset['only'] = language;
  root.lang = language;
  for (const button of document.querySelectorAll('[data-choose]')) {
    button.setAttribute('aria-pressed', String(button.getAttribute('data-choose') === language));
  }
}

/** Shows what there is to say about the checker: that it is not running, that it is starting, or the checker itself. */
function show(state: 'no' | 'starting'): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-running]')) {
    place.hidden = place.dataset['running'] !== state;
  }
}

function run(packed: string): void {
  const script = document.createElement('script');
  script.src = URL.createObjectURL(new Blob([unpack(packed)], { type: 'text/javascript' }));
  document.body.append(script);
}

choose(navigator.language.startsWith('ja') ? 'ja' : 'en');
addEventListener('DOMContentLoaded', () => {
  for (const button of document.querySelectorAll<HTMLElement>('[data-choose]')) {
    button.addEventListener('click', () => choose(button.dataset['choose'] ?? ''));
  }
  document.querySelector('[data-languages]')?.removeAttribute('hidden');
  choose(root.lang);
  show('starting');
  // Unpacking takes about a second: the tables are painted before.
  setTimeout(() => run(document.querySelector('#program')?.textContent ?? ''), 50);
});
// What fails before the checker runs leaves the reader with the tables, and says so.
addEventListener('error', () => document.querySelector('[data-running="starting"]:not([hidden])') && show('no'));
