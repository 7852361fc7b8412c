#!/usr/bin/env bash
# csv-stringify 6.9.0 writes `fixed: false` as an empty cell, which DuckDB 1.5.6 then reads as unknown.
#
# A good guess: a boolean is written as true and false, as papaparse, fast-csv and d3 do, or as 1 and 0; in any case as
# two texts. Wrong: true is 1 and false is nothing, not to be told from null and undefined, whose cells are empty as
# well. A reader that looks at the column finds numbers, with gaps. `quoted: true` leaves it so.
# What follows: `NOT fixed` finds no host, and a list of those that are open is empty, while the number that is fixed is
# right; give cast a function for booleans.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund csv-stringify@6.9.0 papaparse@5.5.3 @duckdb/node-api@1.5.6-r.1
cat >try.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { stringify } from 'csv-stringify/sync';
import papaparse from 'papaparse';
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const hosts = [{ host: 'SRV01', fixed: true }, { host: 'SRV02', fixed: false }, { host: 'SRV03', fixed: null }];
const ways = {
  'csv-stringify': stringify(hosts, { header: true }),
  'quoted: true': stringify(hosts, { header: true, quoted: true }),
  'with a cast': stringify(hosts, { header: true, cast: { boolean: String } }),
  papaparse: papaparse.unparse(hosts),
};
for (const [way, text] of Object.entries(ways)) {
  writeFileSync('hosts.csv', text);
  const count = (condition) => `(count(*) FILTER (WHERE ${condition}))::VARCHAR`;
  const reader = await connection.runAndReadAll(
    `SELECT ${count('fixed::BOOLEAN')}, ${count('NOT fixed::BOOLEAN')}, ${count('fixed IS NULL')} FROM 'hosts.csv'`,
  );
  const [[fixed, open, unknown]] = reader.getRows();
  console.log(`${way}: ${text.trim().split(/\r?\n/).join(' ')} has ${fixed} fixed, ${open} open, ${unknown} unknown`);
}
JS
expected='csv-stringify: host,fixed SRV01,1 SRV02, SRV03, has 1 fixed, 0 open, 2 unknown
quoted: true: "host","fixed" "SRV01","1" "SRV02", "SRV03", has 1 fixed, 0 open, 2 unknown
with a cast: host,fixed SRV01,true SRV02,false SRV03, has 1 fixed, 1 open, 1 unknown
papaparse: host,fixed SRV01,true SRV02,false SRV03, has 1 fixed, 1 open, 1 unknown'
seen=$(TZ=UTC node try.mjs)
printf 'csv-stringify 6.9.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
