#!/usr/bin/env bash
# compare-versions 6.1.1 lets a file older than the fix through `~6.1.7601.17802` and `^6.1.7601.17802`.
#
# A good guess: the library takes versions of four parts as valid and puts them in the right order, so its ranges reach
# to the fourth part too. Wrong: `>=` and the hyphen do; `~` and `^` cut both sides to three parts and then compare. As
# all builds of one Windows share the first three, `~` and `^` say yes to every file of that Windows, fixed or not.
# What follows: a check for "the fix or newer" must be written with `>=`; the short ranges call each host safe.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund compare-versions@6.1.1
cat >try.mjs <<'JS'
import { compareVersions, satisfies, validate } from 'compare-versions';
const old = '6.1.7601.17514';
const fix = '6.1.7601.17802';
console.log('valid', validate(fix), 'order', compareVersions(old, fix));
for (const range of [`>=${fix}`, `${fix} - 6.1.7601.22017`, `~${fix}`, `^${fix}`])
  console.log(range, satisfies(old, range));
JS
expected='valid true order -1
>=6.1.7601.17802 false
6.1.7601.17802 - 6.1.7601.22017 false
~6.1.7601.17802 true
^6.1.7601.17802 true'
seen=$(TZ=UTC node try.mjs)
printf 'compare-versions 6.1.1 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
