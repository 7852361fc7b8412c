// Stands in the file's head, as it is here: shows the file in the browser's language, and in the other one on request.
// Written for any browser, since it serves the tables too, where the checker cannot run.
(function () {
  var root = document.documentElement;

  function choose(language) {
    root.lang = language;
    root.setAttribute('data-only', language);
  }

  function showChoice() {
    var buttons = document.querySelectorAll('[data-choose]');
    for (var index = 0; index < buttons.length; index += 1) {
      buttons[index].setAttribute('aria-pressed', String(buttons[index].getAttribute('data-choose') === root.lang));
    }
  }

  function chooseIts(event) {
    choose(event.currentTarget.getAttribute('data-choose'));
    showChoice();
  }

  choose((navigator.language || '').slice(0, 2) === 'ja' ? 'ja' : 'en');
  // Until all is there, the checker may still come: "it is not running" waits.
  root.setAttribute('data-opening', '');
  document.addEventListener('DOMContentLoaded', function () {
    root.removeAttribute('data-opening');
    var buttons = document.querySelectorAll('[data-choose]');
    for (var index = 0; index < buttons.length; index += 1) buttons[index].addEventListener('click', chooseIts);
    document.querySelector('[data-languages]').removeAttribute('hidden');
    showChoice();
  });
})();
