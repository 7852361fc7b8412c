#!/usr/bin/env bash
# natural-orderby 5.0.0 and javascript-natural-sort 0.7.1 put Windows 6.1 behind 6.3.9600, but before 10.0.
#
# A good guess: natural order compares the numbers in a text one by one, so 6.1 stands before 6.1.7601, as with
# Intl.Collator told numeric; or else 6.1 is one number, and then 6.10 is what gets out of order. Wrong in both: a text
# that is a number as a whole is one piece, `6.1`, while `6.1.7601` is cut at its points, and the piece 6.1 is compared
# with the piece 6 and is more. So each version of two parts stands behind all of more parts that begin with the same
# number; only `.0` stands before, as 6.0 is 6. 5.2 and 10.0 are where they should be.
# What follows: a list in which some machines have the build and others have not is in two runs, 6.1.7600 to 6.3.9600
# and then 6.1 to 6.3, and looks sorted in each; give every version the same number of parts.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund natural-orderby@5.0.0 javascript-natural-sort@0.7.1
cat >try.mjs <<'JS'
import naturalSort from 'javascript-natural-sort';
import { orderBy } from 'natural-orderby';
const ways = {
  'natural-orderby': (list) => orderBy(list),
  'javascript-natural-sort': (list) => list.toSorted(naturalSort),
  'Intl.Collator': (list) => list.toSorted(new Intl.Collator('en', { numeric: true }).compare),
};
for (const list of [
  ['10.0', '6.3.9600', '6.3', '6.2', '6.1.7601', '6.1.7600', '6.1', '6.0.6002', '6.0', '5.2'],
  ['6.1.7601.17802', '6.1.7601.9', '6.1.7601', '6.1.7600'],
])
  for (const [name, sort] of Object.entries(ways)) console.log(`${name}: ${sort(list).join(' ')}`);
JS
expected='natural-orderby: 5.2 6.0 6.0.6002 6.1.7600 6.1.7601 6.3.9600 6.1 6.2 6.3 10.0
javascript-natural-sort: 5.2 6.0 6.0.6002 6.1.7600 6.1.7601 6.3.9600 6.1 6.2 6.3 10.0
Intl.Collator: 5.2 6.0 6.0.6002 6.1 6.1.7600 6.1.7601 6.2 6.3 6.3.9600 10.0
natural-orderby: 6.1.7600 6.1.7601 6.1.7601.9 6.1.7601.17802
javascript-natural-sort: 6.1.7600 6.1.7601 6.1.7601.9 6.1.7601.17802
Intl.Collator: 6.1.7600 6.1.7601 6.1.7601.9 6.1.7601.17802'
seen=$(TZ=UTC node try.mjs)
printf 'natural-orderby 5.0.0 and javascript-natural-sort 0.7.1 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
