#!/usr/bin/env bash
# @formkit/tempo 1.1.0 reads the Korean dates that it writes with the month of today instead of their own.
#
# A good guess: what format() makes in a style, parse() reads in the same one or refuses with its error, as it does in
# English, Japanese and German. Wrong: Korean's long months are a number and a sign for month, which stand in the date
# as two pieces. The number alone is looked for in a list of whole names, isn't found, and nothing is said of it; the
# month stays at what every date begins with, the clock's. A Chinese month in a pattern of one's own, `MMMM`, is written
# as a number and looked for among words. Day, year and time are right.
# What follows: in the month in which it is tried all is well; from then on a boot time of a Korean Windows moves from
# month to month; use the short style, or a pattern with M.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @formkit/tempo@1.1.0
cat >try.mjs <<'JS'
import { format, parse } from '@formkit/tempo';
const months = [...Array(12).keys()];
const today = new Date().getUTCMonth();
const styles = ['long', 'full', 'short'].map((date) => ({ date, time: 'short' }));
const kinds = [...styles, 'MMMM D, YYYY H:mm'];
for (const locale of ['en', 'ja', 'ko', 'zh', 'de'])
  for (const kind of kinds) {
    const read = months.map((month) => {
      const date = format(new Date(Date.UTC(2012, month, 29, 15, 6)), kind, locale);
      return parse({ date, format: kind, locale }).getTime();
    });
    const all = (expected) => months.every((month) => read[month] === Date.UTC(2012, expected(month), 29, 15, 6));
    const found = all((month) => month) ? 'its own' : all(() => today) ? "today's" : read;
    console.log(`${locale}, ${kind.date ?? kind}: month ${found}`);
  }
JS
expected="en, long: month its own
en, full: month its own
en, short: month its own
en, MMMM D, YYYY H:mm: month its own
ja, long: month its own
ja, full: month its own
ja, short: month its own
ja, MMMM D, YYYY H:mm: month its own
ko, long: month today's
ko, full: month today's
ko, short: month its own
ko, MMMM D, YYYY H:mm: month its own
zh, long: month its own
zh, full: month its own
zh, short: month its own
zh, MMMM D, YYYY H:mm: month today's
de, long: month its own
de, full: month its own
de, short: month its own
de, MMMM D, YYYY H:mm: month its own"
seen=$(TZ=UTC node try.mjs)
printf '@formkit/tempo 1.1.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
