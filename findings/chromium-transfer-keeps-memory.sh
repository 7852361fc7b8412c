#!/usr/bin/env bash
# In Chromium 153 `buffer.transfer(0)` of what `Blob.arrayBuffer()` gave frees nothing, and keeps more than no call.
#
# A good guess: a buffer that is handed over to one of no length is gone, and its memory with it, so that a large file
# read in parts takes the memory of one part. Wrong: the script sees a detached buffer, but the bytes stay until
# something of the browser itself is collected, and nothing asks for it, as if they were no longer counted. So the whole
# file stays. Without a call a part of it does. Sent to a port that is closed, a buffer is free at once, in 109 too.
# What follows: the call that is meant to spare memory costs as much as the file; opening a package of 300 MB took a
# quarter more with it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund playwright-core@1.65.1 \
  @sparticuz/chromium@153.0.0 chromium-109@npm:@sparticuz/chromium@109.0.6
cat >try.mjs <<'JS'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x'; // else it does not unpack the shared libraries of both
const { default: packed } = await import('@sparticuz/chromium');
const paths = [await packed.executablePath(), `${process.cwd()}/chromium-109`];
const old = brotliDecompressSync(readFileSync('node_modules/chromium-109/bin/chromium.br'));
writeFileSync(paths[1], old, { mode: 0o755 });
const args = ['--no-sandbox', '--no-zygote', '--in-process-gpu', '--disable-webgl'];
writeFileSync('large.bin', '');
truncateSync('large.bin', 300e6);
const megabytes = (id) => Number(/^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))[1]) / 1e3;
for (const executablePath of paths) {
  for (const way of ['left alone', 'transfer(0)', 'sent to a closed port']) {
    const browser = await chromium.launch({ executablePath, args });
    const page = await browser.newPage();
    await page.setContent('<input type="file" />');
    await page.locator('input').setInputFiles('large.bin');
    const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
    const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => [id, megabytes(id)]);
    let most = 0;
    const watch = setInterval(() => {
      for (const [id, before] of pages) most = Math.max(most, megabytes(id) - before);
    }, 2);
    const has = await page.evaluate(async (what) => {
      const [file] = document.querySelector('input').files;
      const { port1, port2 } = new MessageChannel();
      port2.close();
      if (what === 'transfer(0)' && !('transfer' in ArrayBuffer.prototype)) return false;
      for (let from = 0; from < file.size; from += 4e6) {
        const part = await file.slice(from, from + 4e6).arrayBuffer();
        if (what === 'transfer(0)') part.transfer(0);
        if (what === 'sent to a closed port') port1.postMessage(undefined, [part]);
      }
      return true;
    }, way);
    clearInterval(watch);
    const kept = most > 240 ? 'all' : most > 40 ? 'a part' : 'next to nothing';
    console.log(`${browser.version()}, ${way}: ${has ? `${kept} of 300 MB at a time` : 'not known'}`);
    await browser.close();
  }
}
JS
expected='153.0.8010.0, left alone: a part of 300 MB at a time
153.0.8010.0, transfer(0): all of 300 MB at a time
153.0.8010.0, sent to a closed port: next to nothing of 300 MB at a time
109.0.5412.0, left alone: a part of 300 MB at a time
109.0.5412.0, transfer(0): not known
109.0.5412.0, sent to a closed port: next to nothing of 300 MB at a time'
seen=$(TZ=UTC TMPDIR=$folder node try.mjs)
printf 'Chromium 153 and 109 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
