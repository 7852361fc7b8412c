#!/usr/bin/env bash
# remark-smartypants 3.0.3 gives a word within Japanese text two closing marks; satteri 0.10.5, in Astro 7, if single.
#
# A good guess: of two quotation marks the first opens and the second closes, and a language without blanks makes no
# difference, as the marks still come in pairs. Wrong: remark-smartypants tells a mark by what stands before and behind
# it, and one behind a letter closes; in Japanese a letter stands before nearly every word. Only at the start of a line,
# behind a blank or a mark such as 、 does one open. satteri, which took its place, does pair double marks, but takes
# single ones for apostrophes.
# What follows: names of hosts and options, put in quotation marks to be seen and copied, have a form that no shell takes
# and no reader expects; write 「」 or code, or turn smartypants off.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund remark-smartypants@3.0.3 remark@15.0.1 satteri@0.10.5
cat >try.mjs <<'JS'
import { remark } from 'remark';
import smartypants from 'remark-smartypants';
import { markdownToHtml } from 'satteri';
const kinds = { '\u2018': 'opens', '\u201c': 'opens', '\u2019': 'closes', '\u201d': 'closes' };
const marks = (text) => [...text].flatMap((letter) => kinds[letter] ?? []).join(' ');
for (const text of ['The host _ is up.', 'サーバー_の稼働時間', 'サーバー _ の稼働時間', '_の稼働時間', '一方、_の稼働時間'])
  for (const [name, mark] of [['double', '"'], ['single', "'"]]) {
    const source = text.replace('_', `${mark}SRV01${mark}`);
    const one = String(remark().use(smartypants).processSync(source));
    const { html: two } = await markdownToHtml(source, { features: { smartPunctuation: true } });
    console.log(`${text} ${name}: remark-smartypants ${marks(one)}, satteri ${marks(two)}`);
  }
JS
expected='The host _ is up. double: remark-smartypants opens closes, satteri opens closes
The host _ is up. single: remark-smartypants opens closes, satteri opens closes
サーバー_の稼働時間 double: remark-smartypants closes closes, satteri opens closes
サーバー_の稼働時間 single: remark-smartypants closes closes, satteri closes closes
サーバー _ の稼働時間 double: remark-smartypants opens closes, satteri opens closes
サーバー _ の稼働時間 single: remark-smartypants opens closes, satteri opens closes
_の稼働時間 double: remark-smartypants opens closes, satteri opens closes
_の稼働時間 single: remark-smartypants opens closes, satteri closes closes
一方、_の稼働時間 double: remark-smartypants opens closes, satteri opens closes
一方、_の稼働時間 single: remark-smartypants opens closes, satteri closes closes'
seen=$(TZ=UTC node try.mjs)
printf 'remark-smartypants 3.0.3, satteri 0.10.5 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
