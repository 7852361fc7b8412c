#!/usr/bin/env bash
# yup 1.7.1 reads half a second, `.5`, as 5 milliseconds, so that a boot time as Temporal writes it is up to 0.9 s off.
#
# A good guess: what a date schema takes as ISO 8601 it reads as the engine does, to the millisecond. Wrong: of the
# digits behind the point it takes the first three as a whole number, which is right only where there are three or
# more. `.96` becomes 96 ms. Temporal leaves zeros at the end out, so one time in ten has fewer than three digits;
# Date.prototype.toISOString never has.
# What follows: times come out of order within a second, and an uptime that ends with 497 days at .96 s is past or short
# of it by 0.864 s; fill the fraction up to three digits first, or give yup a Date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund yup@1.7.1 @js-temporal/polyfill@0.5.1
cat >try.mjs <<'JS'
import { Temporal } from '@js-temporal/polyfill';
import * as yup from 'yup';
for (const milliseconds of [0, 500, 960, 965]) {
  const text = Temporal.Instant.from('2012-03-29T15:06:52Z').add({ milliseconds }).toString();
  const [engine, read] = [new Date(text), yup.date().validateSync(text)].map((date) => date.toISOString().slice(11));
  console.log(`${text}: engine ${engine}, yup ${read}, ${engine === read ? 'the same' : 'another time'}`);
}
JS
expected='2012-03-29T15:06:52Z: engine 15:06:52.000Z, yup 15:06:52.000Z, the same
2012-03-29T15:06:52.5Z: engine 15:06:52.500Z, yup 15:06:52.005Z, another time
2012-03-29T15:06:52.96Z: engine 15:06:52.960Z, yup 15:06:52.096Z, another time
2012-03-29T15:06:52.965Z: engine 15:06:52.965Z, yup 15:06:52.965Z, the same'
seen=$(TZ=UTC node try.mjs)
printf 'yup 1.7.1 with @js-temporal/polyfill 0.5.1 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
