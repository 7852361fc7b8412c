/*
 * The search box on every page, as light as it can be: it listens for the shortcuts and, when the box is first used,
 * fetches the search itself. Until then and without it the box is a form that opens the search page.
 */

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const input = form?.elements.namedItem('q');
if (form && input instanceof HTMLInputElement) {
  let started = false;
  const start = async () => {
    if (started) return;
    started = true;
    const { startSearch } = await import('./start.ts');
    await startSearch(form, input);
  };
  input.addEventListener('focus', start);
  if (document.activeElement === input) void start();
  const page = document.querySelector('[data-search-page]');
  if (page) {
    input.value = new URLSearchParams(location.search).get('q') ?? input.value;
    void start();
  }
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const controlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !controlK) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
