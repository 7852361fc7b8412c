#!/usr/bin/env bash
# apache-arrow 21.2.0 makes false of a boolean that a row of JSON lacks, NaN of a number and '' of a text.
#
# A good guess: a field that one row lacks has no value there, as one that is null in the row, since each column of
# Arrow keeps apart what has a value and what has none; the column is nullable, and no type was asked for. Wrong: only
# null itself has no value. What is absent, or undefined, is written as what that becomes in the memory of the type, and
# counts as given: nullCount is 0, in the table that others read as well.
# What follows: `fixed` of a machine that was never asked is false, its version is empty but known, and an average of
# days is NaN; put null in for what is absent before making the table.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund apache-arrow@21.2.0
cat >try.mjs <<'JS'
import { tableFromIPC, tableFromJSON, tableToIPC } from 'apache-arrow';
const known = { host: 'SRV01', fixed: true, days: 497, version: '6.1.7601.17802' };
for (const [what, other] of [
  ['absent', { host: 'SRV02' }],
  ['undefined', { host: 'SRV02', fixed: undefined, days: undefined, version: undefined }],
  ['null', { host: 'SRV02', fixed: null, days: null, version: null }],
]) {
  const table = tableFromIPC(tableToIPC(tableFromJSON([known, other])));
  for (const name of ['fixed', 'days', 'version']) {
    const column = table.getChild(name);
    console.log(`${what}: ${name} (${column.type}) ${column.get(1)}, ${column.nullCount} null`);
  }
}
JS
expected='absent: fixed (Bool) false, 0 null
absent: days (Float64) NaN, 0 null
absent: version (Dictionary<Int32, Utf8>) , 0 null
undefined: fixed (Bool) false, 0 null
undefined: days (Float64) NaN, 0 null
undefined: version (Dictionary<Int32, Utf8>) , 0 null
null: fixed (Bool) null, 1 null
null: days (Float64) null, 1 null
null: version (Dictionary<Int32, Utf8>) null, 1 null'
seen=$(TZ=UTC node try.mjs)
printf 'apache-arrow 21.2.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
