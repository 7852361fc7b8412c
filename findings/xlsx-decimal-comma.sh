#!/usr/bin/env bash
# xlsx 0.18.5 reads 49,7 days in a CSV with semicolons as 497, and 0,5 as 5.
#
# A good guess: semicolons between the cells, which it finds by itself, mean that a comma is the decimal sign, as Excel
# writes it in half of Europe; and if not, then 49,7 stays text, since no thousand is grouped so. Wrong: each comma
# between two digits is taken out, wherever it stands and whatever parts the cells, and what is left is a number: ten
# times the value for each decimal. `raw: true` leaves the text.
# What follows: a German or French list of uptimes has machines at 497 days that were started seven weeks ago, and 4971
# where 497,1 stood; read with raw and make the numbers yourself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5
cat >try.mjs <<'JS'
import xlsx from 'xlsx';
const days = ['497', '49,7', '497,1', '0,5', '412,03'];
const read = (text, options) => {
  const { Sheets, SheetNames } = xlsx.read(text, { type: 'string', ...options });
  const rows = xlsx.utils.sheet_to_json(Sheets[SheetNames[0]], { header: ['host', 'days'] });
  return rows.map((row) => `${typeof row.days} ${row.days}`).join(', ');
};
const semicolons = days.map((text, at) => `SRV0${at};${text}`).join('\n');
const quoted = days.map((text, at) => `SRV0${at},"${text}"`).join('\n');
console.log(`written: ${days.join(' ')}`);
console.log(`semicolons: ${read(semicolons)}`);
console.log(`commas, quoted: ${read(quoted)}`);
console.log(`semicolons, raw: ${read(semicolons, { raw: true })}`);
JS
expected='written: 497 49,7 497,1 0,5 412,03
semicolons: number 497, number 497, number 4971, number 5, number 41203
commas, quoted: number 497, number 497, number 4971, number 5, number 41203
semicolons, raw: string 497, string 49,7, string 497,1, string 0,5, string 412,03'
seen=$(TZ=UTC node try.mjs)
printf 'xlsx 0.18.5 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
