#!/usr/bin/env bash
# Numeral.js 2.0.6 reads KB2553549 as 2553549000, as kilobytes, and a host WEB1 as 10^18, an exabyte.
#
# A good guess: it reads the number in a text and passes over letters, as it does with SQL1, or asks for a unit behind
# the number, as in `497 KB`. Wrong: each format that is loaded may claim a text, and the one for bytes does so if the
# sign of a unit stands anywhere in it, in capitals. The number is then multiplied by it. kb2553549 is 2553549; MB, GB,
# TB and PB are taken likewise, and a hyphen makes all of it negative: MS12-032 is -12032.
# What follows: a column of articles sorted or exported by it is a thousand times too large where they are written as
# Microsoft does, and two hosts differ by 18 places; check the text for a number first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund numeral@2.0.6
cat >try.mjs <<'JS'
import numeral from 'numeral';
for (const text of ['497 KB', 'KB2553549', 'kb2553549', 'KB 2553549', 'MS12-032', 'WEB1', 'SQL1', 'GB1', '2553549'])
  console.log(`${text}: ${numeral(text).value()}`);
JS
expected='497 KB: 497000
KB2553549: 2553549000
kb2553549: 2553549
KB 2553549: 2553549000
MS12-032: -12032
WEB1: 1000000000000000000
SQL1: 1
GB1: 1000000000
2553549: 2553549'
seen=$(TZ=UTC node try.mjs)
printf 'Numeral.js 2.0.6 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
