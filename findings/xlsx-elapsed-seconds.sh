#!/usr/bin/env bash
# xlsx 0.18.5 shows an elapsed time under `[ss].00` one second late: 59.96 as 60.96, 42949672.96 as 42949673.96.
#
# A good guess: `[ss].00` is all seconds with their hundredths, as `[mm]:ss.00` is all minutes and the same seconds,
# which shows 52.96 for the same cell. Wrong: what stands for the brackets is rounded to the nearest second first, and
# the hundredths are then set behind it, so from half a second on it is one second too much. Below that it is right, and
# so are the two other formats here.
# What follows: 42949672.96 s is where the 497 days end; the cell's text is past it, while its value is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5
cat >try.mjs <<'JS'
import xlsx from 'xlsx';
for (const seconds of [1.4, 1.6, 59.96, 42949672.4, 42949672.96]) {
  const shown = ['[ss].00', '[mm]:ss.00', '[h]:mm:ss.00'].map((z) => {
    const sheet = { '!ref': 'A1', A1: { t: 'n', v: seconds / 86400, z } };
    return `${z} ${xlsx.utils.sheet_to_csv(sheet)}`;
  });
  console.log(`${seconds}: ${shown.join(', ')}`);
}
JS
expected='1.4: [ss].00 01.40, [mm]:ss.00 00:01.40, [h]:mm:ss.00 0:00:01.40
1.6: [ss].00 02.60, [mm]:ss.00 00:01.60, [h]:mm:ss.00 0:00:01.60
59.96: [ss].00 60.96, [mm]:ss.00 00:59.96, [h]:mm:ss.00 0:00:59.96
42949672.4: [ss].00 42949672.40, [mm]:ss.00 715827:52.40, [h]:mm:ss.00 11930:27:52.40
42949672.96: [ss].00 42949673.96, [mm]:ss.00 715827:52.96, [h]:mm:ss.00 11930:27:52.96'
seen=$(TZ=UTC node try.mjs)
printf 'xlsx 0.18.5 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
