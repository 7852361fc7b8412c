#!/usr/bin/env bash
# dayjs 1.11.23 prints 71 weeks as `0 days 00:00`, and the same 497 days as 497 or as 10, by how they were given.
#
# A good guess: `P71W` is read, since asDays() is 497 and toISOString() `P497D`, so format() prints the same days; and
# equal durations are printed alike. Wrong: format() has no letter for weeks and does not turn them into days, so they
# are left out, from ISO text in silence, from an object with `undefined` for the rest. 497 days given as a number are
# split in years and months of mean length first: 10 days and 8 hours are left, if the format has no Y and M. Only days
# that come in ISO text, or beside all smaller units, are printed as they are.
# What follows: an uptime of 497 days is shown as none or as ten days and eight hours, in the format that is right for
# every machine started this month; print Math.floor(asDays()) and only the time by format().
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund dayjs@1.11.23
cat >try.mjs <<'JS'
import dayjs from 'dayjs';
import duration from 'dayjs/plugin/duration.js';
dayjs.extend(duration);
const ways = { "'P497D'": ['P497D'], "'P71W'": ['P71W'], "71, 'weeks'": [71, 'weeks'], "497, 'days'": [497, 'days'],
  '{ days: 497, hours: 0, minutes: 0 }': [{ days: 497, hours: 0, minutes: 0 }], '{ weeks: 71 }': [{ weeks: 71 }],
  "20, 'days'": [20, 'days'] };
for (const [name, given] of Object.entries(ways)) {
  const span = dayjs.duration(...given);
  console.log(`${name}: asDays ${span.asDays()}, ${span.toISOString()}, ${span.format('D [days] HH:mm')}`);
}
JS
expected=$(cat <<'TEXT'
'P497D': asDays 497, P497D, 497 days 00:00
'P71W': asDays 497, P497D, 0 days 00:00
71, 'weeks': asDays 497, P1Y4M10DT8H, 10 days 08:00
497, 'days': asDays 497, P1Y4M10DT8H, 10 days 08:00
{ days: 497, hours: 0, minutes: 0 }: asDays 497, P497D, 497 days 00:00
{ weeks: 71 }: asDays 497, P497D, undefined days undefined:undefined
20, 'days': asDays 20, P20D, 20 days 00:00
TEXT
)
seen=$(TZ=UTC node try.mjs)
printf 'dayjs 1.11.23 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
