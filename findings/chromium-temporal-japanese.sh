#!/usr/bin/env bash
# Temporal in Chromium 153 writes 2012/3/29 in Japanese in the styles in which Date writes 2012年3月29日.
#
# A good guess: Temporal asks the same formatter as Date, so one day in one style is one text, as in English and Korean,
# and as with the polyfill in the same browser. Wrong: in dateStyle long and full Japanese has slashes, the full one with
# the weekday run on, 2012/3/29木曜日; in the calendar of eras the long style is H24/3/29, which is the short one. It
# looks as if the fields of the style were formatted again: a long month resolves to a number in Japanese, and numbers
# get slashes. With month: 'long' instead of a style the polyfill has them too. In Chinese long and medium are so.
# What follows: when a page goes from Date or the polyfill to Temporal its Japanese dates change, and no English test
# sees it; give Intl.DateTimeFormat a Date made of epochMilliseconds.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund playwright-core@1.65.1 @sparticuz/chromium@153.0.0 @js-temporal/polyfill@0.5.1
cat >try.mjs <<'JS'
import { chromium } from 'playwright-core';
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x'; // else it does not unpack its shared libraries
const { default: packed } = await import('@sparticuz/chromium');
const args = ['--no-sandbox', '--no-zygote', '--in-process-gpu', '--disable-webgl'];
const browser = await chromium.launch({ executablePath: await packed.executablePath(), args });
const page = await browser.newPage();
await page.addScriptTag({ path: 'node_modules/@js-temporal/polyfill/dist/index.umd.js' });
const lines = await page.evaluate(() => {
  const styles = [{ dateStyle: 'full' }, { dateStyle: 'long' }, { dateStyle: 'medium' }, { year: 'numeric', month: 'long', day: 'numeric' }];
  const written = (language, style) => {
    const timeZone = 'Asia/Tokyo';
    const text = '2012-03-29T15:06:00+09:00';
    const date = new Intl.DateTimeFormat(language, { ...style, timeZone }).format(new Date(text));
    const polyfill = temporal.Temporal.PlainDate.from(text).toLocaleString(language, style);
    const own = new Set([
      Temporal.PlainDate.from(text).toLocaleString(language, style),
      Temporal.PlainDateTime.from(text).toLocaleString(language, style),
      Temporal.Instant.from(text).toLocaleString(language, { ...style, timeZone }),
      Temporal.ZonedDateTime.from(`${text}[${timeZone}]`).toLocaleString(language, style),
    ]);
    return `Date ${date}, polyfill ${polyfill}, Temporal ${[...own].join(' or ')}`;
  };
  const resolved = new Intl.DateTimeFormat('ja', styles.at(-1)).resolvedOptions();
  const again = new Intl.DateTimeFormat('ja', resolved).format(new Date(2012, 2, 29));
  const all = ['ja', 'ja-u-ca-japanese', 'zh', 'ko', 'en'].flatMap((language) =>
    styles.map((style) => `${language} ${style.dateStyle ?? 'fields'}: ${written(language, style)}`),
  );
  return [...all, `ja, fields: the month resolves to ${resolved.month}; asked for again: ${again}`];
});
console.log(lines.join('\n'));
await browser.close();
JS
expected='ja full: Date 2012年3月29日木曜日, polyfill 2012年3月29日木曜日, Temporal 2012/3/29木曜日
ja long: Date 2012年3月29日, polyfill 2012年3月29日, Temporal 2012/3/29
ja medium: Date 2012/03/29, polyfill 2012/03/29, Temporal 2012/03/29
ja fields: Date 2012年3月29日, polyfill 2012/3/29, Temporal 2012/3/29
ja-u-ca-japanese full: Date 平成24年3月29日木曜日, polyfill 平成24年3月29日木曜日, Temporal 平成24年3月29日木曜日
ja-u-ca-japanese long: Date 平成24年3月29日, polyfill 平成24年3月29日, Temporal H24/3/29
ja-u-ca-japanese medium: Date 平成24年3月29日, polyfill 平成24年3月29日, Temporal H24/3/29
ja-u-ca-japanese fields: Date 平成24年3月29日, polyfill H24/3/29, Temporal H24/3/29
zh full: Date 2012年3月29日星期四, polyfill 2012年3月29日星期四, Temporal 2012年3月29日星期四
zh long: Date 2012年3月29日, polyfill 2012年3月29日, Temporal 2012/3/29
zh medium: Date 2012年3月29日, polyfill 2012年3月29日, Temporal 2012/3/29
zh fields: Date 2012年3月29日, polyfill 2012/3/29, Temporal 2012/3/29
ko full: Date 2012년 3월 29일 목요일, polyfill 2012년 3월 29일 목요일, Temporal 2012년 3월 29일 목요일
ko long: Date 2012년 3월 29일, polyfill 2012년 3월 29일, Temporal 2012년 3월 29일
ko medium: Date 2012. 3. 29., polyfill 2012. 3. 29., Temporal 2012. 3. 29.
ko fields: Date 2012년 3월 29일, polyfill 2012년 3월 29일, Temporal 2012년 3월 29일
en full: Date Thursday, March 29, 2012, polyfill Thursday, March 29, 2012, Temporal Thursday, March 29, 2012
en long: Date March 29, 2012, polyfill March 29, 2012, Temporal March 29, 2012
en medium: Date Mar 29, 2012, polyfill Mar 29, 2012, Temporal Mar 29, 2012
en fields: Date March 29, 2012, polyfill March 29, 2012, Temporal March 29, 2012
ja, fields: the month resolves to numeric; asked for again: 2012/3/29'
seen=$(TZ=UTC TMPDIR=$folder node try.mjs)
printf 'Chromium 153 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
