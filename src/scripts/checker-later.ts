/*
 * Where the checker waits in a template, as on a page that most people open for its table: fetches it once somebody
 * comes near it, about a second before a version has been typed. What is typed meanwhile is read when it is there.
 */

const later = document.querySelector<HTMLTemplateElement>('[data-checker-later]');
const place = document.querySelector('[data-checker-root]');
if (later && place) {
  const start = () => {
    if (!later.isConnected) return; // fetched already: each move of a pointer over the checker comes here
    // A copy, as a script that the parser put into a template never runs.
    const [script, notLoaded] = document.importNode(later.content, true).children;
    if (!script || !notLoaded) return;
    script.addEventListener('error', () => place.after(notLoaded));
    later.replaceWith(script);
  };
  for (const type of ['pointerover', 'focusin', 'input']) place.addEventListener(type, start);
  addEventListener('hashchange', start);
  const version = place.querySelector('input');
  if (version?.value || place.matches(':focus-within') || /[#&][ve]=/.test(location.hash)) start();
}
