#!/usr/bin/env bash
# DuckDB 1.5.6 reads the builds 6.1.7601 and 6.3.9600 in a CSV as dates: 6 January 7601 and 6 March 9600.
#
# A good guess: a date is found where a column has ISO dates or, with points, those of a German table, whose years are of
# our time; a cast of '6.1.7601' to DATE is an error, read_json leaves it as text, and so is a file version of four
# parts. Wrong: read_csv tries day, month and year with points as well, of one digit or two, and a year such as 9600 will
# do. If every row fits, the column is one of dates. Server 2008, 6.0.6002, has no month and Windows 10 no year of
# four digits, so one of them in the list makes all of it text again.
# What follows: a list of machines with Windows 7 to 8.1, their servers and Server 2003, where the 497 days matter, has
# no builds, shows 7601-01-06 and joins with nothing; name the type: types = {'build': 'VARCHAR'}.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1
cat >try.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const show = async (what, from) => {
  try {
    const reader = await connection.runAndReadAll(`SELECT ${what} FROM ${from}`);
    return `${reader.columnTypes()[0]} ${reader.getRows().join(' ')}`;
  } catch (error) {
    return error.message.split('\n')[0];
  }
};
const lists = [['6.1.7601', '6.3.9600'], ['5.2.3790', '6.2.9200', ''], ['6.1.7601', '6.0.6002'], ['6.1.7601', '10.0.14393'], ['6.1.7601.17802']];
for (const builds of lists) {
  writeFileSync('hosts.csv', ['host,build', ...builds.map((build, at) => `SRV0${at + 1},${build}`), ''].join('\n'));
  console.log(`${builds}: ${await show('build', "read_csv('hosts.csv')")}`);
}
writeFileSync('hosts.csv', 'host,build\nSRV01,6.1.7601\n');
console.log(await show('dateformat', "sniff_csv('hosts.csv')"));
console.log(await show('build', "read_csv('hosts.csv', types = {'build': 'VARCHAR'})"));
writeFileSync('hosts.json', '[{"build":"6.1.7601"}]');
console.log(`JSON: ${await show('build', "read_json('hosts.json')")}`);
console.log(await show("'6.1.7601'::DATE", '(SELECT 1)'));
JS
expected='6.1.7601,6.3.9600: DATE 7601-01-06 9600-03-06
5.2.3790,6.2.9200,: DATE 3790-02-05 9200-02-06 
6.1.7601,6.0.6002: VARCHAR 6.1.7601 6.0.6002
6.1.7601,10.0.14393: VARCHAR 6.1.7601 10.0.14393
6.1.7601.17802: VARCHAR 6.1.7601.17802
VARCHAR %d.%m.%Y
VARCHAR 6.1.7601
JSON: VARCHAR 6.1.7601
Conversion Error: invalid date field format: "6.1.7601", expected format is (YYYY-MM-DD)'
seen=$(TZ=UTC node try.mjs)
printf 'DuckDB 1.5.6 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
