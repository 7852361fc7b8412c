#!/usr/bin/env bash
# Japanese numbers with a point, such as Node's own 1.2万: @geolonia/japanese-numeral 1.0.2 reads 0, or finds only `2万`.
#
# A good guess: digits before 万 are taken, as in `43億` and `4295万`, and a fraction with them, or it is refused with the
# TypeError that all else gets, which says "as integer". Wrong: what stands before 万 is no number for the library then,
# and a part that is no number is left out of the sum, so the answer is the integer 0. Searching a text, it stops at the
# point and gives ten thousands of the last digit. japanese-string-utils 0.2.4 drops the point instead: ten times more.
# What follows: counts that Intl shows as compact are read well if they have no fraction, as from ten 万 or ten 億 on,
# and as 0, by their last digit or ten times too high if they have one; multiply parts with a point yourself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @geolonia/japanese-numeral@1.0.2 japanese-string-utils@0.2.4
cat >try.mjs <<'JS'
import geolonia from '@geolonia/japanese-numeral';
import utils from 'japanese-string-utils';
for (const number of [12345, 98765, 497000, 4294967295, 123456789]) {
  const text = new Intl.NumberFormat('ja', { notation: 'compact' }).format(number);
  const found = geolonia.findKanjiNumbers(`約${text}台`).join(' and ');
  const [first, second] = [geolonia.kanji2number(text), utils.toNumericFromKanji(text)];
  console.log(`${number} as ${text}: read ${first}, found ${found}, japanese-string-utils ${second}`);
}
try {
  geolonia.kanji2number('497日');
} catch ({ name, message }) {
  console.log(`497日: ${name}, ${message}`);
}
JS
expected='12345 as 1.2万: read 0, found 2万, japanese-string-utils 120000
98765 as 9.9万: read 0, found 9万, japanese-string-utils 990000
497000 as 50万: read 500000, found 50万, japanese-string-utils 500000
4294967295 as 43億: read 4300000000, found 43億, japanese-string-utils 4300000000
123456789 as 1.2億: read 0, found 2億, japanese-string-utils 1200000000
497日: TypeError, The attribute of kanji2number() must be a Japanese numeral as integer.'
seen=$(TZ=UTC node try.mjs)
printf '@geolonia/japanese-numeral 1.0.2 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
