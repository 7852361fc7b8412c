#!/usr/bin/env bash
# PHP 8.4.1 in php-wasm 0.1.0 reads the hundredths 4294967295 of a machine up for 497 days as 2147483647, which is 248.
#
# A good guess: it is the PHP of every server, compiled, and that has had integers of 64 bits for years; WebAssembly has
# them too, and JavaScript around it at least 53. Wrong: an integer has as many bits as an address here, which is 32. A
# text that is larger becomes the largest one; a number written in the code is a fraction, of which sprintf takes the
# lower 32 bits, 0 for 4294967296, and `%` too, which gives -1. The cast and sprintf say nothing; `%` and strtotime,
# which knows no day from 20 January 2038 on, warn, and intdiv throws. Ruby in WebAssembly keeps all digits.
# What follows: a reader of SNMP that is shown in a page, or tested so, stops at 248 days and 13 hours, while the same
# code on a server is right; look at PHP_INT_SIZE first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund php-wasm@0.1.0 @ruby/wasm-wasi@2.10.1 @ruby/3.4-wasm-wasi@2.10.1
cat >try.mjs <<'JS'
import { readFile } from 'node:fs/promises';
import { DefaultRubyVM } from '@ruby/wasm-wasi/dist/node';
import { PhpNode } from 'php-wasm/PhpNode.mjs';
const php = new PhpNode();
let printed = '';
php.addEventListener('output', (event) => (printed += event.detail.join('')));
await php.binary;
const ask = async (code) => {
  printed = '';
  await php.run(`<?php error_reporting(E_ALL); try { echo json_encode(${code}); } catch (Error $error) { echo $error->getMessage(); }`);
  return printed.trim().replaceAll(/\s+/g, ' ');
};
const asked = [
  'PHP_VERSION', 'PHP_INT_SIZE', "(int) '2147483647'", "(int) '4294967295'", "intdiv((int) '4294967295', 8640000)", '4294967295 % 100',
  "sprintf('%d', 4294967296)", 'intdiv(4294967295, 8640000)', "floor('4294967295' / 8640000)", "strtotime('2038-01-19 00:00 UTC')", "strtotime('2038-01-20 00:00 UTC')",
];
for (const code of asked) console.log(`PHP ${code}: ${await ask(code)}`);
const binary = await readFile('node_modules/@ruby/3.4-wasm-wasi/dist/ruby+stdlib.wasm');
const { vm } = await DefaultRubyVM(await WebAssembly.compile(binary));
for (const code of ["'4294967295'.to_i / 8640000", '4294967295 % 100']) console.log(`Ruby ${code}: ${vm.eval(code)}`);
JS
expected='PHP PHP_VERSION: "8.4.1"
PHP PHP_INT_SIZE: 4
PHP (int) '\''2147483647'\'': 2147483647
PHP (int) '\''4294967295'\'': 2147483647
PHP intdiv((int) '\''4294967295'\'', 8640000): 248
PHP 4294967295 % 100: Deprecated: Implicit conversion from float 4294967295 to int loses precision in php-wasm run script on line 1 -1
PHP sprintf('\''%d'\'', 4294967296): "0"
PHP intdiv(4294967295, 8640000): intdiv(): Argument #1 ($num1) must be of type int, float given
PHP floor('\''4294967295'\'' / 8640000): 497
PHP strtotime('\''2038-01-19 00:00 UTC'\''): 2147472000
PHP strtotime('\''2038-01-20 00:00 UTC'\''): Warning: PHP Request Startup: Epoch doesn'\''t fit in a PHP integer in php-wasm run script on line 1 false
Ruby '\''4294967295'\''.to_i / 8640000: 497
Ruby 4294967295 % 100: 95'
seen=$(TZ=UTC node --no-warnings try.mjs)
printf 'php-wasm 0.1.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
