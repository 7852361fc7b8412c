#!/usr/bin/env bash
# @influxdata/influxdb-client 1.35.0 writes the uptime '4,294,967,296' as 4, '497,1' as 497 and error 0x80240022 as 0.
#
# A good guess: a field for numbers takes a text if all of it is one, and throws if not, as its text says of NaN and as
# uintField does, which names the sign that it does not know. Wrong: intField and floatField take what the text begins
# with, and throw only if that is no number at all. So a thousands separator, a decimal comma, a .NET time span and a
# version are each cut at the first sign that does not fit, and the point is sent. 0x80240022 is right as an int and 0
# as a float.
# What follows: values of a CSV, given as they are, arrive without an error as some smaller number, or as the code for
# success; use Number() on the text first, which makes NaN of all of these but the hexadecimal one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @influxdata/influxdb-client@1.35.0
cat >try.mjs <<'JS'
import { Point } from '@influxdata/influxdb-client';
const texts = ['4294967296', '4,294,967,296', '497,1', '497.02:27:52', '6.1.7601.17802', '0x80240022', 'KB2553549'];
for (const text of texts) {
  const ways = ['intField', 'floatField', 'uintField'].map((way) => {
    try {
      const line = new Point('host')[way]('value', text).timestamp('').toLineProtocol();
      return `${way} ${/value=(\S+)/.exec(line)[1]}`;
    } catch (error) {
      return `${way} throws`;
    }
  });
  console.log(`${text}: ${ways.join(', ')}; Number() ${Number(text)}`);
}
JS
expected='4294967296: intField 4294967296i, floatField 4294967296, uintField 4294967296u; Number() 4294967296
4,294,967,296: intField 4i, floatField 4, uintField throws; Number() NaN
497,1: intField 497i, floatField 497, uintField throws; Number() NaN
497.02:27:52: intField 497i, floatField 497.02, uintField throws; Number() NaN
6.1.7601.17802: intField 6i, floatField 6.1, uintField throws; Number() NaN
0x80240022: intField 2149842978i, floatField 0, uintField throws; Number() 2149842978
KB2553549: intField throws, floatField throws, uintField throws; Number() NaN'
seen=$(TZ=UTC node try.mjs)
printf '@influxdata/influxdb-client 1.35.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
