#!/usr/bin/env bash
# Chromium 153 and 109 make a blank of a line break pasted in a one-line field; user-event 14.6.13 makes nothing of it.
#
# A good guess: HTML strips line breaks from the value of `<input>`, so of two hosts copied from two lines the field has
# `SRV01SRV02`, however they got in; value and setRangeText do so, in the browser too, and user-event's paste is made
# to do what a browser does. Wrong: what a person pastes, execCommand or Playwright's fill puts in has each line break
# made a blank first, CR LF one and an empty line two, and only then would the rest be stripped. In jsdom and happy-dom
# paste sets the value, and the hosts are one word.
# What follows: a search or a list of hosts split at blanks works for people and fails its test; and a script that puts
# clipboard text in by value glues what pasting keeps apart. Put blanks for line breaks there first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund playwright-core@1.65.1 \
  @sparticuz/chromium@153.0.0 chromium-109@npm:@sparticuz/chromium@109.0.6 \
  jsdom@26.1.0 happy-dom@21.0.4 @testing-library/user-event@14.6.13 @testing-library/dom@10.4.2
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
const lines = 'SRV01\nSRV02\n\nSRV03';
const byScript = (field, text) => {
  field.value = text;
  const value = field.value;
  field.value = '';
  field.setRangeText(text);
  return `by value ${value}, by setRangeText ${field.value}`;
};
for (const executablePath of paths) {
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage();
  await page.setContent('<textarea></textarea><input>');
  const set = await page.$eval('input', byScript, lines);
  await page.fill('textarea', lines);
  await page.press('textarea', 'Control+A');
  await page.press('textarea', 'Control+C');
  await page.fill('input', '');
  await page.press('input', 'Control+V');
  console.log(`${browser.version()}: ${set}, pasted ${await page.inputValue('input')}`);
  await page.fill('input', 'SRV01\r\nSRV02');
  console.log(`  filled with CR LF ${await page.inputValue('input')}`);
  await browser.close();
}
JS
cat >simulated.mjs <<'JS'
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
const name = process.argv[2];
const window = name === 'jsdom' ? new JSDOM('<input>').window : new Window();
window.document.body.innerHTML = '<input>';
Object.assign(globalThis, { window, document: window.document });
const { userEvent } = await import('@testing-library/user-event');
const field = window.document.querySelector('input');
field.focus();
await userEvent.setup({ document: window.document }).paste('SRV01\nSRV02\n\nSRV03');
console.log(`${name}: pasted ${field.value}`);
JS
expected='153.0.8010.0: by value SRV01SRV02SRV03, by setRangeText SRV01SRV02SRV03, pasted SRV01 SRV02  SRV03
  filled with CR LF SRV01 SRV02
109.0.5412.0: by value SRV01SRV02SRV03, by setRangeText SRV01SRV02SRV03, pasted SRV01 SRV02  SRV03
  filled with CR LF SRV01 SRV02
jsdom: pasted SRV01SRV02SRV03
happy-dom: pasted SRV01SRV02SRV03'
seen=$(export TZ=UTC TMPDIR=$folder; node try.mjs; node simulated.mjs jsdom; node simulated.mjs happy-dom)
printf 'Chromium 153 and 109, user-event 14.6.13 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
