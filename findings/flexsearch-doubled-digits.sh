#!/usr/bin/env bash
# flexsearch 0.8.212 finds `22017` for `20017`, and KB2553549 for KB2253549.
#
# A good guess: the default encoder drops doubled letters, as its text says with the word "missing", and matches
# numbers, which it keeps, as they are. Wrong: it drops doubled digits too, after cutting each number in threes: 220 and
# 200 are both `20`, 255 and 225 are both `25`. With `dedupe: false` each number finds only itself.
# What follows: a search for a version or a KB number answers with another one, and says nothing of it; turn dedupe off.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund flexsearch@0.8.212
cat >try.mjs <<'JS'
import { Encoder, Index } from 'flexsearch';
const texts = ['tcpip.sys 6.1.7601.22017', 'KB2553549', 'tcpip.sys 6.1.7601.17802'];
for (const [name, options] of [['default', {}], ['dedupe off', { encoder: new Encoder({ dedupe: false }) }]]) {
  const index = new Index(options);
  texts.forEach((text, id) => index.add(id, text));
  for (const query of ['20017', '22017', 'KB2253549', 'KB2553549', '17801'])
    console.log(`${name}: ${query} -> ${index.search(query).map((id) => texts[id]).join() || 'nothing'}`);
}
JS
expected='default: 20017 -> tcpip.sys 6.1.7601.22017
default: 22017 -> tcpip.sys 6.1.7601.22017
default: KB2253549 -> KB2553549
default: KB2553549 -> KB2553549
default: 17801 -> nothing
dedupe off: 20017 -> nothing
dedupe off: 22017 -> tcpip.sys 6.1.7601.22017
dedupe off: KB2253549 -> nothing
dedupe off: KB2553549 -> KB2553549
dedupe off: 17801 -> nothing'
seen=$(TZ=UTC node try.mjs)
printf 'flexsearch 0.8.212 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
