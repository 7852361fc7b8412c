#!/usr/bin/env bash
# xml2js 0.6.2 with its own parseNumbers reads an update's error 0x80240022 as 0, which means that it went well.
#
# A good guess: a processor that makes numbers of what looks like one leaves `0x80240022` as text or makes 2149842978 of
# it. Wrong: it asks whether the engine takes the whole text for a number, which hexadecimal is, and then reads it with
# parseInt to the base 10, which stops at the x. `5E02`, a serial number, becomes 5, not 500 and not text, and `12E4567`
# Infinity.
# What follows: a report of updates has no failures left; make numbers only of the elements that are meant to be some.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xml2js@0.6.2
cat >try.mjs <<'JS'
import xml2js from 'xml2js';
const valueProcessors = [xml2js.processors.parseNumbers];
const read = async (text) => (await xml2js.parseStringPromise(`<result>${text}</result>`, { valueProcessors })).result;
for (const text of ['0x80240022', '0x80070005', '0x00000000', '2553549', '5E02', '12E4567', '6.1.7601'])
  console.log(text, '->', typeof (await read(text)), await read(text));
JS
expected='0x80240022 -> number 0
0x80070005 -> number 0
0x00000000 -> number 0
2553549 -> number 2553549
5E02 -> number 5
12E4567 -> number Infinity
6.1.7601 -> string 6.1.7601'
seen=$(TZ=UTC node try.mjs)
printf 'xml2js 0.6.2 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
