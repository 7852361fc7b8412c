#!/usr/bin/env bash
# udsv 0.7.3 turns host names and builds into NaN because the last of the first rows holds a number.
#
# A good guess: a schema inferred from the first rows makes a column one of numbers if they all are, or most are. Wrong:
# one row decides, the last that has a value. A server called 2012 at the end of a list makes every SRV01 above it NaN,
# and a plain 7600 every `7601 SP1`; the same rows in another order keep all names.
# What follows: an inventory sorted another way loses its hosts, with nothing thrown; read names with the readers for
# text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund udsv@0.7.3
cat >try.mjs <<'JS'
import { inferSchema, initParser } from 'udsv';
const read = (rows) => {
  const text = ['host,build', ...rows].join('\n') + '\n';
  return initParser(inferSchema(text)).typedArrs(text).map((row) => row.join('/')).join(' ');
};
const rows = ['SRV01,7601 SP1', 'SRV02,7601 SP1', '2012,7600'];
console.log(read(rows));
console.log(read(rows.toReversed()));
JS
expected='NaN/NaN NaN/NaN 2012/7600
2012/7600 SRV02/7601 SP1 SRV01/7601 SP1'
seen=$(TZ=UTC node try.mjs)
printf 'udsv 0.7.3 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
