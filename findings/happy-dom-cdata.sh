#!/usr/bin/env bash
# happy-dom 21.0.4 ends an XML file at its first CDATA section, so a report of msinfo32 has a version and no system.
#
# A good guess: CDATA is XML like any other, so a DOMParser told text/xml has its text, as in browsers, jsdom and
# linkedom; in HTML it would be a comment. Wrong: `<![CDATA[` is taken for a tag with a bad name. What stands before it
# is kept, the rest is dropped, and a parsererror is put in at the top, as browsers do for XML that is broken. So it is
# in application/xml, with an empty section too, and there is no createCDATASection. The same text with &lt; is read.
# What follows: code that reads an .nfo, where every name and value is CDATA, or the text of an event with it, works in
# the browser and finds nothing under test; and a test that only counts what is absent passes. Write the sections as
# text with entities before parsing, or test with linkedom.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund happy-dom@21.0.4 linkedom@0.18.15
cat >try.mjs <<'JS'
import { Window } from 'happy-dom';
import { DOMParser } from 'linkedom';
const cdata = (text) => `<![CDATA[${text}]]>`;
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const report = (write) => `<?xml version="1.0"?>
<MsInfo><Metadata><Version>8.0</Version></Metadata><Category name="System Summary">
<Data><Item>${write('OS Name')}</Item><Value>${write('Windows 7 <Professional>')}</Value></Data>
<Data><Item>${write('Version')}</Item><Value>${write('6.1.7601')}</Value></Data>
</Category></MsInfo>`;
const window = new Window();
for (const [name, Parser] of [['happy-dom', window.DOMParser], ['linkedom', DOMParser]])
  for (const [way, write] of [['CDATA', cdata], ['entities', escaped]]) {
    const page = new Parser().parseFromString(report(write), 'text/xml');
    const values = [...page.querySelectorAll('Value')].map(({ textContent }) => textContent);
    const error = page.querySelector('parsererror') ? 'a parsererror' : 'no parsererror';
    const version = page.querySelector('Version').textContent;
    console.log(`${name}, ${way}: ${version}; ${values.join(', ') || 'no values'}; ${error}`);
  }
await window.happyDOM.close();
JS
expected='happy-dom, CDATA: 8.0; no values; a parsererror
happy-dom, entities: 8.0; Windows 7 <Professional>, 6.1.7601; no parsererror
linkedom, CDATA: 8.0; Windows 7 <Professional>, 6.1.7601; no parsererror
linkedom, entities: 8.0; Windows 7 <Professional>, 6.1.7601; no parsererror'
seen=$(TZ=UTC node try.mjs)
printf 'happy-dom 21.0.4 and linkedom 0.18.15 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
