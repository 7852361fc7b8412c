#!/usr/bin/env bash
# Intl.DateTimeFormat in Node 24.21.0 with the calendar iso8601 writes `2012 3月 29, 木曜日` in Japanese.
#
# A good guess: the ISO calendar is the Gregorian one, with weeks from Monday, so a date is written as ever, or in each
# style as 2012-03-29. Wrong: only the short style is 2012-03-29. The others put year, month and day in that order with
# blanks between them, in each language: Japanese and Korean lose the 年 and 일 behind the numbers, German the point
# behind the day. Twelve hours stay twelve, with a zero in front: `2012-03-29, 03:06 PM` in English.
# What follows: `-u-ca-iso8601`, put in to have dates as ISO writes them, gives in each longer style what nobody writes
# or reads back; cut the date from toISOString.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.21.0
cat >try.mjs <<'JS'
const date = new Date('2012-03-29T15:06:00Z');
for (const language of ['en', 'de', 'ja', 'ko', 'sv'])
  for (const calendar of ['gregory', 'iso8601']) {
    const texts = ['full', 'medium', 'short'].map((dateStyle) =>
      new Intl.DateTimeFormat(language, { calendar, dateStyle, timeStyle: 'short', timeZone: 'UTC' }).format(date),
    );
    console.log(`${language} ${calendar}: ${texts.join(' | ').replaceAll('\u202f', ' ')}`);
  }
JS
expected='en gregory: Thursday, March 29, 2012 at 3:06 PM | Mar 29, 2012, 3:06 PM | 3/29/12, 3:06 PM
en iso8601: 2012 March 29, Thursday at 03:06 PM | 2012 Mar 29, 03:06 PM | 2012-03-29, 03:06 PM
de gregory: Donnerstag, 29. März 2012 um 15:06 | 29.03.2012, 15:06 | 29.03.12, 15:06
de iso8601: 2012 März 29, Donnerstag um 15:06 | 2012 März 29, 15:06 | 2012-03-29, 15:06
ja gregory: 2012年3月29日木曜日 15:06 | 2012/03/29 15:06 | 2012/03/29 15:06
ja iso8601: 2012 3月 29, 木曜日 15:06 | 2012 3月 29 15:06 | 2012-03-29 15:06
ko gregory: 2012년 3월 29일 목요일 오후 3:06 | 2012. 3. 29. 오후 3:06 | 12. 3. 29. 오후 3:06
ko iso8601: 2012 3월 29, 목요일 03:06 오후 | 2012 3월 29 03:06 오후 | 2012-03-29 03:06 오후
sv gregory: torsdag 29 mars 2012 kl. 15:06 | 29 mars 2012 15:06 | 2012-03-29 15:06
sv iso8601: 2012 mars 29, torsdag kl. 15:06 | 2012 mars 29 15:06 | 2012-03-29 15:06'
seen=$(TZ=UTC npx node try.mjs)
printf 'Intl.DateTimeFormat in Node %s\n%s\n' "$(npx node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
