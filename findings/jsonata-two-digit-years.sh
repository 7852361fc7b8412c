#!/usr/bin/env bash
# jsonata 2.2.2 reads the 12 of 3/29/12 as 1912, with each picture for a year of two digits, and writes 2012 so.
#
# A good guess: `[Y,2-2]` reads what it writes, with a year near today as most readers do, or the year 12, which can at
# least be seen; there is no century in the text. Wrong: the number 12 is handed to Date.UTC, which adds 1900 to years
# up to 99. It does so for `[Y]` too, and 99 is 1999, so that dates of old systems are right and later ones are not. The
# text that jsonata writes of a date of this century, it reads a hundred years off.
# What follows: updates installed on 29-Mar-12 are a century older than Windows, without an error; put the century in
# front of the two digits first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jsonata@2.2.2
cat >try.mjs <<'JS'
import jsonata from 'jsonata';
const ask = (query) => jsonata(query).evaluate({});
for (const [text, picture] of [
  ['3/29/12', '[M]/[D]/[Y,2-2]'],
  ['3/29/12', '[M]/[D]/[Y01]'],
  ['3/29/12', '[M]/[D]/[Y]'],
  ['29-Mar-12', '[D]-[MNn,3-3]-[Y,2-2]'],
  ['3/29/99', '[M]/[D]/[Y,2-2]'],
]) {
  const date = await ask(`$fromMillis($toMillis('${text}', '${picture}'), '[Y0001]-[M01]-[D01]')`);
  console.log(`${text} by ${picture}: ${date}`);
}
console.log('2012-03-29 written:', await ask(`$fromMillis($toMillis('2012-03-29'), '[M]/[D]/[Y,2-2]')`));
JS
expected='3/29/12 by [M]/[D]/[Y,2-2]: 1912-03-29
3/29/12 by [M]/[D]/[Y01]: 1912-03-29
3/29/12 by [M]/[D]/[Y]: 1912-03-29
29-Mar-12 by [D]-[MNn,3-3]-[Y,2-2]: 1912-03-29
3/29/99 by [M]/[D]/[Y,2-2]: 1999-03-29
2012-03-29 written: 3/29/12'
seen=$(TZ=UTC node try.mjs)
printf 'jsonata 2.2.2 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
