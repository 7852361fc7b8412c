#!/usr/bin/env bash
# lunr 2.3.9 with the Japanese of lunr-languages 1.22.0 finds no number of more than one digit: no KB, no 497.
#
# A good guess: adding Japanese makes the words of `497日問題` findable and leaves `KB2553549`, which plain lunr finds, as
# it was. Wrong: the index is cut by TinySegmenter, which makes a word of every digit, while a search is cut by lunr at
# blanks and hyphens, so `497` is looked for among `4`, `9` and `7`. One digit finds every page that has it. A search
# cut in the same way finds 497, but 947 with it.
# What follows: in a site of updates and days nothing can be found by its number once Japanese is on.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund lunr@2.3.9 lunr-languages@1.22.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const lunr = require('lunr');
for (const part of ['lunr.stemmer.support', 'tinyseg', 'lunr.ja']) require(`lunr-languages/${part}`)(lunr);
const texts = ['497日問題', 'KB2553549 を適用', '稼働 947 日'];
const build = (japanese) =>
  lunr(function () {
    if (japanese) this.use(lunr.ja);
    this.ref('id');
    this.field('text');
    texts.forEach((text, id) => this.add({ id, text }));
  });
const show = (hits) => hits.map((hit) => texts[hit.ref]).sort().join(' + ') || 'nothing';
const [plain, japanese] = [build(false), build(true)];
for (const query of ['KB2553549', '497', '問題', '9'])
  console.log(`${query}: plain ${show(plain.search(query))}; Japanese ${show(japanese.search(query))}`);
const words = lunr.ja.tokenizer('497').map(String);
const presence = lunr.Query.presence.REQUIRED;
console.log(words.join(), show(japanese.query((query) => words.forEach((word) => query.term(word, { presence })))));
JS
expected='KB2553549: plain KB2553549 を適用; Japanese nothing
497: plain 497日問題; Japanese nothing
問題: plain nothing; Japanese 497日問題
9: plain nothing; Japanese 497日問題 + KB2553549 を適用 + 稼働 947 日
4,9,7 497日問題 + 稼働 947 日'
seen=$(TZ=UTC node try.mjs)
printf 'lunr 2.3.9 with lunr-languages 1.22.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
