#!/usr/bin/env bash
# DuckDB 1.5.6 writes an uptime of 42949672.96 seconds, the 497 days themselves, to Parquet as an interval of nothing.
#
# A good guess: COPY keeps an INTERVAL to the millisecond, which is all that Parquet has for one, or refuses what does
# not fit, as it does with a negative one. Wrong: Parquet counts the part of an interval that is not in months or days
# as milliseconds in 32 bits, and DuckDB cuts off what is above. That is the 49.7 days of GetTickCount, and 497 days
# 2:27:52.96 are ten times as long, to the millisecond, so that just 0 is left. The difference of two timestamps has
# days of its own and stays whole; to_seconds() and a text of hours have none.
# What follows: a file of uptimes is right for each machine started this month and has 0 where 2^32 hundredths stood;
# keep uptimes as numbers, or make days of them as the difference of two timestamps does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1
cat >try.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const spans = [
  'to_seconds(4294967.295)',
  'to_seconds(4294967.296)',
  'to_seconds(42949672.95)',
  'to_seconds(42949672.96)',
  "INTERVAL '11930:27:52.96'",
  "INTERVAL '497 days 02:27:52.96'",
  "TIMESTAMP '2013-08-08 17:33:52.96' - TIMESTAMP '2012-03-29 15:06:00'",
  'make_timestamp(42949672960000) - make_timestamp(0)',
  'to_seconds(-1)',
];
for (const span of spans) {
  try {
    await connection.run(`COPY (SELECT ${span} AS uptime) TO 'uptime.parquet' (FORMAT parquet)`);
    const reader = await connection.runAndReadAll(`SELECT (${span})::VARCHAR, uptime::VARCHAR FROM 'uptime.parquet'`);
    const [[before, after]] = reader.getRows();
    console.log(`${span}: ${before} is ${after}`);
  } catch (error) {
    console.log(`${span}: ${error.message}`);
  }
}
JS
expected="to_seconds(4294967.295): 1193:02:47.295 is 1193:02:47.295
to_seconds(4294967.296): 1193:02:47.296 is 00:00:00
to_seconds(42949672.95): 11930:27:52.95 is 1193:02:47.286
to_seconds(42949672.96): 11930:27:52.96 is 00:00:00
INTERVAL '11930:27:52.96': 11930:27:52.96 is 00:00:00
INTERVAL '497 days 02:27:52.96': 497 days 02:27:52.96 is 497 days 02:27:52.96
TIMESTAMP '2013-08-08 17:33:52.96' - TIMESTAMP '2012-03-29 15:06:00': 497 days 02:27:52.96 is 497 days 02:27:52.96
make_timestamp(42949672960000) - make_timestamp(0): 497 days 02:27:52.96 is 497 days 02:27:52.96
to_seconds(-1): IO Error: Parquet files do not support negative intervals"
seen=$(TZ=UTC node try.mjs)
printf 'DuckDB 1.5.6 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
