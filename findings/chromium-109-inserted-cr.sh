#!/usr/bin/env bash
# Chromium 109 leaves carriage returns in the value of a textarea if a script inserts them as typed text.
#
# A good guess: the value of a textarea never has a CR in it, as HTML makes LF of all line breaks there, however the
# text got in. Wrong in 109: `execCommand('insertText')`, which keeps the undo history, and Playwright's fill, which
# types so, leave `SRV01\r\nSRV02` as it is. Set by value or setRangeText it has LF alone. 153 has LF in all cases.
# What follows: lines of Windows put in by a button and split at LF end in CR, in the last browser of Windows 7 only,
# and a test that fills them in sees there what it sees in no other; split at \r?\n.
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
const text = 'SRV01\r\nSRV02';
const ways = {
  value: (field, lines) => { field.value = lines; },
  setRangeText: (field, lines) => { field.setRangeText(lines); },
  insertText: (field, lines) => { field.focus(); document.execCommand('insertText', false, lines); },
};
for (const executablePath of paths) {
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage();
  for (const [name, way] of [...Object.entries(ways), ['fill']]) {
    await page.setContent('<form><textarea name="text"></textarea></form>');
    await (way ? page.$eval('textarea', way, text) : page.fill('textarea', text));
    const value = await page.$eval('textarea', (field) => JSON.stringify(field.value));
    console.log(`${browser.version()} ${name}: ${value}`);
  }
  await browser.close();
}
JS
expected='153.0.8010.0 value: "SRV01\nSRV02"
153.0.8010.0 setRangeText: "SRV01\nSRV02"
153.0.8010.0 insertText: "SRV01\nSRV02"
153.0.8010.0 fill: "SRV01\nSRV02"
109.0.5412.0 value: "SRV01\nSRV02"
109.0.5412.0 setRangeText: "SRV01\nSRV02"
109.0.5412.0 insertText: "SRV01\r\nSRV02"
109.0.5412.0 fill: "SRV01\r\nSRV02"'
seen=$(TZ=UTC TMPDIR=$folder node try.mjs)
printf 'Chromium 153 and 109 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
