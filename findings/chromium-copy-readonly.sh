#!/usr/bin/env bash
# Chromium copies a read-only textarea as it looks: with `white-space: nowrap` 109 joins all lines into one.
#
# A good guess: a text field is copied as its value, whatever its style, and `readonly` only keeps the user from
# changing it. Wrong: that holds while it can be edited. If it is read-only the copy is made as from a paragraph: blanks
# side by side and tabs become one blank, and where the style does not keep line breaks, 109 makes blanks of them too,
# while 153 keeps them. value, selectionStart and selectionEnd are whole in all cases; `pre` instead of nowrap mends it.
# What follows: a report or script put there to be copied arrives with its columns gone, in Windows 7's last browser on
# one line, and no test of the value sees it.
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
  for (const [kind, style] of [['', 'nowrap'], ['readonly', 'nowrap'], ['readonly', 'pre']]) {
    await page.setContent(`<textarea id="to"></textarea>
      <textarea id="from" ${kind} style="white-space: ${style}">SRV01   6.1\nSRV02\t6.1</textarea>`);
    for (const keys of ['Control+A', 'Control+C']) await page.press('#from', keys);
    await page.press('#to', 'Control+V');
    const [from, to] = await page.$$eval('textarea', ([b, a]) => [a, b].map(({ value }) => JSON.stringify(value)));
    console.log(`${browser.version()} ${kind || 'editable'} ${style}: ${from} copied as ${to === from ? 'it is' : to}`);
  }
  await browser.close();
}
JS
expected='153.0.8010.0 editable nowrap: "SRV01   6.1\nSRV02\t6.1" copied as it is
153.0.8010.0 readonly nowrap: "SRV01   6.1\nSRV02\t6.1" copied as "SRV01 6.1\nSRV02 6.1"
153.0.8010.0 readonly pre: "SRV01   6.1\nSRV02\t6.1" copied as it is
109.0.5412.0 editable nowrap: "SRV01   6.1\nSRV02\t6.1" copied as it is
109.0.5412.0 readonly nowrap: "SRV01   6.1\nSRV02\t6.1" copied as "SRV01 6.1 SRV02 6.1"
109.0.5412.0 readonly pre: "SRV01   6.1\nSRV02\t6.1" copied as it is'
seen=$(TZ=UTC TMPDIR=$folder node try.mjs)
printf 'Chromium 153 and 109 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
