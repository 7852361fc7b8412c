#!/usr/bin/env bash
# PostgreSQL 18.7 in pglite 0.5.17: `age(now, boot) >= interval '497 days'` becomes true five to nine days late.
#
# A good guess: two spans between the same moments are as long as each other, however they are written, so `age` and
# the difference agree on the day, give or take an hour of summer time. Wrong: age counts years and months first, so 497
# days are 1 year, 4 months and 8 to 12 days, and where spans are compared a month has 30 days and 12 of them 360.
# `now - boot` has days alone and is right. Made seconds of, the age is other days again: a year then has 365.25.
# What follows: the alarm for the restart comes after the counter has run out, and a test with 30 days passes; subtract.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @electric-sql/pglite@0.5.17
cat >try.mjs <<'JS'
import { PGlite } from '@electric-sql/pglite';
const database = new PGlite();
const one = async (query) => Object.values((await database.query(query)).rows[0]);
console.log(...(await one(`select split_part(version(), ' (', 1)`)));
for (const boot of ['2012-03-29 15:06', '2011-04-15 00:00', '2012-10-31 08:00']) {
  const [age, seconds, byAge, byDifference] = await one(
    `with moments as (
       select day, timestamp '${boot}' as boot, timestamp '${boot}' + day * interval '1 day' as now
       from generate_series(1, 600) as day
     )
     select max(age(now, boot)::text) filter (where day = 497) as age,
       max(extract(epoch from age(now, boot)) / 86400) filter (where day = 497) as seconds,
       min(day) filter (where age(now, boot) >= interval '497 days') as by_age,
       min(day) filter (where now - boot >= interval '497 days') as by_difference
     from moments`,
  );
  console.log(`boot ${boot}: after 497 days, age is ${age}, or ${Number(seconds)} days by its seconds`);
  console.log(`  first day of 497 or more: by age ${byAge}, by now - boot ${byDifference}`);
}
JS
expected='PostgreSQL 18.7
boot 2012-03-29 15:06: after 497 days, age is 1 year 4 mons 10 days, or 495.25 days by its seconds
  first day of 497 or more: by age 504, by now - boot 497
boot 2011-04-15 00:00: after 497 days, age is 1 year 4 mons 9 days, or 494.25 days by its seconds
  first day of 497 or more: by age 506, by now - boot 497
boot 2012-10-31 08:00: after 497 days, age is 1 year 4 mons 12 days, or 497.25 days by its seconds
  first day of 497 or more: by age 502, by now - boot 497'
seen=$(TZ=UTC node try.mjs)
printf 'pglite 0.5.17 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
