/*
 * What is folded opens where a link leads into it, and on paper: for browsers that do neither by themselves, as Firefox
 * before 139 and Chromium 109.
 */

function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  let wasClosed = false;
  for (let folded = target?.closest('details'); folded; folded = folded.parentElement?.closest('details')) {
    wasClosed ||= !folded.open;
    folded.open = true;
  }
  if (wasClosed) target?.scrollIntoView();
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
