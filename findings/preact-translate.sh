#!/usr/bin/env bash
# preact 10.29.8 sets translate="yes" for `translate="no"`, and preact-render-to-string 6.8.2 drops `translate={false}`.
#
# A good guess: the attribute of HTML is given as HTML has it, "no"; if Preact wants a boolean, then false, in both
# places. Wrong: in the browser Preact assigns to the property, a boolean, for which the text "no" is true; the server
# writes attributes, and leaves out what is false. No value says "no" in both: "no" is turned round as soon as the
# browser renders it, false is missing from the page that was built.
# What follows: names such as tcpip.sys are translated in one of the two; give "no" and set the attribute again through
# a ref, or put it on an element that Preact does not render.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund preact@10.29.8 preact-render-to-string@6.8.2 \
  @sparticuz/chromium@153.0.0 playwright-core@1.65.1
cat >try.mjs <<'JS'
import { chromium } from 'playwright-core';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x'; // else it does not unpack its shared libraries
const { default: packed } = await import('@sparticuz/chromium');
const args = ['--no-sandbox', '--no-zygote', '--in-process-gpu', '--disable-webgl'];
const browser = await chromium.launch({ executablePath: await packed.executablePath(), args });
console.log('Chromium', browser.version());
const page = await browser.newPage();
await page.addScriptTag({ path: 'node_modules/preact/dist/preact.umd.js' });
for (const translate of ['no', false, 'yes', true]) {
  const html = renderToString(h('code', { translate }, 'tcpip.sys'));
  const [rendered, built] = await page.evaluate(([value, markup]) => {
    const [client, server] = [document.createElement('p'), document.createElement('p')];
    preact.render(preact.h('code', { translate: value }, 'tcpip.sys'), client);
    server.innerHTML = markup;
    return [client, server].map((place) => `${place.innerHTML} ${place.firstChild.translate}`);
  }, [translate, html]);
  console.log(`${JSON.stringify(translate)}: browser ${rendered}, server ${built}`);
}
await browser.close();
JS
expected='Chromium 153.0.8010.0
"no": browser <code translate="yes">tcpip.sys</code> true, server <code translate="no">tcpip.sys</code> false
false: browser <code translate="no">tcpip.sys</code> false, server <code>tcpip.sys</code> true
"yes": browser <code translate="yes">tcpip.sys</code> true, server <code translate="yes">tcpip.sys</code> true
true: browser <code translate="yes">tcpip.sys</code> true, server <code translate="">tcpip.sys</code> true'
seen=$(TZ=UTC TMPDIR=$folder node try.mjs)
printf 'preact 10.29.8 and preact-render-to-string 6.8.2 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
