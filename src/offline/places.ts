/**
 * The name of the place that an address within the file leads to: what stands behind its last `#`.
 *
 * @example placeOf('#KB2688338/') // 'KB2688338'
 * @example placeOf('#KB#KB4022719') // 'KB4022719': an update without a page of its own on the site
 */
export function placeOf(address: string): string {
  return (address.split('#').at(-1) ?? '').replace(/\/$/, '');
}

/** Follows links within the file by scrolling: the fragment of the address stays the checker's. */
export function followPlaces(): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (link === null) return;
    event.preventDefault();
    const name = placeOf(link.getAttribute('href') ?? '');
    // An update without a row is one of the rollups, which stand there as a list.
    const place =
      document.querySelector(`[data-kb="${CSS.escape(name)}"]`) ??
      document.getElementById(name) ??
      document.getElementById('rollups');
    if (!(place instanceof HTMLElement)) return;
    for (const dialog of document.querySelectorAll('dialog[open]'))
      if (dialog instanceof HTMLDialogElement) dialog.close();
    place.scrollIntoView();
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  });
}
