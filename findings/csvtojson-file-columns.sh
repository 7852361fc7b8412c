#!/usr/bin/env bash
# csvtojson 2.0.14 loses the version below tcpip.sys where a column beside it is called tcpip or tcpip.sys.new.
#
# A good guess: a heading is a key as it stands, as in every other reader of CSV; what stands in a cell is in the row. If
# dots should mean something, then tcpip.sys becomes tcpip: { sys }, and both columns are still there. Wrong: the dot
# nests, and where one name is the beginning of another, the later column writes over the earlier one: of tcpip.sys and
# tcpip.sys.new only the new one's value is left, of tcpip and tcpip.sys only the latter's. Nothing is thrown.
# What follows: the version that a machine has is gone, and the one that it is to get stands where it was; ask for
# flatKeys.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund csvtojson@2.0.14 csv-parse@7.0.1
cat >try.mjs <<'JS'
import csv from 'csvtojson';
import { parse } from 'csv-parse/sync';
const texts = [
  'host,tcpip.sys,afd.sys\nSRV01,6.1.7601.17514,6.1.7601.18272',
  'host,tcpip.sys,tcpip.sys.new\nSRV01,6.1.7601.17514,6.1.7601.24545',
  'host,tcpip,tcpip.sys\nSRV01,checked,6.1.7601.17514',
];
for (const text of texts) {
  console.log(text.split('\n')[0]);
  console.log('  nested', JSON.stringify(await csv().fromString(text)));
  console.log('  flat', JSON.stringify(await csv({ flatKeys: true }).fromString(text)));
  console.log('  csv-parse', JSON.stringify(parse(text, { columns: true })));
}
JS
expected='host,tcpip.sys,afd.sys
  nested [{"host":"SRV01","tcpip":{"sys":"6.1.7601.17514"},"afd":{"sys":"6.1.7601.18272"}}]
  flat [{"host":"SRV01","tcpip.sys":"6.1.7601.17514","afd.sys":"6.1.7601.18272"}]
  csv-parse [{"host":"SRV01","tcpip.sys":"6.1.7601.17514","afd.sys":"6.1.7601.18272"}]
host,tcpip.sys,tcpip.sys.new
  nested [{"host":"SRV01","tcpip":{"sys":{"new":"6.1.7601.24545"}}}]
  flat [{"host":"SRV01","tcpip.sys":"6.1.7601.17514","tcpip.sys.new":"6.1.7601.24545"}]
  csv-parse [{"host":"SRV01","tcpip.sys":"6.1.7601.17514","tcpip.sys.new":"6.1.7601.24545"}]
host,tcpip,tcpip.sys
  nested [{"host":"SRV01","tcpip":{"sys":"6.1.7601.17514"}}]
  flat [{"host":"SRV01","tcpip":"checked","tcpip.sys":"6.1.7601.17514"}]
  csv-parse [{"host":"SRV01","tcpip":"checked","tcpip.sys":"6.1.7601.17514"}]'
seen=$(node try.mjs)
printf 'csvtojson 2.0.14 with csv-parse 7.0.1 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
