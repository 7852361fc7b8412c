#!/usr/bin/env bash
# Chromium 153 and 109 make the valid number 6.1760117802 of the version 6.1.7601.17802 pasted in a number field.
#
# A good guess: what is no number leaves `<input type="number">` empty or invalid, as it does if a script sets it, so
# the field's own check keeps versions, dates and error codes out. Wrong: typed or pasted text loses each character that
# would break the number, here the second and third point, and the rest is a number. A date becomes 3292012, the code
# 0x80240022 becomes 80240022 in decimal, 497,1 in an English browser 4971, and each is valid. A minus in the middle is
# refused.
# What follows: a version or 497,1 days gets into a form as some other number; use a text field with inputmode.
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
  await page.setContent('<input id="text" /><input id="number" type="number" step="any" />');
  for (const text of ['6.1.7601.17802', '3/29/2012', '0x80240022', '497,1', '497-1']) {
    const read = async () => {
      const [value, valid] = await page.$eval('#number', (field) => [field.value, field.checkValidity()]);
      return `"${value}" ${valid ? 'valid' : 'invalid'}`;
    };
    await page.$eval('#number', (field, value) => { field.value = value; }, text);
    const set = await read();
    await page.fill('#text', text);
    for (const keys of ['Control+A', 'Control+C']) await page.press('#text', keys);
    await page.fill('#number', '');
    await page.press('#number', 'Control+V');
    const pasted = await read();
    await page.fill('#number', '');
    await page.locator('#number').pressSequentially(text);
    console.log(`${browser.version()} ${text}: set ${set}, pasted ${pasted}, typed ${await read()}`);
  }
  await browser.close();
}
JS
expected='153.0.8010.0 6.1.7601.17802: set "" valid, pasted "6.1760117802" valid, typed "6.1760117802" valid
153.0.8010.0 3/29/2012: set "" valid, pasted "3292012" valid, typed "3292012" valid
153.0.8010.0 0x80240022: set "" valid, pasted "080240022" valid, typed "080240022" valid
153.0.8010.0 497,1: set "" valid, pasted "4971" valid, typed "4971" valid
153.0.8010.0 497-1: set "" valid, pasted "" invalid, typed "" invalid
109.0.5412.0 6.1.7601.17802: set "" valid, pasted "6.1760117802" valid, typed "6.1760117802" valid
109.0.5412.0 3/29/2012: set "" valid, pasted "3292012" valid, typed "3292012" valid
109.0.5412.0 0x80240022: set "" valid, pasted "080240022" valid, typed "080240022" valid
109.0.5412.0 497,1: set "" valid, pasted "4971" valid, typed "4971" valid
109.0.5412.0 497-1: set "" valid, pasted "" invalid, typed "" invalid'
seen=$(TZ=UTC TMPDIR=$folder node try.mjs)
printf 'Chromium 153 and 109 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
