#!/usr/bin/env bash
# any-date-parser 2.2.4 told `ja` puts every boot of 2010, 2011 and 2012 on the 20th of another month.
#
# A good guess: `2012/03/08 15:06` begins with four digits, which is how Japan writes dates, so naming the language can
# only help. Wrong: with that language two numbers side by side, without a mark between, pass for a day and a month.
# `2012` is day 20 of month 12, the rest is dropped and the year is the clock's. In other years it depends on the day:
# the 8th is read well, `29` becomes 2 September. Korean, or no language at all, reads all of them.
# What follows: the years in which the 497-day fixes came out are just those of which no day is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund any-date-parser@2.2.4
cat >try.mjs <<'JS'
import parser from 'any-date-parser';
const read = (text, language) => {
  const date = parser.fromString(text, language);
  const year = date.getUTCFullYear() === new Date().getUTCFullYear() ? 'this year' : date.getUTCFullYear();
  return `${year}, ${date.toISOString().slice(5, 16)}`;
};
for (const text of ['2009/03/08 15:06', '2010/03/08 15:06', '2012/03/08 15:06', '2013/03/08 15:06', '2013/03/29 15:06'])
  console.log(text, 'ja', read(text, 'ja'), '| ko', read(text, 'ko'), '| none', read(text));
JS
expected='2009/03/08 15:06 ja 2009, 03-08T15:06 | ko 2009, 03-08T15:06 | none 2009, 03-08T15:06
2010/03/08 15:06 ja this year, 10-20T15:06 | ko 2010, 03-08T15:06 | none 2010, 03-08T15:06
2012/03/08 15:06 ja this year, 12-20T15:06 | ko 2012, 03-08T15:06 | none 2012, 03-08T15:06
2013/03/08 15:06 ja 2013, 03-08T15:06 | ko 2013, 03-08T15:06 | none 2013, 03-08T15:06
2013/03/29 15:06 ja 2013, 09-02T15:06 | ko 2013, 03-29T15:06 | none 2013, 03-29T15:06'
seen=$(TZ=UTC node try.mjs)
printf 'any-date-parser 2.2.4 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
