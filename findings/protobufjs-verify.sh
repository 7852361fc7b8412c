#!/usr/bin/env bash
# protobufjs 8.8.1 verifies an uptime of 42949672960 ms in a uint32 as right and writes 0.
#
# A good guess: verify() is there to find what can't be encoded, and it does refuse 497.1, so it refuses a number that
# 32 bits don't hold, or one below zero, as @bufbuild/protobuf does when it writes. Wrong: it asks for a whole number
# and no more. What is above 32 bits is cut off in writing: 497 days 2:27:52.96 in milliseconds are ten times 2^32, so 0
# is left, which in proto3 is the same as a machine that gave no uptime. In an int32, 4294967295 becomes -1. fromObject,
# which converts, cuts alike.
# What follows: up to 49.7 days all is right, and then nothing says that it is not; take uint64, or check the range.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund protobufjs@8.8.1 @bufbuild/protobuf@2.17.0
cat >try.mjs <<'JS'
import { create, toBinary } from '@bufbuild/protobuf';
import { UInt32ValueSchema } from '@bufbuild/protobuf/wkt';
import protobuf from 'protobufjs';
const { root } = protobuf.parse('syntax = "proto3"; message Host { uint32 uptime = 1; int32 signed = 2; }');
const Host = root.lookupType('Host');
const other = (value) => {
  try {
    toBinary(UInt32ValueSchema, create(UInt32ValueSchema, { value }));
    return 'written';
  } catch (error) {
    return error.message.replace(/.*: (?=invalid)/, '');
  }
};
for (const uptime of [4294967295, 4294967296, 42949672960, 42949672965, -1, 497.1]) {
  const bytes = Host.encode(Host.create({ uptime })).finish();
  const verdict = Host.verify({ uptime }) ?? 'verified';
  console.log(`${uptime}: ${verdict}, read ${Host.decode(bytes).uptime}`);
  console.log(`  fromObject ${Host.fromObject({ uptime }).uptime}; @bufbuild/protobuf: ${other(uptime)}`);
}
const signed = 4294967295;
const read = Host.decode(Host.encode(Host.create({ signed })).finish());
console.log(`int32 ${signed}: ${Host.verify({ signed }) ?? 'verified'}, read ${read.signed}`);
JS
expected='4294967295: verified, read 4294967295
  fromObject 4294967295; @bufbuild/protobuf: written
4294967296: verified, read 0
  fromObject 0; @bufbuild/protobuf: invalid uint32: 4294967296
42949672960: verified, read 0
  fromObject 0; @bufbuild/protobuf: invalid uint32: 42949672960
42949672965: verified, read 5
  fromObject 5; @bufbuild/protobuf: invalid uint32: 42949672965
-1: verified, read 4294967295
  fromObject 4294967295; @bufbuild/protobuf: invalid uint32: -1
497.1: uptime: integer expected, read 497
  fromObject 497; @bufbuild/protobuf: invalid uint32: 497.1
int32 4294967295: verified, read -1'
seen=$(TZ=UTC node try.mjs)
printf 'protobufjs 8.8.1 and @bufbuild/protobuf 2.17.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
