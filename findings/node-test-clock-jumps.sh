#!/usr/bin/env bash
# node:test in Node 24.21.0: mock.timers.tick() sets the clock to its end before the first timer runs, so most never do.
#
# A good guess: a tick of 497 days passes through them, as with Sinon's fake timers, which Vitest has: each timer sees
# its own time, and what it starts anew falls due within the same tick. Wrong: the clock is moved first and the timers
# that were due run then. setInterval runs as often as it should, with the same Date.now() in each run; a timer that
# starts the next one counts from the end, and so runs once, however long the tick.
# What follows: a job that reads an uptime each day and asks for its next turn, the usual way, is tested for one day
# when 497 are asked for, and no overflow shows; tick once for each day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.21.0 @sinonjs/fake-timers@15.5.0
cat >try.mjs <<'JS'
import { mock } from 'node:test';
import FakeTimers from '@sinonjs/fake-timers';
const day = 86400000;
const try497 = (name, tick) => {
  const [daily, chained] = [[], []];
  setInterval(() => daily.push(Date.now() / day), day);
  const next = () => { chained.push(Date.now() / day); setTimeout(next, day); };
  setTimeout(next, day);
  tick();
  for (const [kind, days] of Object.entries({ setInterval: daily, 'setTimeout anew': chained }))
    console.log(`${name}, ${kind}: ${days.length} runs, on day ${days.slice(0, 3).join(', ')} to ${days.at(-1)}`);
};
const toFake = ['setTimeout', 'setInterval', 'Date'];
const sinon = FakeTimers.install({ toFake, now: 0 });
try497('Sinon', () => sinon.tick(497 * day));
sinon.uninstall();
mock.timers.enable({ apis: toFake, now: 0 });
try497('node:test', () => mock.timers.tick(497 * day));
mock.timers.reset();
mock.timers.enable({ apis: toFake, now: 0 });
try497('node:test, a day each', () => { for (let at = 0; at < 497; at++) mock.timers.tick(day); });
mock.timers.reset();
JS
expected='Sinon, setInterval: 497 runs, on day 1, 2, 3 to 497
Sinon, setTimeout anew: 497 runs, on day 1, 2, 3 to 497
node:test, setInterval: 497 runs, on day 497, 497, 497 to 497
node:test, setTimeout anew: 1 runs, on day 497 to 497
node:test, a day each, setInterval: 497 runs, on day 1, 2, 3 to 497
node:test, a day each, setTimeout anew: 497 runs, on day 1, 2, 3 to 497'
seen=$(TZ=UTC npx node try.mjs)
printf 'node:test and Sinon on Node %s\n%s\n' "$(npx node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
