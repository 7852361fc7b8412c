#!/usr/bin/env bash
# avsc 5.7.9 infers float for an uptime above 2^31, so 4294967295, the last hundredth before the end, is read as 2^32.
#
# A good guess: for a whole number that no int can hold the inferred type is long, or double, which is what JavaScript
# has; either keeps it. Wrong: whatever is not an int and not beyond all exact numbers becomes float, which has 24 bits.
# From 248.6 days up, uptimes in hundredths are rounded to 256 of them. One such machine in the sample makes the uptimes
# of all others float as well, and a float is exact to the hundredth up to 1.9 days.
# What follows: machines in the last second before 497 days are past it, and differences between two readings are 0 or
# 2.56 s; give typeHook a long, or write the schema down.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund avsc@5.7.9
cat >try.mjs <<'JS'
import avro from 'avsc';
const samples = [[2147483647], [2147483649], [4294967000, 4294967200], [4294967295], [360001, 16777217]];
for (const uptimes of [...samples, [360001, 16777217, 4294967295]]) {
  const type = avro.Type.forValue({ uptimes });
  const { uptimes: read } = type.fromBuffer(type.toBuffer({ uptimes }));
  console.log(`${uptimes} as ${type.field('uptimes').type.itemsType.typeName}: ${read}`);
}
JS
expected='2147483647 as int: 2147483647
2147483649 as float: 2147483648
4294967000,4294967200 as float: 4294967040,4294967296
4294967295 as float: 4294967296
360001,16777217 as int: 360001,16777217
360001,16777217,4294967295 as float: 360001,16777216,4294967296'
seen=$(TZ=UTC node try.mjs)
printf 'avsc 5.7.9 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
