#!/usr/bin/env bash
# papaparse 5.7.1 keeps a line feed in front of every host name of a piped `wmic /format:csv`, and names no error.
#
# A good guess: wmic's lines end in CR CR LF when its output is piped; a reader that finds out the line break by itself
# takes that for CR LF with a stray CR before it, or for empty lines, which are skipped. Wrong: papaparse settles on CR
# alone, the empty lines go as asked, and the LF stays with the first column: its heading is "\nNode", its hosts
# "\nSRV01". Told CR LF, it leaves the CR with the last column. fast-csv reads the same text cleanly.
# What follows: row.Node is undefined and a look-up of SRV01 finds nothing, while errors is empty; make CR LF of it
# first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund papaparse@5.7.1 fast-csv@5.0.8
cat >try.mjs <<'JS'
import Papa from 'papaparse';
import { parseString } from 'fast-csv';
const text = ['', 'Node,Version', 'SRV01,6.1.7601', 'SRV02,6.1.7601', ''].join('\r\r\n');
const found = Papa.parse(text, { header: true, skipEmptyLines: 'greedy' });
console.log('found', JSON.stringify(found.meta.linebreak), JSON.stringify(found.data), 'errors', found.errors.length);
const said = Papa.parse(text, { header: true, skipEmptyLines: 'greedy', newline: '\r\n' });
console.log('said', JSON.stringify(said.data), 'errors', said.errors.length);
const rows = await parseString(text, { headers: true, ignoreEmpty: true }).toArray();
console.log('fast-csv', JSON.stringify(rows));
JS
expected='found "\r" [{"\nNode":"\nSRV01","Version":"6.1.7601"},{"\nNode":"\nSRV02","Version":"6.1.7601"}] errors 0
said [{"Node":"SRV01","Version\r":"6.1.7601\r"},{"Node":"SRV02","Version\r":"6.1.7601\r"}] errors 0
fast-csv [{"Node":"SRV01","Version":"6.1.7601"},{"Node":"SRV02","Version":"6.1.7601"}]'
seen=$(TZ=UTC node try.mjs)
printf 'papaparse 5.7.1 with fast-csv 5.0.8 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
