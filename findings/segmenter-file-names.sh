#!/usr/bin/env bash
# Intl.Segmenter makes one word of tcpip.sys in Node 24.21.0, two in Chromium 153 and 109; 6.1.7601 is one in each.
#
# A good guess: both are V8 with ICU, which follows Unicode's rules for words, so what Node cuts for an index the
# browser cuts in the same way for a search, but for new words in the dictionaries. Wrong: Chromium's copy of ICU counts
# the full stop as a mark that holds numbers together, not letters, whatever the language; Node's, which is Unicode's
# own, keeps both. Hyphens, underscores and Japanese are cut alike.
# What follows: an index built by Node has no word `tcpip` and no `sys`, and a browser that asks for them finds nothing,
# while Japanese and versions are found, so that a test passes; cut the words of both sides at full stops between
# letters.
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
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x'; // else it does not unpack the shared libraries of both
const { default: packed } = await import('@sparticuz/chromium');
const paths = [await packed.executablePath(), `${process.cwd()}/chromium-109`];
const old = brotliDecompressSync(readFileSync('node_modules/chromium-109/bin/chromium.br'));
writeFileSync(paths[1], old, { mode: 0o755 });
const args = ['--no-sandbox', '--no-zygote', '--in-process-gpu', '--disable-webgl'];
const texts = ['tcpip.sysの更新', '6.1.7601.17802以降', 'MS12-032', 'win7sp1_gdr', '497日以上再起動していない'];
const cut = (texts) =>
  texts.map((text) => {
    const [ja, en] = ['ja', 'en'].map((language) =>
      [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
        .filter(({ isWordLike }) => isWordLike)
        .map(({ segment }) => segment)
        .join(' | '),
    );
    return ja === en ? ja : `${ja}, in English ${en}`;
  });
const show = (name, lines) => console.log([name, ...lines].join('\n  '));
show(`Node with ICU ${process.versions.icu}`, cut(texts));
for (const executablePath of paths) {
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage();
  show(`Chromium ${browser.version()}`, await page.evaluate(cut, texts));
  await browser.close();
}
JS
expected='Node with ICU 78.3
  tcpip.sys | の | 更新
  6.1.7601.17802 | 以降
  MS12 | 032
  win7sp1_gdr
  497 | 日 | 以上 | 再 | 起動 | し | てい | ない
Chromium 153.0.8010.0
  tcpip | sys | の | 更新
  6.1.7601.17802 | 以降
  MS12 | 032
  win7sp1_gdr
  497 | 日 | 以上 | 再 | 起動 | し | てい | ない
Chromium 109.0.5412.0
  tcpip | sys | の | 更新
  6.1.7601.17802 | 以降
  MS12 | 032
  win7sp1_gdr
  497 | 日 | 以上 | 再 | 起動 | し | てい | ない'
seen=$(TZ=UTC TMPDIR=$folder npx node try.mjs)
printf 'Chromium 153 and 109 and Node %s\n%s\n' "$(npx node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
