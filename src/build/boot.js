/* oxlint-disable no-unused-vars, no-new -- old browsers know no catch without a name, and a pattern is only read here */
// Runs in <head> before anything is painted, and in every browser that there is: old ones know no newer syntax.
(function (root) {
  // The chosen theme must not arrive after a flash of the other one.
  try {
    if (localStorage.theme) root.setAttribute('data-theme', localStorage.theme);
  } catch (error) {
    // A browser that keeps nothing.
  }
  try {
    // Layers are younger than all of ECMAScript 2022 but look-behinds, which Safari learned later.
    // (A pattern that nobody reads throws as well.)
    new RegExp(window.CSSLayerBlockRule ? '(?<=a)' : '?');
    root.setAttribute('data-scripts', '');
    // Where a script does not arrive, no field stands there dead either.
    addEventListener(
      'error',
      function (event) {
        if (event.target.src) root.removeAttribute('data-scripts');
      },
      true
    );
  } catch (error) {
    // What a browser without scripts finds there.
    document.write(document.getElementsByTagName('noscript')[0].textContent);
  }
})(document.documentElement);
