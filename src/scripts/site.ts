/*
 * What every page can do with JavaScript: keep a theme, keep the place when the language changes, copy a block, and be
 * kept for use without a network.
 */

import { copyText } from './copy-text.ts';
import './open-details.ts';
import './search/box.ts';

const root = document.documentElement;
const theme = document.querySelector<HTMLSelectElement>('select[name="theme"]');
if (theme) {
  theme.value = root.dataset['theme'] ?? '';
  theme.addEventListener('change', () => {
    if (theme.value === '') delete root.dataset['theme'];
    else root.dataset['theme'] = theme.value;
    try {
      localStorage.setItem('theme', theme.value);
    } catch {
      // A browser that keeps nothing still shows the theme on this page.
    }
  });
}

// The twin page in the other language is the same page: what was entered or looked at stays.
for (const twin of document.querySelectorAll<HTMLAnchorElement>('a[data-twin]')) {
  const keepPlace = () => (twin.hash = location.hash);
  twin.addEventListener('click', keepPlace);
  twin.addEventListener('pointerdown', keepPlace); // a middle click is no click
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset['copy'] ?? '');
    const status = button.nextElementSibling;
    if (!source || !status) return;
    const done = await copyText(source.textContent.trimEnd());
    status.textContent = (done ? button.dataset['done'] : button.dataset['failed']) ?? '';
  });
}

// Not while the site is edited, and not where there is no such thing, as over plain http.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  // After all that the visitor came for.
  const whenIdle = () => (window.requestIdleCallback ?? setTimeout)(() => import('./offline/keep.ts'));
  addEventListener('load', whenIdle);
}
