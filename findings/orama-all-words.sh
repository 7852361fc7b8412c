#!/usr/bin/env bash
# Orama 3.1.18 asked for pages with all parts of 6.1.7601.17802 leaves out the page that has it, and gives 17514.
#
# A good guess: `threshold: 0` keeps the pages that have every word of the search, and the page with just that version
# has them all. Wrong: a word also finds the words that begin with it, and a page is kept if the number of words found
# in it is just the number asked for. The 1 of the search finds 1 and 17802, so the right page has five instead of four
# and is dropped. In 17514 the same 1 finds two and 17802 none, which makes four. `exact: true` mends it; words of which
# none begins another are right.
# What follows: the stricter search hides each fix whose revision begins with its minor version, and shows the build
# before it; without the threshold the right page is there, among all that have a 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @orama/orama@3.1.18
cat >try.mjs <<'JS'
import { create, insert, search } from '@orama/orama';
const pages = create({ schema: { text: 'string' } });
for (const text of ['tcpip.sys 6.1.7601.17514', 'tcpip.sys 6.1.7601.17802', 'tcpip.sys 6.1.7601.21893', 'Windows 10'])
  insert(pages, { text });
const find = async (term, options) => (await search(pages, { term, ...options })).hits.map((hit) => hit.document.text);
for (const term of ['6.1.7601.17802', '6.1.7601.21893', 'tcpip.sys 17802'])
  for (const options of [{}, { threshold: 0 }, { threshold: 0, exact: true }])
    console.log(`${term} ${JSON.stringify(options)}: ${(await find(term, options)).join(', ') || 'nothing'}`);
JS
expected='6.1.7601.17802 {}: tcpip.sys 6.1.7601.17802, Windows 10, tcpip.sys 6.1.7601.17514, tcpip.sys 6.1.7601.21893
6.1.7601.17802 {"threshold":0}: tcpip.sys 6.1.7601.17514
6.1.7601.17802 {"threshold":0,"exact":true}: tcpip.sys 6.1.7601.17802
6.1.7601.21893 {}: Windows 10, tcpip.sys 6.1.7601.17514, tcpip.sys 6.1.7601.17802, tcpip.sys 6.1.7601.21893
6.1.7601.21893 {"threshold":0}: tcpip.sys 6.1.7601.17514, tcpip.sys 6.1.7601.17802, tcpip.sys 6.1.7601.21893
6.1.7601.21893 {"threshold":0,"exact":true}: tcpip.sys 6.1.7601.21893
tcpip.sys 17802 {}: tcpip.sys 6.1.7601.17802, tcpip.sys 6.1.7601.17514, tcpip.sys 6.1.7601.21893
tcpip.sys 17802 {"threshold":0}: tcpip.sys 6.1.7601.17802
tcpip.sys 17802 {"threshold":0,"exact":true}: tcpip.sys 6.1.7601.17802'
seen=$(TZ=UTC node try.mjs)
printf 'Orama 3.1.18 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
