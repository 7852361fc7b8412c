#!/usr/bin/env bash
# Ruby 3.4.1 reads `497,1` in YAML as 4971, the seconds 42949672,96 as 4294967296, and 6,1,7601,17802 as one number.
#
# A good guess: YAML has underscores in numbers in its version 1.1, which Ruby reads, and commas in none, so what has a
# comma outside of brackets is text, as it is for the package yaml told 1.1. Wrong: Psych, Ruby's YAML, takes the commas
# out of a number wherever they stand, in threes or not. So 1,497.5 is one thousand and more, 1.497,5 is text, and so is
# a version with a blank behind each comma, as Windows writes it. What Ruby itself writes has quotation marks.
# What follows: uptimes with a decimal comma are ten or a hundred times too long, and a list of KB numbers is one number,
# where a program in Ruby reads the file, and nowhere else; put quotation marks around them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @ruby/wasm-wasi@2.10.1 @ruby/3.4-wasm-wasi@2.10.1 yaml@2.9.1
cat >try.mjs <<'JS'
import { readFile } from 'node:fs/promises';
import { DefaultRubyVM } from '@ruby/wasm-wasi/dist/node';
import { parse } from 'yaml';
const binary = await readFile('node_modules/@ruby/3.4-wasm-wasi/dist/ruby+stdlib.wasm');
const { vm } = await DefaultRubyVM(await WebAssembly.compile(binary));
const ask = (code) => vm.eval(`require 'yaml'; (${code}).to_s`).toString();
console.log(`Ruby ${ask('RUBY_VERSION')}, Psych ${ask('Psych::VERSION')}`);
for (const text of ['497,1', '42949672,96', '6,1,7601,17802', '6, 1, 7601, 17802', '2553549,2688338', '1,497.5', '1.497,5', '4,294,967,296']) {
  const other = JSON.stringify(parse(`value: ${text}`, { version: '1.1' }).value);
  console.log(`${text}: Ruby ${ask(`YAML.load('value: ${text}')['value'].inspect`)}, yaml ${other}`);
}
console.log(`written by Ruby: ${ask(`YAML.dump({ 'value' => '497,1' })`).split('\n')[1]}`);
JS
expected='Ruby 3.4.1, Psych 5.2.2
497,1: Ruby 4971, yaml "497,1"
42949672,96: Ruby 4294967296, yaml "42949672,96"
6,1,7601,17802: Ruby 61760117802, yaml "6,1,7601,17802"
6, 1, 7601, 17802: Ruby "6, 1, 7601, 17802", yaml "6, 1, 7601, 17802"
2553549,2688338: Ruby 25535492688338, yaml "2553549,2688338"
1,497.5: Ruby 1497.5, yaml "1,497.5"
1.497,5: Ruby "1.497,5", yaml "1.497,5"
4,294,967,296: Ruby 4294967296, yaml "4,294,967,296"
written by Ruby: value: '\''497,1'\'''
seen=$(TZ=UTC node --no-warnings try.mjs)
printf 'Ruby 3.4 in WebAssembly, @ruby/3.4-wasm-wasi 2.10.1, on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
