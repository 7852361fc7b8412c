#!/usr/bin/env bash
# pretty-ms 9.3.1 writes 497 days 2:27:52 so that parse-duration 2.1.9 and timestring 7.0.0 read six hours more.
#
# A good guess: what one library writes for people with y, d, h, m and s, another one reads; days and less have one
# length, and if a year comes into it, it has 365 days in both or in neither. Wrong: pretty-ms takes years of 365 days
# out first, and for the readers y is 365.25 days, as it is for humanize-duration, whose text comes back to the
# millisecond, months and all. Below a year nothing shows.
# What follows: a machine up for 496 days and 20 hours, shown and read again, is past 497 days; keep the number beside
# the text, or set hideYear.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pretty-ms@9.3.1 parse-duration@2.1.9 timestring@7.0.0 humanize-duration@3.35.1
cat >try.mjs <<'JS'
import humanizeDuration from 'humanize-duration';
import parseDuration from 'parse-duration';
import prettyMs from 'pretty-ms';
import timestring from 'timestring';
const day = 86400000;
for (const milliseconds of [364 * day, 496 * day + 72000000, 42949672000])
  for (const [name, text] of [
    ['pretty-ms', prettyMs(milliseconds)],
    ['with hideYear', prettyMs(milliseconds, { hideYear: true })],
    ['humanize-duration', humanizeDuration(milliseconds)],
  ]) {
    const read = [parseDuration(text), timestring(text, 'ms')];
    const more = read.map((value) => ((value - milliseconds) / 3600000).toFixed(2));
    console.log(`${name}: ${text}, read with ${more.join(' and ')} hours more`);
  }
JS
expected='pretty-ms: 364d, read with 0.00 and 0.00 hours more
with hideYear: 364d, read with 0.00 and 0.00 hours more
humanize-duration: 11 months, 4 weeks, 1 day, 4 hours, 30 minutes, read with 0.00 and 0.00 hours more
pretty-ms: 1y 131d 20h, read with 6.00 and 6.00 hours more
with hideYear: 496d 20h, read with 0.00 and 0.00 hours more
humanize-duration: 1 year, 4 months, 1 week, 2 days, 20 hours, read with 0.00 and 0.00 hours more
pretty-ms: 1y 132d 2h 27m 52s, read with 6.00 and 6.00 hours more
with hideYear: 497d 2h 27m 52s, read with 0.00 and 0.00 hours more
humanize-duration: 1 year, 4 months, 1 week, 3 days, 2 hours, 27 minutes, 52 seconds, read with 0.00 and 0.00 hours more'
seen=$(TZ=UTC node try.mjs)
printf 'pretty-ms 9.3.1, parse-duration 2.1.9, timestring 7.0.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
