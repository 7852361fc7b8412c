#!/usr/bin/env bash
# Chromium 153 and 109 show rows, tables and code with `hidden="until-found"`, and hide them with `hidden` alone.
#
# A good guess: until-found hides like hidden, but lets a search in the page find what is hidden; where it can't, the
# element stays hidden, as in browsers that don't know the value. Wrong: the value takes `display: none` away and hides
# the content by content-visibility, which does nothing in the parts of a table, in a table itself and inline. Those are
# shown as if nothing were set, though the property `hidden` says "until-found". Paragraphs are hidden, as everywhere
# in examples.
# What follows: a filter that hides the rows of a table so that Ctrl+F still finds them filters nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund playwright-core@1.65.1 \
  @sparticuz/chromium@153.0.0 chromium-109@npm:@sparticuz/chromium@109.0.6
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
  for (const hidden of ['hidden', 'hidden="until-found"']) {
    await page.setContent(`<p ${hidden}>KB1</p><table><tr ${hidden}><td>KB2</td></tr></table>
      <table ${hidden}><tr><td>KB3</td></tr></table><p>a <code ${hidden}>KB4</code></p>`);
    const shown = await page.evaluate(() => document.body.innerText.match(/KB\d/g)?.join() ?? 'none');
    const tall = await page.$eval('tr', (row) => row.offsetHeight > 0);
    console.log(`${browser.version()} ${hidden}: shown ${shown}, the row has a height: ${tall}`);
  }
  await browser.close();
}
JS
expected='153.0.8010.0 hidden: shown none, the row has a height: false
153.0.8010.0 hidden="until-found": shown KB2,KB3,KB4, the row has a height: true
109.0.5412.0 hidden: shown none, the row has a height: false
109.0.5412.0 hidden="until-found": shown KB2,KB3,KB4, the row has a height: true'
seen=$(TZ=UTC TMPDIR=$folder node try.mjs)
printf 'Chromium 153 and 109 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
