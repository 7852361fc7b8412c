#!/usr/bin/env bash
# PHP 8.4.1 in php-wasm 0.1.0: version_compare puts 2008 R2 before 2008 and makes it equal to 2008 SP2.
#
# A good guess: what stands behind an equal version makes it newer, as 6.1.7601.17802 is newer than 6.1.7601, or a word
# that it does not know is passed over. Wrong: a word that is none of its own is older than everything, also than dev
# and alpha, and than the end of the text. R and SP are such words, and none of them is older than another, so behind
# 2008 it is 2 against 2. Python's rules, in pep440 5.0.1, know an r: 2008R2 is a revision of 2008, and newer.
# What follows: `>= 2008` leaves out each R2 and each Service Pack in one tool and has them in another; compare the
# numbers of the kernel, 6.0 and 6.1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund php-wasm@0.1.0 @renovatebot/pep440@5.0.1
cat >try.mjs <<'JS'
import { compare, valid } from '@renovatebot/pep440';
import { PhpNode } from 'php-wasm/PhpNode.mjs';
const php = new PhpNode();
let printed = '';
php.addEventListener('output', (event) => (printed += event.detail.join('')));
await php.binary;
const ask = async (code) => {
  printed = '';
  await php.run(`<?php echo ${code};`);
  return printed;
};
console.log(`PHP ${await ask('PHP_VERSION')}`);
const signs = { '-1': 'before', 0: 'equal to', 1: 'behind' };
for (const [one, other] of [
  ['6.1.7601.17802', '6.1.7601'],
  ['2008 R2', '2008'],
  ['2008R2', '2008'],
  ['2012R2', '2012'],
  ['2008 R2', '2008 SP2'],
  ['2008 R2', '2008 SP1'],
  ['2008 R2', '2008dev'],
  ['7 SP1', '7'],
]) {
  const byPhp = signs[await ask(`version_compare('${one}', '${other}')`)];
  const byPython = valid(one) && valid(other) ? signs[compare(one, other)] : 'no version';
  console.log(`${one} and ${other}: PHP ${byPhp}, Python ${byPython}`);
}
process.exit();
JS
expected='PHP 8.4.1
6.1.7601.17802 and 6.1.7601: PHP behind, Python behind
2008 R2 and 2008: PHP before, Python no version
2008R2 and 2008: PHP before, Python behind
2012R2 and 2012: PHP before, Python behind
2008 R2 and 2008 SP2: PHP equal to, Python no version
2008 R2 and 2008 SP1: PHP behind, Python no version
2008 R2 and 2008dev: PHP before, Python no version
7 SP1 and 7: PHP before, Python no version'
seen=$(TZ=UTC node try.mjs)
printf 'php-wasm 0.1.0, pep440 5.0.1 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
