#!/usr/bin/env bash
# linkifyjs 4.4.0 and Autolinker 4.1.5 make links of Windows6.1-KB2553549-x64.cab and .cat, and leave .msu as text.
#
# A good guess: a text without http:// or www. becomes a link if it ends in a domain such as .com; of file endings that
# is a known trouble with .zip and .mov, and Windows' own are none. Wrong: cab is a domain for taxis and cat one for
# Catalan, and both libraries know all there are, so the cabinet of an update, the catalogue that signs it and a log
# that servicing packed, CbsPersist_20120329150600.cab, point to http:// hosts of that name. linkify-it knows few names.
# What follows: a report of an update's files, made clickable, sends readers to whoever registers the name; make links
# only of what begins with http.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund linkifyjs@4.4.0 autolinker@4.1.5 linkify-it@5.0.0
cat >try.mjs <<'JS'
import { createRequire } from 'node:module';
import { find } from 'linkifyjs';
const require = createRequire(import.meta.url);
const { Autolinker } = require('autolinker');
const LinkifyIt = require('linkify-it');
const show = (links) => links.join(', ') || 'none';
for (const ending of ['cab', 'cat', 'msu', 'mum', 'sys', 'inf', 'manifest']) {
  const name = `Windows6.1-KB2553549-x64.${ending}`;
  const one = find(name).map((link) => link.href);
  const two = Autolinker.parse(name).map((link) => link.getAnchorHref());
  const three = (new LinkifyIt().match(name) ?? []).map((link) => link.url);
  console.log(`.${ending}: linkifyjs ${show(one)}; Autolinker ${show(two)}; linkify-it ${show(three)}`);
}
JS
expected='.cab: linkifyjs http://Windows6.1-KB2553549-x64.cab; Autolinker http://Windows6.1-KB2553549-x64.cab; linkify-it none
.cat: linkifyjs http://Windows6.1-KB2553549-x64.cat; Autolinker http://Windows6.1-KB2553549-x64.cat; linkify-it none
.msu: linkifyjs none; Autolinker none; linkify-it none
.mum: linkifyjs none; Autolinker none; linkify-it none
.sys: linkifyjs none; Autolinker none; linkify-it none
.inf: linkifyjs none; Autolinker none; linkify-it none
.manifest: linkifyjs none; Autolinker none; linkify-it none'
seen=$(TZ=UTC node try.mjs)
printf 'linkifyjs 4.4.0, Autolinker 4.1.5 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
