#!/usr/bin/env bash
# luxon 3.7.2 takes the +540 of a Japanese boot time of WMI, which are minutes, for 5 hours and 40 minutes.
#
# A good guess: `ZZZ`, which stands for +0500, wants four digits and refuses WMI's three, as date-fns does, or counts
# them as minutes. Wrong: it takes one or two digits for hours and, if two more follow, these for minutes. So +540 is
# 5:40, -480 is 4:80, and +060, which is 0 hours and 60 minutes, comes out right, as does +000.
# What follows: a reader of LastBootUpTime that was tried in London, or in Berlin in winter, is right there, and off
# everywhere else: by three hours and twenty minutes in Japan. Take the minutes off and count them yourself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund luxon@3.7.2 date-fns@4.4.0
cat >try.mjs <<'JS'
import { parse } from 'date-fns';
import { DateTime } from 'luxon';
for (const minutes of ['+000', '+060', '+120', '+540', '-480']) {
  const text = `20120329150600.500000${minutes}`;
  const meant = Date.UTC(2012, 2, 29, 15, 6, 0, 500) - Number(minutes) * 60_000;
  const read = DateTime.fromFormat(text, 'yyyyMMddHHmmss.uZZZ');
  const other = parse(text, 'yyyyMMddHHmmss.SSSSSSxx', new Date());
  const off = (read.toMillis() - meant) / 60_000;
  console.log(`${text}: ${read.toUTC().toISO()}, ${off} minutes off; date-fns: ${other}`);
}
JS
expected='20120329150600.500000+000: 2012-03-29T15:06:00.500Z, 0 minutes off; date-fns: Invalid Date
20120329150600.500000+060: 2012-03-29T14:06:00.500Z, 0 minutes off; date-fns: Invalid Date
20120329150600.500000+120: 2012-03-29T13:46:00.500Z, 40 minutes off; date-fns: Invalid Date
20120329150600.500000+540: 2012-03-29T09:26:00.500Z, 200 minutes off; date-fns: Invalid Date
20120329150600.500000-480: 2012-03-29T20:26:00.500Z, -160 minutes off; date-fns: Invalid Date'
seen=$(TZ=UTC node try.mjs)
printf 'luxon 3.7.2 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
