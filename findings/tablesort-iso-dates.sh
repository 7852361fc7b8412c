#!/usr/bin/env bash
# tablesort 5.6.0 sorts dates like 2012-03-29 rightly until its plugin for dates is added, and then by their days.
#
# A good guess: a plugin for dates helps, or leaves alone what is not written day first; ISO dates are the safest of
# all. Wrong: its pattern for day, month and year is not anchored. In `2012-03-29` it finds `12-03-29` and makes it
# 12 March of 2029, so the days decide, then the months, then the last digits of the years. `2012/03/29`, as Japan
# writes it, fares no better; 29/03/2012, for which the plugin is made, and dates with the month as a word are right.
# What follows: a table of fixes by date is in disorder in just the two forms that need no plugin; leave it out, or name
# another method with data-sort-method.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tablesort@5.6.0 jsdom@26.1.0
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
const columns = [
  ['2008-12-31', '2012-03-29', '2012-10-04', '2013-01-12'],
  ['2008/12/31', '2012/03/29', '2012/10/04', '2013/01/12'],
  ['31/12/2008', '29/03/2012', '04/10/2012', '12/01/2013'],
];
for (const plugins of [[], ['sorts/tablesort.date']]) {
  const { window } = new JSDOM('', { runScripts: 'outside-only' });
  const read = (part) => readFileSync(`node_modules/tablesort/src/${part}.js`, 'utf8');
  for (const part of ['tablesort', ...plugins]) window.eval(read(part));
  for (const column of columns) {
    const rows = column.toReversed().map((text) => `<tr><td>${text}</td></tr>`);
    const { document } = window;
    document.body.innerHTML = `<table><thead><tr><th>Date</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
    new window.Tablesort(document.querySelector('table')).sortTable(document.querySelector('th'));
    const sorted = [...document.querySelectorAll('td')].map((cell) => cell.textContent);
    const verdict = String(sorted) === String(column) ? 'right' : 'wrong';
    console.log(`${plugins.length} plugin: ${sorted.join(' < ')} ${verdict}`);
  }
}
JS
expected='0 plugin: 2008-12-31 < 2012-03-29 < 2012-10-04 < 2013-01-12 right
0 plugin: 2008/12/31 < 2012/03/29 < 2012/10/04 < 2013/01/12 right
0 plugin: 04/10/2012 < 12/01/2013 < 29/03/2012 < 31/12/2008 wrong
1 plugin: 2012-10-04 < 2013-01-12 < 2012-03-29 < 2008-12-31 wrong
1 plugin: 2012/10/04 < 2013/01/12 < 2012/03/29 < 2008/12/31 wrong
1 plugin: 31/12/2008 < 29/03/2012 < 04/10/2012 < 12/01/2013 right'
seen=$(TZ=UTC node try.mjs)
printf 'tablesort 5.6.0 with jsdom 26.1.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
