#!/usr/bin/env bash
# DuckDB 1.5.6 reads the uptime `497:2:27:52.95`, as snmpget prints it, as an interval of 497 hours: 20 days.
#
# A good guess: an interval of four numbers with colons is days, hours, minutes and seconds, or refused, as one of five
# is. Wrong: a time may have any number of hours, so the first three are hours, minutes and seconds, and the third colon
# with all that stands behind it is passed over. With the word `days` instead of the first colon the same span is right,
# and so is a time without days.
# What follows: a machine up for less than a day is shown rightly, so a first test passes; after that each day counts as
# an hour, and neither a cast nor try_cast refuses it; put ` days ` for the first of three colons.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1
cat >try.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create(':memory:')).connect();
for (const text of ['2:27:52.95', '1:2:27:52.95', '497:2:27:52.95', '497 days 2:27:52.95', '11930:27:52.95', '1:132:2:27:52.95']) {
  const cast = `try_cast('${text}' AS INTERVAL)`;
  const reader = await connection.runAndReadAll(`SELECT ${cast}::VARCHAR, round(epoch(${cast}) / 86400, 2)`);
  const [[interval, days]] = reader.getRows();
  console.log(`${text} is ${interval}, ${days} days`);
}
JS
expected='2:27:52.95 is 02:27:52.95, 0.1 days
1:2:27:52.95 is 01:02:27, 0.04 days
497:2:27:52.95 is 497:02:27, 20.71 days
497 days 2:27:52.95 is 497 days 02:27:52.95, 497.1 days
11930:27:52.95 is 11930:27:52.95, 497.1 days
1:132:2:27:52.95 is null, null days'
seen=$(TZ=UTC node try.mjs)
printf 'DuckDB 1.5.6 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
