#!/usr/bin/env bash
# vite 8.3.8 builds `light-dark()` in custom properties so that a dark part of a light page, or a switch, stays light.
#
# A good guess: what is lowered for older browsers looks the same in new ones, and the function follows `color-scheme`,
# as it does from the dev server. Wrong: the build, which lowers it with no target asked for, resolves `--ink` once,
# where it is declared, while a browser takes it over unresolved and asks each element. The switches that it puts beside
# each `color-scheme` of the style sheet are also not there for one set by a script or in a style attribute.
# What follows: a theme switch works in dev and does nothing once built, in a browser that needs no lowering; name as
# build.cssTarget a browser that knows light-dark(), such as chrome123, and give the older ones plain colours before it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund vite@8.3.8 @sparticuz/chromium@153.0.0 playwright-core@1.65.1
echo '<link rel="stylesheet" href="/style.css" />' >index.html
echo ':root { color-scheme: light; --ink: light-dark(black, white); }
p { color: var(--ink); }
.dark { color-scheme: dark; }' >style.css
cat >try.mjs <<'JS'
import { readFileSync, readdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { build, createServer } from 'vite';
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x'; // else it does not unpack its shared libraries
const { default: packed } = await import('@sparticuz/chromium');
const server = await createServer({ logLevel: 'silent', server: { middlewareMode: true } });
const dev = (await server.transformRequest('/style.css?direct')).code;
await server.close();
const built = async (options) => {
  await build({ logLevel: 'silent', build: options });
  return readFileSync(`dist/assets/${readdirSync('dist/assets').find((name) => name.endsWith('.css'))}`, 'utf8');
};
const args = ['--no-sandbox', '--no-zygote', '--in-process-gpu', '--disable-webgl'];
const browser = await chromium.launch({ executablePath: await packed.executablePath(), args });
console.log('Chromium', browser.version());
const page = await browser.newPage();
const styles = { dev, built: await built(), 'built for Chrome 123': await built({ cssTarget: 'chrome123' }) };
for (const [name, style] of Object.entries(styles)) {
  await page.setContent(`<style>${style}</style><p>a</p><div class="dark"><p>b</p></div>`);
  const colours = () => page.$$eval('p', (all) => all.map((each) => getComputedStyle(each).color).join(' '));
  console.log(`${name}, page and dark part: ${await colours()}`);
  await page.evaluate(() => { document.documentElement.style.colorScheme = 'dark'; });
  console.log(`${name}, page set to dark: ${await colours()}`);
}
await browser.close();
JS
expected='Chromium 153.0.8010.0
dev, page and dark part: rgb(0, 0, 0) rgb(255, 255, 255)
dev, page set to dark: rgb(255, 255, 255) rgb(255, 255, 255)
built, page and dark part: rgb(0, 0, 0) rgb(0, 0, 0)
built, page set to dark: rgb(0, 0, 0) rgb(0, 0, 0)
built for Chrome 123, page and dark part: rgb(0, 0, 0) rgb(255, 255, 255)
built for Chrome 123, page set to dark: rgb(255, 255, 255) rgb(255, 255, 255)'
seen=$(TZ=UTC TMPDIR=$folder node try.mjs)
printf 'vite 8.3.8 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
