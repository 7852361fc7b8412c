#!/usr/bin/env bash
# cli-truncate 5.2.0 told 8 columns gives 12 of a Japanese text with half-width kana, and 9 of one with full-width kana.
#
# A good guess: both it and string-width count columns, two for サ and one for ｻ, so what it cuts is never wider than
# asked, at most narrower by one. Wrong: string-width decides only whether to cut. The cut is made by slice-ansi, which
# counts a letter with its voiced mark, ﾊﾞ or ﾌﾟ, as one column, where terminals and string-width have two, and which
# keeps a wide letter that begins within the columns though it ends behind them. Cut at the start the same counts make
# the text too short instead, so that half of the columns stay empty.
# What follows: a table of hosts in a console has its borders out of line just in rows that were cut, while rows that
# fit, and English, are right; measure what comes back.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund cli-truncate@5.2.0 slice-ansi@8.0.0 string-width@8.2.0
cat >try.mjs <<'JS'
import cliTruncate from 'cli-truncate';
import sliceAnsi from 'slice-ansi';
import stringWidth from 'string-width';
for (const text of ['Windows 6.1.7601', 'サーバー 6.1.7601', 'ｻｰﾊﾞｰ', 'ﾊﾞｰｼﾞｮﾝ 6.1.7601', 'ﾌﾟﾛﾊﾞｲﾀﾞｰﾊﾞｯｸｱｯﾌﾟ']) {
  const cuts = ['end', 'start'].map((position) => {
    const cut = cliTruncate(text, 8, { position });
    return `${position} ${cut} (${stringWidth(cut)})`;
  });
  console.log(`${text} (${stringWidth(text)}): ${cuts.join(', ')}`);
}
const first = sliceAnsi('ﾌﾟﾛﾊﾞｲﾀﾞｰ', 0, 4);
console.log(`slice-ansi, columns 0 to 4: ${first} (${stringWidth(first)})`);
JS
expected='Windows 6.1.7601 (16): end Windows… (8), start ….1.7601 (8)
サーバー 6.1.7601 (17): end サーバー… (9), start ….1.7601 (8)
ｻｰﾊﾞｰ (5): end ｻｰﾊﾞｰ (5), start ｻｰﾊﾞｰ (5)
ﾊﾞｰｼﾞｮﾝ 6.1.7601 (16): end ﾊﾞｰｼﾞｮﾝ 6… (10), start ….7601 (6)
ﾌﾟﾛﾊﾞｲﾀﾞｰﾊﾞｯｸｱｯﾌﾟ (17): end ﾌﾟﾛﾊﾞｲﾀﾞｰﾊﾞ… (12), start …ｯﾌﾟ (4)
slice-ansi, columns 0 to 4: ﾌﾟﾛﾊﾞｲ (6)'
seen=$(TZ=UTC node try.mjs)
printf 'cli-truncate 5.2.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
