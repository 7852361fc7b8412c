#!/usr/bin/env bash
# preact-render-to-string 6.8.2 loses the empty line at the start of a text in `<pre>` and `<textarea>`; React keeps it.
#
# A good guess: the server writes what makes the browser show the text that was given, and escaping < and & is all there
# is to it; both libraries do that. Wrong: HTML takes a line break behind the opening tag of these two for layout of the
# source and drops it. React writes one more there if the text begins with one; Preact does not, so a text that begins
# with an empty line has one line less in the page than in the component. Two empty lines are one.
# What follows: the output of systeminfo and wmic begins with an empty line, so its line numbers, and positions counted
# on the server, are off by one in what the browser has; put a line break in front yourself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund preact@10.29.8 preact-render-to-string@6.8.2 \
  react@19.3.1 react-dom@19.3.1 jsdom@26.1.0
cat >try.mjs <<'JS'
import { JSDOM } from 'jsdom';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
for (const text of ['Host Name: SRV01', '\nHost Name: SRV01', '\n\nNode,Version'])
  for (const [tag, property] of [['pre', 'children'], ['textarea', 'defaultValue']]) {
    const given = { [property]: text };
    const pages = [render(h(tag, given)), renderToStaticMarkup(React.createElement(tag, given))];
    const shown = pages.map((html) => JSDOM.fragment(html).firstChild.textContent);
    const [preact, react] = shown.map((got) => (got === text ? 'kept' : JSON.stringify(got)));
    console.log(`${JSON.stringify(text)} in ${tag}: Preact ${preact}, React ${react}`);
  }
JS
expected='"Host Name: SRV01" in pre: Preact kept, React kept
"Host Name: SRV01" in textarea: Preact kept, React kept
"\nHost Name: SRV01" in pre: Preact "Host Name: SRV01", React kept
"\nHost Name: SRV01" in textarea: Preact "Host Name: SRV01", React kept
"\n\nNode,Version" in pre: Preact "\nNode,Version", React kept
"\n\nNode,Version" in textarea: Preact "\nNode,Version", React kept'
seen=$(TZ=UTC node try.mjs)
printf 'preact-render-to-string 6.8.2 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
