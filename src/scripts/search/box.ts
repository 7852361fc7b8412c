/*
 * The search box on every page, as light as it can be: it listens for the shortcuts and, when the box is first used,
 * fetches the search itself. Until then and without it the box is a form that opens the search page.
 */

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const input = form?.elements.namedItem('q');
if (form && input instanceof HTMLInputElement) {
  const page = document.querySelector('[data-search-page]');
  let started = false;
  const start = async () => {
    if (started) return;
    started = true;
    try {
      // Both at once: on a slow line each thing that waits for another costs a round trip.
      const [data, { startSearch }] = await Promise.all([fetch(`${form.action}data.json`), import('./start.ts')]);
      await startSearch(form, input, data);
    } catch {
      // The box stays the plain form that it was, and the next focus tries again.
      started = false;
    }
    // What stands below the box says that the search cannot be had.
    form.nextElementSibling?.toggleAttribute('hidden', started);
  };
  input.addEventListener('focus', start);
  if (page || document.activeElement === input) void start();
  document.addEventListener('keydown', (event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTypedInto(event.target);
    const controlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !controlK) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
