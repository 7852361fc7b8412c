/**
 * Lets the browser ask before the page is left, reloaded or changed for its twin in the other language, while something
 * is handed in: it is kept nowhere, so nothing would bring it back. Without a reason to ask there is no listener, which
 * would keep some browsers from showing the page again at once when somebody comes back to it.
 */
export function askBeforeLeaving(entered: boolean): void {
  if (entered) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}

/**
 * Opens what the results link to in a tab of its own: somebody who looks up an update means to come back to them. Links
 * within the page, which is all that the offline file has, stay as they are.
 */
export function openLinksBeside(results: HTMLElement): void {
  results.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.getAttribute('href')?.startsWith('#') === false) link.target = '_blank';
  });
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // For Chromium up to 118, which does not ask otherwise.
  event.returnValue = true;
}
