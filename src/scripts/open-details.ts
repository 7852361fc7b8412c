/*
 * What is folded opens where a link leads into it, and on paper: for browsers that do neither by themselves, as Firefox
 * before 139 and Chromium 109.
 */

function namedInAddress(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null; // "#100%" is nobody's name
  }
}

function openTarget(): void {
  const target = namedInAddress();
  const innermost = target?.closest('details');
  for (let folded = innermost; folded; folded = folded.parentElement?.closest('details')) folded.open = true;
  // Also where the browser has opened it: what it scrolled to may have moved since.
  if (innermost) target?.scrollIntoView();
}

openTarget();
addEventListener('hashchange', openTarget);

let openedForPaper: readonly HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  openedForPaper = [...document.querySelectorAll<HTMLDetailsElement>('details.fold:not([open])')];
  for (const folded of openedForPaper) folded.open = true;
});
addEventListener('afterprint', () => {
  for (const folded of openedForPaper) folded.open = false;
});
