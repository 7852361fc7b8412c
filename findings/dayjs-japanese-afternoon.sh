#!/usr/bin/env bash
# dayjs 1.11.23 reads `午後 3:06` and `오후 3:06` as six past three in the morning, with the locale that writes them so.
#
# A good guess: what `A` prints in a locale, `A` reads in it, as it does with AM and PM, and in Chinese. Wrong: to read
# the word, each hour from 1 to 24 is asked for its own, the first that fits is taken, and afternoon is what comes after
# 12. In Japanese and Korean the word for the afternoon begins at 12 itself, so every time of day is in the morning. In
# Chinese, noon has a word of its own. Nothing is invalid; strict mode prints the date again and refuses all afternoons.
# What follows: a boot time of a Japanese or Korean Windows is half a day early, and morning ones pass every test; read
# the word apart and add 12 hours.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund dayjs@1.11.23
cat >try.mjs <<'JS'
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import 'dayjs/locale/ja.js';
import 'dayjs/locale/ko.js';
import 'dayjs/locale/zh-tw.js';
dayjs.extend(customParseFormat);
const FORMAT = 'YYYY/MM/DD A h:mm';
for (const locale of ['en', 'ja', 'ko', 'zh-tw']) {
  const written = dayjs('2012-03-08T15:06').locale(locale).format(FORMAT);
  const [read, strictly] = [false, true].map((strict) => dayjs(written, FORMAT, locale, strict).locale('en'));
  console.log(`${locale}: ${written} is ${read.format('HH:mm')}, strictly ${strictly.format('HH:mm')}`);
}
JS
expected='en: 2012/03/08 PM 3:06 is 15:06, strictly 15:06
ja: 2012/03/08 午後 3:06 is 03:06, strictly Invalid Date
ko: 2012/03/08 오후 3:06 is 03:06, strictly Invalid Date
zh-tw: 2012/03/08 下午 3:06 is 15:06, strictly 15:06'
seen=$(TZ=UTC node try.mjs)
printf 'dayjs 1.11.23 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
