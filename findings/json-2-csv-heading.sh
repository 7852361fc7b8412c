#!/usr/bin/env bash
# json-2-csv 5.6.0 heads the column of "tcpip.sys" with tcpip\.sys, and csv42 5.0.3 with ["tcpip.sys"].
#
# A good guess: a key becomes the heading as it is; CSV knows quotation marks and nothing else to escape with. Wrong in
# both: a dot stands for what is nested, so that a key with a dot in it is escaped, by a backslash here and as a path
# between brackets there. Each reads its own file back as it was, and so a test of the round trip sees nothing; any other
# reader gets a heading that nobody wrote, and each of the two reads the other's as something else.
# What follows: a report with the column tcpip.sys can't be looked up by that name in a spreadsheet or another program;
# say escapeHeaderNestedDots: false in json-2-csv; csv42 does it with flatten: false as well, and wants a name
# without a dot.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund json-2-csv@5.6.0 csv42@5.0.3 csv-parse@7.0.1
cat >try.mjs <<'JS'
import { csv2json, json2csv } from 'json-2-csv';
import * as csv42 from 'csv42';
import { parse } from 'csv-parse/sync';
const rows = [{ host: 'SRV01', 'tcpip.sys': 'fixed' }];
const show = (name, value) => console.log(name, JSON.stringify(value));
const [one, two] = [json2csv(rows), csv42.json2csv(rows)];
show('json-2-csv', one);
show('  itself', csv2json(one));
show('  csv42', csv42.csv2json(one));
show('  csv-parse', parse(one, { columns: true }));
show('csv42', two);
show('  itself', csv42.csv2json(two));
show('  json-2-csv', csv2json(two, { delimiter: { eol: '\r\n' } }));
show('  csv-parse', parse(two, { columns: true }));
show('json-2-csv, told', json2csv(rows, { escapeHeaderNestedDots: false }));
show('csv42, told', csv42.json2csv(rows, { flatten: false }));
JS
expected='json-2-csv "host,tcpip\\.sys\nSRV01,fixed"
  itself [{"host":"SRV01","tcpip.sys":"fixed"}]
  csv42 [{"host":"SRV01","tcpip\\":{"sys":"fixed"}}]
  csv-parse [{"host":"SRV01","tcpip\\.sys":"fixed"}]
csv42 "host,\"[\"\"tcpip.sys\"\"]\"\r\nSRV01,fixed\r\n"
  itself [{"host":"SRV01","tcpip.sys":"fixed"}]
  json-2-csv [{"host":"SRV01","[\"\"tcpip":{"sys\"\"]":"fixed"}},{"host":"","[\"\"tcpip":{}}]
  csv-parse [{"host":"SRV01","[\"tcpip.sys\"]":"fixed"}]
json-2-csv, told "host,tcpip.sys\nSRV01,fixed"
csv42, told "host,\"[\"\"tcpip.sys\"\"]\"\r\nSRV01,fixed\r\n"'
seen=$(node try.mjs)
printf 'json-2-csv 5.6.0 and csv42 5.0.3 with csv-parse 7.0.1 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
