#!/usr/bin/env bash
# vite 8.3.8 builds CSS in which the KB number 2553549 has become 2553550, in a counter and in a custom property.
#
# A good guess: minifying takes zeros and blanks from numbers and may round fractions that no screen can show; a whole
# number stays, and what a custom property holds is left alone, as CSS can't know what it is for. Wrong: Lightning CSS,
# which Vite 8 minifies with, writes most numbers with six digits, whole ones too, so 4294967295 ends in 70000. order,
# z-index and grid rows are kept as whole numbers; counters, custom properties, times and lengths with a point are not.
# What follows: a number that a script reads from a style, or that a counter shows, is right in dev and another one on
# the site; keep it in an attribute, or in a custom property as a text in quotes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund vite@8.3.8 lightningcss@1.33.0
echo '<link rel="stylesheet" href="/style.css" />' >index.html
cat >style.css <<'CSS'
:root { --kb: 2553549; --hundredths: 4294967295; --text: "2553549" }
ol { counter-reset: kb 2553549 }
li { order: 2553549; z-index: 2553549 }
p { animation-delay: 42949672.96s; margin-left: -1234567.5px }
CSS
cat >try.mjs <<'JS'
import { readFileSync, readdirSync } from 'node:fs';
import { build } from 'vite';
for (const cssMinify of [false, true]) {
  await build({ logLevel: 'silent', build: { cssMinify } });
  const name = readdirSync('dist/assets').find((file) => file.endsWith('.css'));
  const style = readFileSync(`dist/assets/${name}`, 'utf8');
  const numbers = style.match(/[a-z-]+: ?(kb )?[-"\d.][-"\d.a-z]*/g).map((each) => each.replace(': ', ':'));
  console.log([cssMinify ? 'built:' : 'built with cssMinify false:', ...numbers].join('\n  '));
}
JS
expected='built with cssMinify false:
  --kb:2553549
  --hundredths:4294967295
  --text:"2553549"
  counter-reset:kb 2553549
  order:2553549
  z-index:2553549
  animation-delay:42949672.96s
  margin-left:-1234567.5px
built:
  --kb:2553550
  --hundredths:4294970000
  --text:"2553549"
  counter-reset:kb 2553550
  z-index:2553549
  order:2553549
  margin-left:-1234570px
  animation-delay:42949700s'
seen=$(TZ=UTC node try.mjs)
printf 'vite 8.3.8 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
