#!/usr/bin/env bash
# toMatchObject of Vitest 5.1.2 takes any two dates of a Temporal polyfill for equal, while toEqual tells them apart.
#
# A good guess: toMatchObject compares as toEqual does, and only lets properties of the found object go unnamed; where
# toEqual knows Temporal, the other does too. Wrong: toEqual compares such values by what they say; toMatchObject goes
# through the properties that the expected one has of its own, and a date of temporal-polyfill or @js-temporal/polyfill
# has none, so that each matches each, also a date where a length of time is expected. A Date is told apart by both.
# What follows: a test that a machine's deadline is `{ deadline: Temporal.PlainDate.from('2026-11-29') }` can't fail;
# compare such values with toEqual, or by their text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vitest@5.1.2 temporal-polyfill@1.0.8 @js-temporal/polyfill@0.5.1 node@24.21.0
cat >try.test.mjs <<'JS'
import { appendFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as one from 'temporal-polyfill';
import * as other from '@js-temporal/polyfill';
const passes = (check) => {
  try {
    check();
    return 'passes';
  } catch {
    return 'fails';
  }
};
test('two dates', () => {
  const told = (name, found, expected) => {
    const equal = passes(() => expect({ host: 'SRV01', deadline: found }).toEqual({ host: 'SRV01', deadline: expected }));
    const match = passes(() => expect({ host: 'SRV01', deadline: found }).toMatchObject({ deadline: expected }));
    appendFileSync('told.txt', `${name}: toEqual ${equal}, toMatchObject ${match}\n`);
  };
  told('Date', new Date('2025-07-20'), new Date('2026-11-29'));
  for (const [name, { Temporal }] of Object.entries({ 'temporal-polyfill': one, '@js-temporal/polyfill': other })) {
    const [start, deadline] = ['2025-07-20', '2026-11-29'].map((text) => Temporal.PlainDate.from(text));
    told(`${name}, the same`, deadline, Temporal.PlainDate.from('2026-11-29'));
    told(`${name}, another`, start, deadline);
    told(`${name}, a length of time`, start, Temporal.Duration.from({ days: 497 }));
  }
});
JS
expected='Date: toEqual fails, toMatchObject fails
temporal-polyfill, the same: toEqual passes, toMatchObject passes
temporal-polyfill, another: toEqual fails, toMatchObject passes
temporal-polyfill, a length of time: toEqual fails, toMatchObject passes
@js-temporal/polyfill, the same: toEqual passes, toMatchObject passes
@js-temporal/polyfill, another: toEqual fails, toMatchObject passes
@js-temporal/polyfill, a length of time: toEqual fails, toMatchObject passes'
npx vitest run >run.log 2>&1 || { cat run.log; exit 1; }
seen=$(cat told.txt)
printf 'Vitest 5.1.2, temporal-polyfill 1.0.8, @js-temporal/polyfill 0.5.1 on Node %s\n%s\n' "$(npx node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
