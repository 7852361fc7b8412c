#!/usr/bin/env bash
# tablesorter 2.32.0 leaves a column of file versions such as 6.1.7601.17802 in the order in which it was.
#
# A good guess: four numbers with points are no number and no date, so the column is text, and text is sorted by the
# numbers in it, as it does with KB2553549. Wrong: points pass for the slashes of a date, and one or two digits, one or
# two and four make it a short date, whatever follows. The engine is then asked for a date with the revision still in
# it, finds none, and the text goes into a column of numbers, where all are equal. Builds alone, such as 6.1.7601, are
# dates of the year 7601, and so in the right order.
# What follows: a click on the heading shows the arrow of a sorted column, and nothing has moved; set the class
# sorter-text on the heading.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tablesorter@2.32.0 jquery@3.7.1 jsdom@26.1.0
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
const columns = [
  ['6.1.7601.21893', '6.1.7601.17802', '6.1.7600.16385', '6.0.6002.18005'],
  ['6.1.7601', '6.1.7600', '6.3.9600', '6.2.9200'],
  ['KB2553549', 'KB976932', 'KB2582281'],
];
const sort = (texts, heading) => {
  const rows = texts.map((text) => `<tr><td>${text}</td></tr>`).join('');
  const { window } = new JSDOM(`<table><thead><tr>${heading}</tr></thead><tbody>${rows}</tbody></table>`, {
    runScripts: 'outside-only',
  });
  for (const file of ['jquery/dist/jquery.js', 'tablesorter/dist/js/jquery.tablesorter.js'])
    window.eval(readFileSync(`node_modules/${file}`, 'utf8'));
  const [table] = window.$('table').tablesorter({ sortList: [[0, 0]] });
  const cells = [...window.document.querySelectorAll('td')].map((cell) => cell.textContent);
  const arrow = window.document.querySelector('th').getAttribute('aria-sort');
  return `${table.config.parsers[0].id}, ${arrow}: ${cells.join(' ')}`;
};
for (const texts of columns) console.log(sort(texts, '<th>Version</th>'));
console.log(sort(columns[0], '<th class="sorter-text">Version</th>'));
JS
expected='shortDate, ascending: 6.1.7601.21893 6.1.7601.17802 6.1.7600.16385 6.0.6002.18005
shortDate, ascending: 6.1.7600 6.1.7601 6.2.9200 6.3.9600
text, ascending: KB976932 KB2553549 KB2582281
text, ascending: 6.0.6002.18005 6.1.7600.16385 6.1.7601.17802 6.1.7601.21893'
seen=$(TZ=UTC node try.mjs)
printf 'tablesorter 2.32.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
