#!/usr/bin/env bash
# AbortSignal.timeout(2 ** 31), 24.9 days, is aborted at once in Node 24.21.0, and waits in Chromium 153 and 109.
#
# A good guess: unlike setTimeout, which takes 32 bits, AbortSignal.timeout is defined for up to 2^53 ms and refuses the
# rest; Node does throw a RangeError for 2^32, so what it takes it keeps. Wrong in Node: it refuses from 49.7 days on,
# but hands all below to a timer of its own that holds less than 2^31, and what is more becomes 1 ms. In Chromium 497
# days wait, as they should, while its setTimeout for the same time fires at once.
# What follows: a wait until a machine's 497 days are full is refused in Node, and one for the last month is over as
# soon as it began, with a TimeoutError as after a real wait; a test in the browser sees nothing. Ask for at most
# 2147483647 ms and ask again.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund playwright-core@1.65.1 node@24.21.0 \
  @sparticuz/chromium@153.0.0 chromium-109@npm:@sparticuz/chromium@109.0.6
cat >try.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
process.removeAllListeners('warning'); // Node warns of each timer that it cuts short
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x'; // else it does not unpack the shared libraries of both
const { default: packed } = await import('@sparticuz/chromium');
const paths = [await packed.executablePath(), `${process.cwd()}/chromium-109`];
const old = brotliDecompressSync(readFileSync('node_modules/chromium-109/bin/chromium.br'));
writeFileSync(paths[1], old, { mode: 0o755 });
const args = ['--no-sandbox', '--no-zygote', '--in-process-gpu', '--disable-webgl'];
const spans = [2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 42949672960];
const ask = async (spans) => {
  const lines = [];
  for (const span of spans) {
    let fired = false;
    const timer = setTimeout(() => (fired = true), span);
    let signal = 'refused';
    try {
      signal = AbortSignal.timeout(span);
    } catch {}
    await new Promise((done) => setTimeout(done, 500));
    clearTimeout(timer);
    if (signal !== 'refused') signal = signal.aborted ? `aborted, ${signal.reason.name}` : 'waits';
    lines.push(`${span}: AbortSignal ${signal}; setTimeout ${fired ? 'fired' : 'waits'}`);
  }
  return lines;
};
const show = (name, lines) => console.log([name, ...lines].join('\n  '));
show('Node', await ask(spans));
for (const executablePath of paths) {
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage();
  show(`Chromium ${browser.version()}`, await page.evaluate(ask, spans));
  await browser.close();
}
process.exit();
JS
expected='Node
  2147483647: AbortSignal waits; setTimeout waits
  2147483648: AbortSignal aborted, TimeoutError; setTimeout fired
  4294967295: AbortSignal aborted, TimeoutError; setTimeout fired
  4294967296: AbortSignal refused; setTimeout fired
  42949672960: AbortSignal refused; setTimeout fired
Chromium 153.0.8010.0
  2147483647: AbortSignal waits; setTimeout waits
  2147483648: AbortSignal waits; setTimeout fired
  4294967295: AbortSignal waits; setTimeout fired
  4294967296: AbortSignal waits; setTimeout fired
  42949672960: AbortSignal waits; setTimeout fired
Chromium 109.0.5412.0
  2147483647: AbortSignal waits; setTimeout waits
  2147483648: AbortSignal waits; setTimeout fired
  4294967295: AbortSignal waits; setTimeout fired
  4294967296: AbortSignal waits; setTimeout fired
  42949672960: AbortSignal waits; setTimeout fired'
seen=$(TZ=UTC TMPDIR=$folder npx node try.mjs)
printf 'Chromium 153 and 109 and Node %s\n%s\n' "$(npx node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
