#!/usr/bin/env bash
# jq in WebAssembly, jq-wasm 1.0.1 and jq-web 0.6.2, reads 12:06 AM as noon and 12:06 PM as the midnight that follows.
#
# A good guess: the packages hold the real jq, compiled, so strptime with %I and %p reads what it does elsewhere; if
# something of the system is missing, as names of zones are, an error says so. Wrong: strptime is not jq's own but the
# system's, and here that is Emscripten's, which adds twelve hours for PM and nothing else, to 12 as well. All other
# hours are right, and so is %H. The jq 1.6 of Debian reads all of them rightly.
# What follows: boot times of an American systeminfo are off by half a day for two hours of 24, on one page or in one
# test only, and the other jq on the same data is right; take the hour apart and count it yourself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jq-wasm@1.0.1 jq-web@0.6.2
cat >try.mjs <<'JS'
import jqWasm from 'jq-wasm';
import jqWeb from 'jq-web';
const web = await jqWeb;
for (const [text, format] of [
  ['3/29/2012, 12:06:00 AM', '%m/%d/%Y, %I:%M:%S %p'],
  ['3/29/2012, 1:06:00 AM', '%m/%d/%Y, %I:%M:%S %p'],
  ['3/29/2012, 12:06:00 PM', '%m/%d/%Y, %I:%M:%S %p'],
  ['3/29/2012, 3:06:00 PM', '%m/%d/%Y, %I:%M:%S %p'],
  ['3/29/2012, 0:06:00', '%m/%d/%Y, %H:%M:%S'],
]) {
  const query = `strptime("${format}") | mktime | todate`;
  console.log(`${text}: jq-wasm ${await jqWasm.json(JSON.stringify(text), query)}, jq-web ${web.json(text, query)}`);
}
JS
expected='3/29/2012, 12:06:00 AM: jq-wasm 2012-03-29T12:06:00Z, jq-web 2012-03-29T12:06:00Z
3/29/2012, 1:06:00 AM: jq-wasm 2012-03-29T01:06:00Z, jq-web 2012-03-29T01:06:00Z
3/29/2012, 12:06:00 PM: jq-wasm 2012-03-30T00:06:00Z, jq-web 2012-03-30T00:06:00Z
3/29/2012, 3:06:00 PM: jq-wasm 2012-03-29T15:06:00Z, jq-web 2012-03-29T15:06:00Z
3/29/2012, 0:06:00: jq-wasm 2012-03-29T00:06:00Z, jq-web 2012-03-29T00:06:00Z'
seen=$(TZ=UTC node try.mjs)
printf 'jq-wasm 1.0.1 and jq-web 0.6.2 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
