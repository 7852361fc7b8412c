#!/usr/bin/env bash
# luxon 3.7.2 makes 536 days of 497 with `Duration.rescale()`.
#
# A good guess: rescaling only chooses larger units, so the span stays as long as it was, give or take some days for the
# length of months. Wrong: days become weeks, weeks become months, four to each, and a month then counts 30 days again.
# So 497 days are 1 year, 5 months and 3 weeks, which are 536 days. Below four weeks nothing is lost, so a test with a
# short span passes. `shiftTo` without weeks is off by 5 days, as twelve of its months lack 5 to a year.
# What follows: keep and show an uptime in days; 460 days rescaled read back as 497.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund luxon@3.7.2
cat >try.mjs <<'JS'
import { Duration } from 'luxon';
for (const days of [20, 28, 460, 497]) {
  const span = Duration.fromObject({ days });
  const short = span.shiftTo('years', 'months', 'days');
  console.log(days, span.rescale().toISO(), span.rescale().as('days'), '|', short.toISO(), short.as('days'));
}
JS
expected='20 P2W6D 20 | P20D 20
28 P1M 30 | P28D 28
460 P1Y4M1W5D 497 | P1Y3M10D 465
497 P1Y5M3W 536 | P1Y4M17D 502'
seen=$(TZ=UTC node try.mjs)
printf 'luxon 3.7.2 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
