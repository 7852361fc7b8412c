#!/usr/bin/env bash
# Ruby's csv 3.3.2 with converters: :numeric reads bulletin 032 as 26, 012 as 10 and 089 as 89.0, in one column.
#
# A good guess: a CSV has no octal numbers, so zeros in front are dropped or keep the value text, in each row alike, as
# papaparse drops them with dynamicTyping. Wrong: each value is given to Integer(), which reads what a program in Ruby
# may say: a zero in front makes it octal, an underscore is passed over, 0x and 0b count. What it refuses, Float() gets,
# so 089, with a digit that is not octal, is a decimal fraction, and the serial number 12E4567 Infinity.
# What follows: from 001 to 106 more than half of the numbers are another one, without an error, and a test with 005
# passes; leave the converter out and call Integer(value, 10).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @ruby/wasm-wasi@2.10.1 @ruby/3.4-wasm-wasi@2.10.1 papaparse@5.7.1
cat >try.mjs <<'JS'
import { readFile } from 'node:fs/promises';
import { DefaultRubyVM } from '@ruby/wasm-wasi/dist/node';
import papaparse from 'papaparse';
const binary = await readFile('node_modules/@ruby/3.4-wasm-wasi/dist/ruby+stdlib.wasm');
const { vm } = await DefaultRubyVM(await WebAssembly.compile(binary));
const ask = (code) => vm.eval(`(${code}).to_s`).toString();
ask(`$:.unshift(*Dir['/usr/local/lib/ruby/gems/*/gems/csv-*/lib']); require 'csv'`);
console.log(`Ruby ${ask('RUBY_VERSION')}, csv ${ask('CSV::VERSION')}`);
const all = Array.from({ length: 106 }, (_, at) => String(at + 1).padStart(3, '0'));
const read = (values) => JSON.parse(ask(`CSV.parse('${values}', converters: :numeric)[0].inspect`).replaceAll('Infinity', '"Infinity"'));
for (const values of ['005,012,026,032,089', '2012_03,12E4567,0x80240022,6.1.7601']) {
  const [other] = papaparse.parse(values, { dynamicTyping: true }).data;
  console.log(`${values}: Ruby ${ask(`CSV.parse('${values}', converters: :numeric)[0].inspect`)}, papaparse ${JSON.stringify(other)}`);
}
const wrong = all.filter((value, at) => read(all)[at] !== Number(value));
console.log(`of ${all.at(0)} to ${all.at(-1)} ${wrong.length} are another number, the first ${wrong[0]}`);
console.log(`Integer('032', 10) is ${ask("Integer('032', 10)")}`);
JS
expected='Ruby 3.4.1, csv 3.3.2
005,012,026,032,089: Ruby [5, 10, 22, 26, 89.0], papaparse [5,12,26,32,89]
2012_03,12E4567,0x80240022,6.1.7601: Ruby [201203, Infinity, 2149842978, "6.1.7601"], papaparse ["2012_03","12E4567","0x80240022","6.1.7601"]
of 001 to 106 56 are another number, the first 010
Integer('\''032'\'', 10) is 32'
seen=$(TZ=UTC node --no-warnings try.mjs)
printf 'Ruby 3.4 in WebAssembly, @ruby/3.4-wasm-wasi 2.10.1, on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
