#!/usr/bin/env bash
# SQLite 3.54.1 takes an uptime of up to 62 days in seconds for a Julian day with 'auto', and a KB number for one in 2279.
#
# A good guess: 'auto' tells the two kinds of numbers apart, and seconds are the whole numbers, days those with a part of
# a day; or it refuses what is neither. Wrong: the size alone decides. Below 5373484.5 a number is a day since 4714 BC,
# from there on seconds since 1970. 62 days are 5356800 seconds, the year 9954, and 63 days are 5443200 seconds, in
# March 1970: in one column 62 days come behind 497.
# What follows: a column of seconds sorted by datetime(…, 'auto') is in order above two months only, and no NULL tells of it; say
# 'unixepoch'.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund sql.js@1.17.0
cat >try.mjs <<'JS'
import initSqlJs from 'sql.js';
const { Database } = await initSqlJs();
const database = new Database();
const ask = (query) => database.exec(query)[0].values.map((row) => row.join(' '));
console.log('SQLite', ...ask('select sqlite_version()'));
for (const days of [1, 62, 63, 497]) {
  const seconds = days * 86400;
  console.log(days, seconds, ...ask(`select datetime(${seconds}, 'auto'), datetime(${seconds}, 'unixepoch')`));
}
console.log('KB2553549', ...ask("select datetime(2553549, 'auto')"));
console.log(ask("select value from json_each('[86400,5356800,5443200,42940800]') order by datetime(value, 'auto')").join(' < '));
JS
expected='SQLite 3.54.1
1 86400 -4476-06-15 12:00:00 1970-01-02 00:00:00
62 5356800 9954-04-27 12:00:00 1970-03-04 00:00:00
63 5443200 1970-03-05 00:00:00 1970-03-05 00:00:00
497 42940800 1971-05-13 00:00:00 1971-05-13 00:00:00
KB2553549 2279-04-12 12:00:00
86400 < 5443200 < 42940800 < 5356800'
seen=$(node try.mjs)
printf 'sql.js 1.17.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
