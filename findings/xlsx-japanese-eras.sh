#!/usr/bin/env bash
# xlsx 0.18.5 shows 平成24年3月29日, as Excel shows it, as `ggg2012年3月29日`; read-excel-file 9.3.17 has 40997.
#
# A good guess: ggge is in Excel's own list of Japanese dates, so a reader knows it, or takes the cell for a date by its
# m and d, as both do for m月d日(aaa) with the weekday. Wrong: xlsx takes e for the year of four digits and has no g,
# which stays as it is; in `ge.m.d`, without marks between, it gives the number instead of a text. For read-excel-file a
# letter that it doesn't know makes a format no date at all. exceljs has a Date for all of them, and xlsx itself knows
# with cellDates that they are some.
# What follows: days of installation in a Japanese list come out as numbers, or in a year of Heisei 2012, depending on
# how the cell was formatted, which nobody sees in the data; ask xlsx for cellDates.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 read-excel-file@9.3.17 exceljs@4.4.0
cat >try.mjs <<'JS'
import ExcelJS from 'exceljs';
import readFile from 'read-excel-file/node';
import xlsx from 'xlsx';
const formats = ['yyyy"年"m"月"d"日"', 'm"月"d"日"(aaa)', '[$-411]ggge"年"m"月"d"日"', '[$-ja-JP-x-gannen]ggge"年"m"月"d"日"', '[$-411]ge.m.d'];
const book = new ExcelJS.Workbook();
const column = book.addWorksheet('list').getColumn(1);
column.values = formats.map(() => new Date('2012-03-29'));
column.eachCell((cell, row) => { cell.numFmt = formats[row - 1]; });
const file = Buffer.from(await book.xlsx.writeBuffer());
const texts = xlsx.utils.sheet_to_csv(xlsx.read(file).Sheets.list).trim().split('\n');
const types = xlsx.read(file, { cellDates: true }).Sheets.list;
const [{ data }] = await readFile(file);
const again = new ExcelJS.Workbook();
await again.xlsx.load(file);
const show = (value) => value?.toISOString?.().slice(0, 10) ?? value;
for (const [at, format] of formats.entries()) {
  const cell = `A${at + 1}`;
  const others = `read-excel-file ${show(data[at][0])}, exceljs ${show(again.worksheets[0].getCell(cell).value)}`;
  console.log(`${format}: xlsx ${texts[at]}, with cellDates ${types[cell].t === 'd' ? 'a date' : types[cell].t}; ${others}`);
}
JS
expected='yyyy"年"m"月"d"日": xlsx 2012年3月29日, with cellDates a date; read-excel-file 2012-03-29, exceljs 2012-03-29
m"月"d"日"(aaa): xlsx 3月29日(aaa), with cellDates a date; read-excel-file 2012-03-29, exceljs 2012-03-29
[$-411]ggge"年"m"月"d"日": xlsx ggg2012年3月29日, with cellDates a date; read-excel-file 40997, exceljs 2012-03-29
[$-ja-JP-x-gannen]ggge"年"m"月"d"日": xlsx ggg2012年3月29日, with cellDates a date; read-excel-file 40997, exceljs 2012-03-29
[$-411]ge.m.d: xlsx 40997, with cellDates a date; read-excel-file 40997, exceljs 2012-03-29'
seen=$(TZ=UTC node try.mjs)
printf 'xlsx 0.18.5 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
