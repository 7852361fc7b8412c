#!/usr/bin/env bash
# rrule 2.8.1 starts a rule at the clock's time if its DTSTART says `VALUE=DATE`, and says nothing.
#
# A good guess: `DTSTART;VALUE=DATE:20120329`, which is how a calendar writes a whole day, is 29 March, or an error.
# Wrong: the line is known by its beginning, `DTSTART:` or `DTSTART;TZID=`; with any other parameter, VALUE=DATE-TIME
# too, it is passed over without a word, and a rule without a start begins now. `DTSTART:20120329`, which RFC 5545 does
# not allow for a day, is read well.
# What follows: a reboot every 497 days is planned from the day on which the file is read, another one each time; check
# that origOptions.dtstart is there, or take the parameter out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund rrule@2.8.1
cat >try.mjs <<'JS'
import rrule from 'rrule';
const time = '20120329T150600';
const kinds = [';VALUE=DATE-TIME', ';TZID=Asia/Tokyo', ''].map((kind) => `${kind}:${time}`);
for (const start of [';VALUE=DATE:20120329', ...kinds, ':20120329']) {
  const text = `DTSTART${start}\nRRULE:FREQ=DAILY;INTERVAL=497;COUNT=2`;
  const begun = Date.now();
  const rule = rrule.rrulestr(text);
  const [first, second] = rule.all();
  const now = Math.abs(first - begun) < 5000 ? 'now' : first.toISOString().slice(0, 10);
  const apart = (second - first) / 86400000;
  const kept = rule.origOptions.dtstart ? 'kept' : 'dropped';
  console.log(`DTSTART${start}: ${kept}, first ${now}, then ${apart} days later`);
}
JS
expected='DTSTART;VALUE=DATE:20120329: dropped, first now, then 497 days later
DTSTART;VALUE=DATE-TIME:20120329T150600: dropped, first now, then 497 days later
DTSTART;TZID=Asia/Tokyo:20120329T150600: kept, first 2012-03-29, then 497 days later
DTSTART:20120329T150600: kept, first 2012-03-29, then 497 days later
DTSTART:20120329: kept, first 2012-03-29, then 497 days later'
seen=$(TZ=UTC node try.mjs)
printf 'rrule 2.8.1 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
