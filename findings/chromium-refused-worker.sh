#!/usr/bin/env bash
# A worker that a page's policy does not allow: Chromium 109 throws where it is made, 153 sends it an error event.
#
# A good guess: a refusal arrives in one way, so that either try/catch around `new Worker` or `onerror` is enough. Wrong:
# in 109 the constructor throws a SecurityError and no event follows; in 153 it gives a worker back, and later an error
# event without a message, of which `e.message` is undefined. In both the worker never runs, as it should.
# What follows: code that was tried in one of them waits for ever in the other, or stops half-way with an uncaught error
# in Windows 7's last browser. What falls back to work without a worker has to catch both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund playwright-core@1.65.1 \
  @sparticuz/chromium@153.0.0 chromium-109@npm:@sparticuz/chromium@109.0.6
cat >page.html <<'HTML'
<!doctype html>
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'unsafe-inline'" />
<script>
  const seen = (document.seen = []);
  try {
    const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
    seen.push('is made');
    worker.onmessage = () => seen.push('runs');
    worker.onerror = ({ type, message }) => seen.push(`${type} event, message ${message}`);
  } catch ({ name }) {
    seen.push(`throws ${name}`);
  }
</script>
HTML
cat >try.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x'; // else it does not unpack the shared libraries of both
const { default: packed } = await import('@sparticuz/chromium');
const paths = [await packed.executablePath(), `${process.cwd()}/chromium-109`];
const old = brotliDecompressSync(readFileSync('node_modules/chromium-109/bin/chromium.br'));
writeFileSync(paths[1], old, { mode: 0o755 });
const args = ['--no-sandbox', '--no-zygote', '--in-process-gpu', '--disable-webgl'];
for (const executablePath of paths) {
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage();
  await page.goto(`file://${process.cwd()}/page.html`);
  await page.waitForTimeout(1000); // an event that does not come can't be waited for
  console.log(`${browser.version()}: ${await page.evaluate(() => document.seen.join('; '))}`);
  await browser.close();
}
JS
expected='153.0.8010.0: is made; error event, message undefined
109.0.5412.0: throws SecurityError'
seen=$(TZ=UTC TMPDIR=$folder node try.mjs)
printf 'Chromium 153 and 109 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
