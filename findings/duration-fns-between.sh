#!/usr/bin/env bash
# duration-fns 3.0.2 measures two dates that lie 497 days apart as anything from 494.7 to 499.1 days.
#
# A good guess: toDays(between(boot, now)) is 497 for each pair of such dates, perhaps an hour off over summer time.
# Wrong: between() subtracts the years, the months, the days of the month and the rest one by one, which may give 1 year,
# 5 months and -20 days, and toDays() then counts each month as a twelfth of a year. Two days at the end of February
# become more than four, and the difference added to the first date does not always give the second.
# What follows: a machine that is past 497 days may be shown as two days short of them, and one two days short as past;
# subtract the dates as numbers and give toDays() the milliseconds.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund duration-fns@3.0.2
cat >try.mjs <<'JS'
import * as duration from 'duration-fns';
const later = (date, days) => new Date(date.getTime() + days * 86_400_000);
for (const [from, days] of [['2012-04-05', 497], ['2012-03-29', 497], ['2012-01-31', 497], ['2012-02-20', 497], ['2011-02-28', 2]]) {
  const boot = new Date(from);
  const now = later(boot, days);
  const span = duration.between(boot, now);
  const back = duration.apply(boot, span).getTime() === now.getTime() ? 'the second date' : 'another date';
  const text = `${duration.toDays(span).toFixed(2)} days, ${duration.toString(span)}, added ${back}`;
  console.log(`${from} and ${days} days: ${text}; as milliseconds ${duration.toDays(now - boot)}`);
}
const all = Array.from({ length: 1461 }, (_, at) => later(new Date('2009-01-01'), at));
const measured = all.map((boot) => duration.toDays(duration.between(boot, later(boot, 497))));
console.log(`of four years: ${Math.min(...measured).toFixed(2)} to ${Math.max(...measured).toFixed(2)}`);
JS
expected='2012-04-05 and 497 days: 496.67 days, P1Y4M10D, added the second date; as milliseconds 497
2012-03-29 and 497 days: 496.08 days, P1Y5M-21D, added the second date; as milliseconds 497
2012-01-31 and 497 days: 497.08 days, P1Y5M-20D, added another date; as milliseconds 497
2012-02-20 and 497 days: 498.08 days, P1Y5M-19D, added the second date; as milliseconds 497
2011-02-28 and 2 days: 4.42 days, P1M-26D, added the second date; as milliseconds 2
of four years: 494.67 to 499.08'
seen=$(TZ=UTC node try.mjs)
printf 'duration-fns 3.0.2 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
