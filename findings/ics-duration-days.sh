#!/usr/bin/env bash
# ics 3.12.0 writes a duration of whole days as `P497DT`, which RFC 5545 does not allow and Temporal refuses.
#
# A good guess: `{ days: 497 }` gives `P497D`, and if one form breaks it is the one with hours. Wrong: the T that opens
# the hours is always written, also when none follow, so whole days and weeks are what breaks, and an hour mends them.
# The library checks what it is given and finds no error. ical.js reads it all the same, so a test by a second calendar
# library passes.
# What follows: give an end, or a duration in hours: 71 weeks as 11928.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ics@3.12.0 ical.js@2.2.1 @js-temporal/polyfill@0.5.1
cat >try.mjs <<'JS'
import { createEvent } from 'ics';
import ICAL from 'ical.js';
import { Temporal } from '@js-temporal/polyfill';
for (const duration of [{ days: 497 }, { weeks: 71 }, { days: 497, hours: 2 }, { hours: 11928 }]) {
  const { error, value } = createEvent({ title: 'Reboot', start: [2012, 3, 29, 15, 6], duration });
  const written = /^DURATION:(.*?)\r?$/m.exec(value)[1];
  const lenient = ICAL.Duration.fromString(written).toString();
  let strict = 'refused';
  try {
    strict = Temporal.Duration.from(written).toString();
  } catch (refusal) {
    if (!(refusal instanceof RangeError)) throw refusal;
  }
  console.log(`${JSON.stringify(duration)} error ${error} -> ${written}, ical.js ${lenient}, Temporal ${strict}`);
}
JS
expected='{"days":497} error null -> P497DT, ical.js P497D, Temporal refused
{"weeks":71} error null -> P71WT, ical.js P71W, Temporal refused
{"days":497,"hours":2} error null -> P497DT2H, ical.js P497DT2H, Temporal P497DT2H
{"hours":11928} error null -> PT11928H, ical.js PT11928H, Temporal PT11928H'
seen=$(TZ=UTC node try.mjs)
printf 'ics 3.12.0, ical.js 2.2.1 and @js-temporal/polyfill 0.5.1 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
