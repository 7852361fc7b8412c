#!/usr/bin/env bash
# vite 8.3.8: an import() in one script makes another, on pages without it, wait for a third file.
#
# A good guess: scripts that share no module of their project are files of their own, and what one of them loads later
# is its own affair. Wrong: Vite wraps each import() in a helper that fetches ahead what the loaded file needs. While
# one script alone has an import(), the helper stands in it; as soon as a second one has, it is a file that both import,
# though nothing is there to be fetched ahead. The first script, and its page, did not change and take a round trip more.
# `build.modulePreload: false` does not take the helper away, nor does a target that knows modulepreload.
# What follows: weigh every page after an import() was added to any script; give a script that loads nothing but plain
# modules a helper of its own, `export const __vitePreload = (load) => load()`, by a plug-in that resolves Vite's id.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund vite@8.3.8
echo '<script type="module" src="/site.js"></script>' >index.html
echo '<script type="module" src="/checker.js"></script>' >check.html
echo "document.body.onclick = () => import('./search.js');" >site.js
echo "document.title = 'search';" >search.js
echo "document.title = 'details';" >details.js
cat >try.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { build } from 'vite';
const imports = async (text, options) => {
  writeFileSync('checker.js', text);
  const { output } = await build({
    logLevel: 'silent',
    build: { write: false, modulePreload: { polyfill: false }, ...options, rolldownOptions: { input: ['index.html', 'check.html'] } },
  });
  const site = output.find(({ type, moduleIds }) => type === 'chunk' && moduleIds.some((id) => id.endsWith('site.js')));
  return site.imports.map((file) => file.replace(/-[^-]*\.js$/, '')).join(' ') || 'nothing';
};
console.log('checker without import(), the site imports:', await imports("document.body.id = 'a';"));
const later = "document.body.onkeydown = () => import('./details.js');";
console.log('checker with import(), the site imports:', await imports(later));
console.log('the same, modulePreload off:', await imports(later, { modulePreload: false }));
console.log('the same, for browsers of today:', await imports(later, { target: 'esnext' }));
JS
expected='checker without import(), the site imports: nothing
checker with import(), the site imports: assets/preload-helper
the same, modulePreload off: assets/preload-helper
the same, for browsers of today: assets/preload-helper'
seen=$(node try.mjs)
printf 'vite 8.3.8 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
