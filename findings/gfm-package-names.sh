#!/usr/bin/env bash
# remark-gfm 4.0.1, marked and satteri strike out a part of Package_for_KB2553549~31bf3856ad364e35~amd64~~6.1.1.0.
#
# A good guess: text is struck out between two tildes on each side, and as the only two here have nothing that closes
# them, the name of an update's package, as DISM and the log of servicing write it, stays as it is. Wrong: one tilde on
# each side is enough, within a word too, so the key of the publisher is struck out and its tildes are gone; a package
# with a language loses that too. markdown-it wants two. A range such as 10~20 does nothing alone, but two of them do.
# What follows: a name copied from a page or an issue is not the name of any package, and /PackageName finds nothing;
# write it as code, or set singleTilde to false.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund remark@15.0.1 remark-gfm@4.0.1 remark-html@16.0.1 \
  marked@18.2.1 satteri@0.10.5 markdown-it@15.0.3
cat >try.mjs <<'JS'
import markdownIt from 'markdown-it';
import { marked } from 'marked';
import { remark } from 'remark';
import gfm from 'remark-gfm';
import html from 'remark-html';
import { markdownToHtml } from 'satteri';
const ways = {
  'remark-gfm': (text) => String(remark().use(gfm).use(html).processSync(text)),
  'without singleTilde': (text) => String(remark().use(gfm, { singleTilde: false }).use(html).processSync(text)),
  marked: (text) => marked.parse(text),
  satteri: async (text) => (await markdownToHtml(text)).html,
  'markdown-it': (text) => markdownIt().render(text),
};
const names = [
  'Package_for_KB2553549~31bf3856ad364e35~amd64~~6.1.1.0',
  'Client-Features-Package~31bf3856ad364e35~amd64~ja-JP~6.1.7601.17514',
];
for (const name of names)
  for (const [way, render] of Object.entries(ways)) console.log(`${way}: ${(await render(name)).trim()}`);
JS
expected='remark-gfm: <p>Package_for_KB2553549<del>31bf3856ad364e35</del>amd64~~6.1.1.0</p>
without singleTilde: <p>Package_for_KB2553549~31bf3856ad364e35~amd64~~6.1.1.0</p>
marked: <p>Package_for_KB2553549<del>31bf3856ad364e35</del>amd64~~6.1.1.0</p>
satteri: <p>Package_for_KB2553549<del>31bf3856ad364e35</del>amd64~~6.1.1.0</p>
markdown-it: <p>Package_for_KB2553549~31bf3856ad364e35~amd64~~6.1.1.0</p>
remark-gfm: <p>Client-Features-Package<del>31bf3856ad364e35</del>amd64<del>ja-JP</del>6.1.7601.17514</p>
without singleTilde: <p>Client-Features-Package~31bf3856ad364e35~amd64~ja-JP~6.1.7601.17514</p>
marked: <p>Client-Features-Package<del>31bf3856ad364e35</del>amd64<del>ja-JP</del>6.1.7601.17514</p>
satteri: <p>Client-Features-Package<del>31bf3856ad364e35</del>amd64<del>ja-JP</del>6.1.7601.17514</p>
markdown-it: <p>Client-Features-Package~31bf3856ad364e35~amd64~ja-JP~6.1.7601.17514</p>'
seen=$(TZ=UTC node try.mjs)
printf 'remark-gfm 4.0.1, marked 18.2.1, satteri 0.10.5, markdown-it 15.0.3 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
