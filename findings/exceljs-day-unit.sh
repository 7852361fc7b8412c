#!/usr/bin/env bash
# exceljs 4.4.0 reads an uptime of 497.1 shown as "497.1 d" as 11 May 1901 if the d is escaped, not if it is quoted.
#
# A good guess: `0.0\ \d` and `0.0" d"` are two spellings of one number format, so both cells are numbers. Wrong:
# exceljs leaves out what stands in quotation marks, looks for the letters of a date in the rest, and takes the escaped
# d for a day, or an escaped h for an hour. The value becomes a Date. xlsx 0.18.5 reads all of them as the number 497.1.
# What follows: days of uptime come back as dates of 1901, depending on how whoever made the file wrote the unit.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5
cat >try.mjs <<'JS'
import ExcelJS from 'exceljs';
import xlsx from 'xlsx';
const formats = ['0.0', '0.0" d"', '0.0\\ \\d', '0.0\\ \\h'];
const book = new ExcelJS.Workbook();
const row = book.addWorksheet('hosts').addRow(formats.map(() => 497.1));
formats.forEach((format, at) => { row.getCell(at + 1).numFmt = format; });
const bytes = await book.xlsx.writeBuffer();
const again = new ExcelJS.Workbook();
await again.xlsx.load(bytes);
const sheet = xlsx.read(bytes, { cellDates: true }).Sheets.hosts;
formats.forEach((format, at) => {
  const { value } = again.getWorksheet('hosts').getCell(1, at + 1);
  const cell = sheet[xlsx.utils.encode_cell({ r: 0, c: at })];
  const read = value instanceof Date ? value.toISOString().slice(0, 10) : value;
  console.log(`${format}: ${read}, xlsx ${cell.v} "${cell.w}"`);
});
JS
expected='0.0: 497.1, xlsx 497.1 "497.1"
0.0" d": 497.1, xlsx 497.1 "497.1 d"
0.0\ \d: 1901-05-11, xlsx 497.1 "497.1 d"
0.0\ \h: 1901-05-11, xlsx 497.1 "497.1 h"'
seen=$(TZ=UTC node try.mjs)
printf 'exceljs 4.4.0 with xlsx 0.18.5 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
