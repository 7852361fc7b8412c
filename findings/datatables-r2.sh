#!/usr/bin/env bash
# datatables.net 3.1.5 sorts the column 2008, 2008R2, 2012, 2012R2, 2016 with both R2 behind 2016.
#
# A good guess: one `2008R2` in the column makes it text, and as text the releases of Windows Server stand in the right
# order. Wrong: a column is one of formatted numbers if each cell is a number once signs of currencies are taken out,
# and among those is the R of the rand and the real. So 2008R2 is the number 20082, and 2012R2 20122. With a blank,
# `2008 R2`, the column is text. F and K of other currencies are taken out as well: a host 1F2 is 12.
# What follows: a list by release puts the oldest machines last, among the newest; name the type of the column, or write
# the blank.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund datatables.net@3.1.5 jsdom@26.1.0
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<body></body>', { runScripts: 'outside-only' });
window.eval(readFileSync('node_modules/datatables.net/js/dataTables.js', 'utf8'));
const columns = [
  ['2003', '2008', '2008R2', '2012', '2012R2', '2016'],
  ['2003', '2008', '2008 R2', '2012', '2012 R2', '2016'],
  ['2', '10', '1F2'],
];
for (const column of columns) {
  const rows = column.toReversed().map((text) => `<tr><td>${text}</td></tr>`);
  window.document.body.innerHTML = `<table><thead><tr><th>Release</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const table = new window.DataTable('table', { order: [[0, 'asc']], paging: false });
  const sorted = [...window.document.querySelectorAll('td')].map((cell) => cell.textContent);
  console.log(`${table.column(0).type()}: ${sorted.join(' < ')}`);
  table.destroy();
}
JS
expected='num-fmt: 2003 < 2008 < 2012 < 2016 < 2008R2 < 2012R2
string: 2003 < 2008 < 2008 R2 < 2012 < 2012 R2 < 2016
num-fmt: 2 < 10 < 1F2'
seen=$(TZ=UTC node try.mjs)
printf 'datatables.net 3.1.5 with jsdom 26.1.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
