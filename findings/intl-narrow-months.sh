#!/usr/bin/env bash
# Intl.DurationFormat in Node 24.21.0 prints 16 months and 16 minutes alike, 16m, if narrow; in Japanese as well.
#
# A good guess: narrow is the shortest form that is still clear, and in Japanese it is 497日2時間27分, as the long form is
# without its blanks; Korean and Chinese are so. Wrong: ICU 78 has Latin letters for Japanese there, run together, where
# even a millisecond in the long form is ミリ秒; and both in Japanese and in English the month and the minute have the same
# m, in one text if both are there. German and French tell them apart. NumberFormat with unitDisplay narrow has the same
# letters. The short form is clear in each language.
# What follows: `1y4m10d27m` on a Japanese page is no Japanese, and a restart due in 16m is due in a quarter of an hour
# or next year; use short.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.21.0
cat >try.mjs <<'JS'
console.log(`ICU ${process.versions.icu}`);
for (const language of ['ja', 'en', 'ko', 'zh', 'de', 'fr']) {
  const [narrow, short] = ['narrow', 'short'].map((style) => new Intl.DurationFormat(language, { style }));
  const up = { years: 1, months: 4, days: 10, minutes: 27 };
  const [months, minutes] = [{ months: 16 }, { minutes: 16 }].map((span) => narrow.format(span));
  console.log(`${language}: ${months} is 16 months, ${minutes} 16 minutes`);
  console.log(`  ${narrow.format(up)} is ${short.format(up)}`);
}
const unit = (unit, unitDisplay) => new Intl.NumberFormat('ja', { style: 'unit', unit, unitDisplay }).format(497);
const names = ['month', 'day', 'minute', 'millisecond'];
for (const display of ['narrow', 'short', 'long'])
  console.log(`ja ${display}: ${names.map((name) => unit(name, display)).join(', ')}`);
JS
expected='ICU 78.3
ja: 16m is 16 months, 16m 16 minutes
  1y4m10d27m is 1 年 4 か月 10 日 27 分
en: 16m is 16 months, 16m 16 minutes
  1y 4m 10d 27m is 1 yr, 4 mths, 10 days, 27 min
ko: 16개월 is 16 months, 16분 16 minutes
  1년 4개월 10일 27분 is 1년 4개월 10일 27분
zh: 16个月 is 16 months, 16分钟 16 minutes
  1年4个月10天27分钟 is 1年4个月10天27分钟
de: 16 M is 16 months, 16 Min. 16 minutes
  1 J, 4 M, 10 T und 27 Min. is 1 J, 4 Mon., 10 Tg. und 27 Min.
fr: 16m. is 16 months, 16min 16 minutes
  1a 4m. 10j 27min is 1 an, 4 m., 10 j et 27 min
ja narrow: 497m, 497d, 497m, 497ms
ja short: 497 か月, 497 日, 497 分, 497 ms
ja long: 497 か月, 497 日, 497 分, 497 ミリ秒'
seen=$(TZ=UTC npx node try.mjs)
printf 'Node %s\n%s\n' "$(npx node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
