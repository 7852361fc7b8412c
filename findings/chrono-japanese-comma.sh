#!/usr/bin/env bash
# chrono-node 2.10.3 asked in Japanese sets the boot time of a Japanese systeminfo at noon.
#
# A good guess: `2012/03/29, 15:06:00` is plain enough for both languages; if one fails, it is English. Wrong: English
# takes the comma between date and time, Japanese does not. It sees two answers, a date without a time, for which chrono
# puts noon, and a time on the day of the clock; parseDate gives the first. With a blank instead of the comma both are
# right.
# What follows: a boot time is off by up to twelve hours and looks whole; only isCertain('hour') tells.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat >try.mjs <<'JS'
import * as chrono from 'chrono-node';
for (const text of ['2012/03/29, 15:06:00', '2012/03/29 15:06:00'])
  for (const [name, parser] of [['en', chrono], ['ja', chrono.ja]]) {
    const answers = parser.parse(text);
    const hour = answers[0].start.isCertain('hour') ? 'known' : 'guessed';
    console.log(`${text} ${name}: ${parser.parseDate(text).toISOString()}, answers ${answers.length}, hour ${hour}`);
  }
JS
expected='2012/03/29, 15:06:00 en: 2012-03-29T15:06:00.000Z, answers 1, hour known
2012/03/29, 15:06:00 ja: 2012-03-29T12:00:00.000Z, answers 2, hour guessed
2012/03/29 15:06:00 en: 2012-03-29T15:06:00.000Z, answers 1, hour known
2012/03/29 15:06:00 ja: 2012-03-29T15:06:00.000Z, answers 1, hour known'
seen=$(TZ=UTC node try.mjs)
printf 'chrono-node 2.10.3 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
