#!/usr/bin/env bash
# alasql 4.19.1 casts 42949672960 to BIGINT as 0, and counts -8872960 milliseconds between two days 497 days apart.
#
# A good guess: BIGINT has 64 bits in each SQL, of which JavaScript keeps 53; and a DATEDIFF that no longer fits is an
# error, as in SQL Server. Wrong: a cast to any whole number, small or big, and the result of DATEDIFF are cut to 32
# bits with a sign. 42949672960, which is 497 days 2:27:52.96 in milliseconds, is ten times 2^32, so nothing is left of
# it, and 4294967295 hundredths are -1. A column declared as BIGINT keeps its values; TIMESTAMPDIFF in seconds is right.
# What follows: the machines that were up for longest have the smallest uptime; cast to NUMBER, and ask DATEDIFF for
# seconds.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --omit=optional alasql@4.19.1
cat >try.mjs <<'JS'
import alasql from 'alasql';
alasql('CREATE TABLE machines (uptime BIGINT)');
alasql('INSERT INTO machines VALUES (42949672960)');
for (const query of [
  'SELECT VALUE uptime FROM machines',
  'SELECT VALUE CAST(uptime AS BIGINT) FROM machines',
  'SELECT VALUE CAST(uptime AS NUMBER) FROM machines',
  "SELECT VALUE CAST('4294967295' AS BIGINT)",
  "SELECT VALUE DATEDIFF(day, '2012-03-29', '2013-08-08')",
  "SELECT VALUE DATEDIFF(second, '2012-03-29', '2013-08-08')",
  "SELECT VALUE DATEDIFF(millisecond, '2012-03-29', '2012-04-22')",
  "SELECT VALUE DATEDIFF(millisecond, '2012-03-29', '2013-08-08')",
])
  console.log(`${query.slice('SELECT VALUE '.length)}: ${alasql(query)}`);
JS
expected="uptime FROM machines: 42949672960
CAST(uptime AS BIGINT) FROM machines: 0
CAST(uptime AS NUMBER) FROM machines: 42949672960
CAST('4294967295' AS BIGINT): -1
DATEDIFF(day, '2012-03-29', '2013-08-08'): 497
DATEDIFF(second, '2012-03-29', '2013-08-08'): 42940800
DATEDIFF(millisecond, '2012-03-29', '2012-04-22'): 2073600000
DATEDIFF(millisecond, '2012-03-29', '2013-08-08'): -8872960"
seen=$(TZ=UTC node try.mjs)
printf 'alasql 4.19.1 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
