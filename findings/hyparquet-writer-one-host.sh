#!/usr/bin/env bash
# hyparquet-writer 0.17.0 can't write a column of uptimes once a host is up for 248.6 days.
#
# A good guess: told no type, it looks at the numbers and takes one that holds them, DOUBLE or INT64, as JavaScript's
# numbers are doubles. Wrong: whole numbers make the column INT32 whatever their size, and the first one above
# 2147483647 is then refused. A fraction anywhere makes it DOUBLE, which holds all. Before the first host has 248 days,
# and so in most tests, all is well; then one machine stops the file of all others.
# What follows: the export fails in the month in which it is needed; give the column type DOUBLE, or INT64 and BigInts.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hyparquet-writer@0.17.0 hyparquet@1.33.0
cat >try.mjs <<'JS'
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
const hours = 360_000; // hundredths of a second
for (const [data, type] of [
  [[24 * hours, 2147483647]],
  [[24 * hours, 2147483648]],
  [[24 * hours, 4294967295]],
  [[24 * hours + 0.5, 4294967295]],
  [[24 * hours, 4294967295], 'DOUBLE'],
  [[24 * hours, 4294967295].map(BigInt), 'INT64'],
]) {
  const what = `${data.join(', ')} as ${type ?? 'what it takes'}`;
  try {
    const file = parquetWriteBuffer({ columnData: [{ name: 'uptime', data, type }] });
    const [, column] = parquetMetadata(file).schema;
    const rows = await parquetReadObjects({ file });
    console.log(`${what}: ${column.type}, ${rows.map(({ uptime }) => uptime).join(', ')}`);
  } catch (error) {
    console.log(`${what}: ${error.message}`);
  }
}
JS
expected='8640000, 2147483647 as what it takes: INT32, 8640000, 2147483647
8640000, 2147483648 as what it takes: parquet expected int32 value, got 2147483648
8640000, 4294967295 as what it takes: parquet expected int32 value, got 4294967295
8640000.5, 4294967295 as what it takes: DOUBLE, 8640000.5, 4294967295
8640000, 4294967295 as DOUBLE: DOUBLE, 8640000, 4294967295
8640000, 4294967295 as INT64: INT64, 8640000, 4294967295'
seen=$(TZ=UTC node try.mjs)
printf 'hyparquet-writer 0.17.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
