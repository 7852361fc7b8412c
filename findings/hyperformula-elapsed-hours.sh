#!/usr/bin/env bash
# HyperFormula 3.5.0 shows 497.1027 days under `[h]:mm:ss` as `[2]:27:53`, and under `[hh]:mm:ss` as 11930:27:53.
#
# A good guess: `[h]:mm:ss` is how every spreadsheet writes elapsed hours, so it is known or refused, and one h or two
# is a matter of a leading zero. Wrong: of elapsed times it knows `[hh]` and `[mm]` alone. In `[h]` and `[m]` the letter
# is the hour or minute of the day, without the 497 days, and the brackets are text; there are none for seconds.
# What follows: an uptime of 497 days is shown as two hours, or as the minute, in a bracket that looks like a style;
# write both letters.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hyperformula@3.5.0
cat >try.mjs <<'JS'
import { HyperFormula } from 'hyperformula';
const formats = ['[hh]:mm:ss', '[h]:mm:ss', '[mm]:ss', '[m]:ss', '[ss]', 'd hh:mm'];
const days = [497.1027, 0.1027];
const rows = formats.map((format) => days.map((value) => `=TEXT(${value},"${format}")`));
const sheet = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' }).getSheetValues(0);
formats.forEach((format, row) =>
  console.log(`${format}: ${days.map((value, at) => `${value} is ${sheet[row][at]}`).join(', ')}`),
);
JS
expected='[hh]:mm:ss: 497.1027 is 11930:27:53, 0.1027 is 02:27:53
[h]:mm:ss: 497.1027 is [2]:27:53, 0.1027 is [2]:27:53
[mm]:ss: 497.1027 is 715827:53, 0.1027 is 147:53
[m]:ss: 497.1027 is [5]:53, 0.1027 is [12]:53
[ss]: 497.1027 is [53], 0.1027 is [53]
d hh:mm: 497.1027 is 11 02:27, 0.1027 is 30 02:27'
seen=$(TZ=UTC node try.mjs)
printf 'HyperFormula 3.5.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
