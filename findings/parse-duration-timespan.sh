#!/usr/bin/env bash
# parse-duration 2.1.9 reads PowerShell's uptime `497.02:27:52` as half a second, and loses the days of
# `P497DT2H27M52S`.
#
# A good guess: a library that knows `497 days 02:27:52`, colons and all, and gives null for what it does not know,
# either reads a .NET TimeSpan as 497 days or gives null. Wrong: with no word for a unit in it the text is a number of
# milliseconds, 497 and a bit. The ISO form of the same span comes out as 2 hours 27 minutes, since `DT` is passed over
# like any unknown unit, though `P497D` alone and `PT2H` alone are read well.
# What follows: a server up for 497 days is listed as just started, and nothing tells; look for the days before parsing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund parse-duration@2.1.9
cat >try.mjs <<'JS'
import parse from 'parse-duration';
for (const text of ['497 days 02:27:52', '497.02:27:52', 'P497DT2H27M52S', 'P497D', 'PT2H', '497 dias'])
  console.log(text, '=', parse(text) === null ? 'null' : `${Math.round(parse(text))} ms`);
JS
expected='497 days 02:27:52 = 42949672000 ms
497.02:27:52 = 497 ms
P497DT2H27M52S = 8872000 ms
P497D = 42940800000 ms
PT2H = 7200000 ms
497 dias = null'
seen=$(TZ=UTC node try.mjs)
printf 'parse-duration 2.1.9 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
