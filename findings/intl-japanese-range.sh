#!/usr/bin/env bash
# formatRange in Node 24.21.0 has no 年月日: 平成24年3月29日 to 平成25年8月8日 is `H24/03/29～25/08/08`, in each style.
#
# A good guess: a range is two dates as format() writes them with ～ between, less what they share, as in English and
# Korean, so dateStyle long gives 2012年3月29日～2013年8月8日. Wrong: for ranges ICU 78 has patterns with slashes alone in
# Japanese, with leading zeros that the dates themselves may lack, and takes them for long, full and month: 'long' too.
# In the calendar of eras the second date has no era, so its year is `25/08/08`, which reads as 2025 or as the 25th;
# only a new era is written again. Chinese has slashes as well.
# What follows: next to each other on a page, a date and a period are in two notations, and one of 497 days ends in a
# year that nobody recognises; format both dates and put ～ between.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.21.0
cat >try.mjs <<'JS'
console.log(`ICU ${process.versions.icu}`);
const [boot, due] = [new Date('2012-03-29'), new Date('2013-08-08')];
const styles = [{ dateStyle: 'long' }, { dateStyle: 'short' }, { year: 'numeric', month: 'long', day: 'numeric' }];
for (const language of ['ja', 'ja-u-ca-japanese', 'zh', 'en', 'ko'])
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
    const name = style.dateStyle ?? "month: 'long'";
    console.log(`${language}, ${name}: ${format.format(boot)}; range ${format.formatRange(boot, due)}`);
  }
const eras = new Intl.DateTimeFormat('ja-u-ca-japanese', { dateStyle: 'long', timeZone: 'UTC' });
console.log(`two eras: ${eras.formatRange(new Date('2019-04-20'), new Date('2019-05-10'))}`);
JS
expected="ICU 78.3
ja, long: 2012年3月29日; range 2012/03/29～2013/08/08
ja, short: 2012/03/29; range 2012/03/29～2013/08/08
ja, month: 'long': 2012年3月29日; range 2012/03/29～2013/08/08
ja-u-ca-japanese, long: 平成24年3月29日; range H24/03/29～25/08/08
ja-u-ca-japanese, short: H24/3/29; range H24/03/29～25/08/08
ja-u-ca-japanese, month: 'long': 平成24年3月29日; range H24/03/29～25/08/08
zh, long: 2012年3月29日; range 2012/3/29 – 2013/8/8
zh, short: 2012/3/29; range 2012/3/29 – 2013/8/8
zh, month: 'long': 2012年3月29日; range 2012/3/29 – 2013/8/8
en, long: March 29, 2012; range March 29, 2012 – August 8, 2013
en, short: 3/29/12; range 3/29/12 – 8/8/13
en, month: 'long': March 29, 2012; range March 29, 2012 – August 8, 2013
ko, long: 2012년 3월 29일; range 2012년 3월 29일~2013년 8월 8일
ko, short: 12. 3. 29.; range 12. 3. 29. ~ 13. 8. 8.
ko, month: 'long': 2012년 3월 29일; range 2012년 3월 29일~2013년 8월 8일
two eras: H31/04/20～R1/05/10"
seen=$(TZ=UTC npx node try.mjs)
printf 'Node %s\n%s\n' "$(npx node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
