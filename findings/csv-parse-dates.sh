#!/usr/bin/env bash
# csv-parse 7.0.3 with `cast` and `cast_date` turns build numbers and host names of an inventory into dates.
#
# A good guess: `Windows 6.1.7601` is text, since a word stands before the number, and `DC-2` is a name. Wrong: cast_date
# asks the engine's Date.parse, which passes over words it does not know and takes what is left for month, day and year.
# The build becomes 1 June of the year 7601, the host 1 February 2001. A version of four parts stays text.
# What follows: an inventory that is read so loses hosts and builds without a word; four parts are safe, three are not,
# whatever word is put before them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund csv-parse@7.0.3
cat >try.mjs <<'JS'
import { parse } from 'csv-parse/sync';
const text = 'Windows 6.1.7601\n6.1.7601\n6.1.7601.17514\nSRV01\nKB2553549\nDC-2\n';
const cells = parse(text, { cast: true, cast_date: true }).flat();
console.log(cells.map((cell) => (cell instanceof Date ? `date in ${cell.getFullYear()}` : `${typeof cell} ${cell}`)).join('\n'));
JS
expected='date in 7601
date in 7601
string 6.1.7601.17514
string SRV01
string KB2553549
date in 2001'
seen=$(TZ=UTC node try.mjs)
printf 'csv-parse 7.0.3 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
