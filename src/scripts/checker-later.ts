/*
 * Where the checker waits in a template, as on a page that most people open for its table: fetches it and what it works
 * with once somebody comes near it, about a second before a version has been typed. What is typed meanwhile is read
 * when it is there.
 */

const later = document.querySelector<HTMLTemplateElement>('[data-checker-later]');
const place = document.querySelector('[data-checker-root]');
if (later && place) {
  const start = async () => {
    if (!later.isConnected) return; // fetched already: each move of a pointer over the checker comes here
    later.remove();
    // A copy, as a script that the parser put into a template never runs.
    const [data, script, notLoaded] = document.importNode(later.content, true).children;
    if (!data || !(script instanceof HTMLScriptElement) || !notLoaded) return;
    const fail = () => place.after(notLoaded);
    script.addEventListener('error', fail);
    // At the same time as its data, and run when these are there.
    place.after(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: script.src }));
    try {
      const answer = await fetch(later.dataset['checkerLater'] ?? '');
      if (!answer.ok) throw answer;
      data.textContent = await answer.text();
      place.after(data, script);
    } catch {
      fail();
    }
  };
  for (const type of ['pointerover', 'focusin', 'input']) place.addEventListener(type, start);
  addEventListener('hashchange', start);
  const version = place.querySelector('input');
  if (version?.value || place.matches(':focus-within') || /[#&][ve]=/.test(location.hash)) start();
}
