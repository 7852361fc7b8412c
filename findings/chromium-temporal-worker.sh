#!/usr/bin/env bash
# Chromium 153 refuses to send a Temporal date or duration to a worker; the polyfill's is sent, and arrives empty.
#
# A good guess: Temporal is the new Date, and a Date goes through postMessage, structuredClone and IndexedDB as it is; a
# polyfill can't do that, so it would be the one to throw. Wrong: the browser's own objects are the ones that throw, a
# DataCloneError. Those of the polyfill are plain objects that keep their fields elsewhere, so a copy is made, without
# an error, of nothing: `{}`. In JSON both are texts, in the same form.
# What follows: code that was written with the polyfill loses its dates in a worker without a word, and stops with an
# error there once the browser has Temporal; send the text of toString() and read it on the other side.
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
const lines = await page.evaluate(async () => {
  const echo = new Worker(URL.createObjectURL(new Blob(['onmessage = ({ data }) => postMessage(data)'])));
  const sent = async (value) => {
    try {
      const answer = new Promise((resolve) => { echo.onmessage = ({ data }) => resolve(data); });
      echo.postMessage(value);
      const got = await answer;
      return `arrives as ${got.constructor.name} ${JSON.stringify(got)}`;
    } catch ({ name }) {
      return `throws ${name}`;
    }
  };
  const all = [`Date: ${await sent(new Date('2012-03-29T15:06:00Z'))}`];
  const texts = { PlainDate: '2012-03-29', Instant: '2012-03-29T15:06:00Z', Duration: 'P497DT2H' };
  for (const [name, library] of Object.entries({ 'of the browser': Temporal, 'of the polyfill': temporal.Temporal }))
    for (const [type, text] of Object.entries(texts)) {
      const value = library[type].from(text);
      all.push(`${type} ${name}: ${await sent(value)}, in JSON ${JSON.stringify(value)}`);
    }
  return all;
});
console.log([`Chromium ${browser.version()}`, ...lines].join('\n'));
await browser.close();
JS
expected='Chromium 153.0.8010.0
Date: arrives as Date "2012-03-29T15:06:00.000Z"
PlainDate of the browser: throws DataCloneError, in JSON "2012-03-29"
Instant of the browser: throws DataCloneError, in JSON "2012-03-29T15:06:00Z"
Duration of the browser: throws DataCloneError, in JSON "P497DT2H"
PlainDate of the polyfill: arrives as Object {}, in JSON "2012-03-29"
Instant of the polyfill: arrives as Object {}, in JSON "2012-03-29T15:06:00Z"
Duration of the polyfill: arrives as Object {}, in JSON "P497DT2H"'
seen=$(TZ=UTC TMPDIR=$folder node try.mjs)
printf 'Chromium 153 and @js-temporal/polyfill 0.5.1 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
