#!/usr/bin/env bash
# ajv-formats 3.0.1 refuses P497DT2H27M52.96S as a duration, which zod 4 takes and then asks of it in a JSON Schema.
#
# A good guess: `format: duration` is ISO 8601, which allows a fraction in the last place, and PowerShell, Java and
# Temporal write uptimes so. Wrong: JSON Schema takes the durations of an appendix to RFC 3339, which have none; its
# times of day have. zod's own check, z.iso.duration(), allows a fraction and gives the schema `format: duration` all
# the same, so its own schema refuses what it accepts.
# What follows: a full second passes each test, and of real uptimes in Windows, which counts in parts of a second,
# nearly all fail at the other end; round to seconds, or use a pattern.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ajv@8.20.0 ajv-formats@3.0.1 zod@4.6.7 @js-temporal/polyfill@0.5.1
cat >try.mjs <<'JS'
import { Temporal } from '@js-temporal/polyfill';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';
const { $schema, ...schema } = z.toJSONSchema(z.iso.duration());
const ajv = new Ajv.default();
addFormats.default(ajv);
const boot = Temporal.Instant.from('2012-03-29T15:06:00Z');
const spans = [42949672, 42949672.96].map((seconds) =>
  boot.until(boot.add({ milliseconds: seconds * 1000 })).round({ largestUnit: 'hour', smallestUnit: 'millisecond' }),
);
for (const text of ['P497D', 'P497DT2H27M52S', 'P497DT2H27M52.96S', ...spans.map(String)])
  console.log(`${text}: zod ${z.iso.duration().safeParse(text).success}, ajv ${ajv.validate(schema, text)}`);
console.log('02:27:52.96Z as a time:', ajv.validate({ type: 'string', format: 'time' }, '02:27:52.96Z'));
JS
expected='P497D: zod true, ajv true
P497DT2H27M52S: zod true, ajv true
P497DT2H27M52.96S: zod true, ajv false
PT11930H27M52S: zod true, ajv true
PT11930H27M52.96S: zod true, ajv false
02:27:52.96Z as a time: true'
seen=$(TZ=UTC node try.mjs)
printf 'ajv-formats 3.0.1, zod 4.6.7 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
