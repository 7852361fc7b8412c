/**
 * Lets the browser ask before the page is left, reloaded or changed for its twin in the other language, while something
 * is handed in: it is kept nowhere, so nothing would bring it back. Without a reason to ask there is no listener, which
 * would keep some browsers from showing the page again at once when somebody comes back to it.
 */
export function askBeforeLeaving(entered: boolean): void {
  if (entered) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // For Chromium up to 118, which does not ask otherwise.
  event.returnValue = true;
}
