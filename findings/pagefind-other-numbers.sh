#!/usr/bin/env bash
# pagefind 1.6.0 answers a search for a KB number that no page has with the pages that have some other KB number.
#
# A good guess: a search for KB9999999 over pages without it gives nothing, as one for 9999999 does. Wrong: a word that
# is nowhere is shortened until pages match, so `KB9999999` becomes `KB`, `497999` becomes `497`, and MS99-001 finds
# MS12-032. How much was cut shows only in a lower score. Between quotation marks nothing is cut.
# What follows: "not on this site" can't be seen from the number of results; look on each page for the number, or quote
# it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund pagefind@1.6.0
cat >try.mjs <<'JS'
import fs from 'node:fs';
import { createIndex, close } from 'pagefind';
const texts = { a: 'tcpip.sys of KB2688338', b: 'The bulletin MS12-032', c: 'The 497 days of KB2553549', d: 'Reboot' };
const { index } = await createIndex();
for (const [name, text] of Object.entries(texts)) {
  const content = `<html lang="en"><body><h1>Page</h1><p>${text}</p></body></html>`;
  await index.addHTMLFile({ url: `/${name}/`, content });
}
await index.writeFiles({ outputPath: 'pagefind' });
await close();
// What a browser has and Node lacks: the page's language, and a fetch of files beside the page.
globalThis.window = globalThis;
globalThis.location = { origin: 'http://site.example' };
globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => 'en' }) };
globalThis.fetch = async (url) => new Response(fs.readFileSync(`pagefind/${/pagefind\/([^?]*)/.exec(url)[1]}`));
const pagefind = await import(`${process.cwd()}/pagefind/pagefind.js`);
await pagefind.options({ baseUrl: '/' });
await pagefind.init('en');
for (const query of ['KB2688338', 'KB9999999', '"KB9999999"', '9999999', '497999', 'MS99-001']) {
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.map((result) => result.data()));
  console.log(`${query}: ${pages.map((page) => texts[page.url.split('/').at(-2)]).sort().join(' + ') || 'nothing'}`);
}
process.exit(0);
JS
expected='KB2688338: tcpip.sys of KB2688338
KB9999999: The 497 days of KB2553549 + tcpip.sys of KB2688338
"KB9999999": nothing
9999999: nothing
497999: The 497 days of KB2553549
MS99-001: The bulletin MS12-032'
seen=$(TZ=UTC node try.mjs)
printf 'pagefind 1.6.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
