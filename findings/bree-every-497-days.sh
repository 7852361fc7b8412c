#!/usr/bin/env bash
# Bree 9.2.9 runs a job `every 497 days` on the first of each month, and one of `497 days` every 497 days.
#
# A good guess: both are an interval, one in words that later, which Bree asks first, knows; what is too long for it is
# an error, as for croner 11, which refuses a step above 31. Wrong: later makes of it the days of a month from the first
# in steps of 497, of which the first is the only one, and says that it understood. So 71 weeks are once a year, 16
# months each January, 11928 hours each midnight and 90 minutes each full hour. 20 days are the 1st and the 21st.
# What follows: a server that is to be restarted before its 497 days are full is restarted sixteen times as often, or
# each night; leave the word every out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund bree@9.2.9 @breejs/later@4.2.0 croner@11.0.0
cat >try.mjs <<'JS'
import later from '@breejs/later';
import Bree from 'bree';
import { Cron } from 'croner';
const from = new Date('2012-03-29T15:06:00Z');
const show = (date) => date.toISOString().slice(0, 16);
const spans = ['497 days', '71 weeks', '16 months', '11928 hours', '90 minutes', '20 days'];
for (const interval of ['497 days', ...spans.map((span) => `every ${span}`)]) {
  const jobs = [{ name: 'restart', path: () => {}, interval }];
  const bree = new Bree({ root: false, logger: false, jobs });
  await bree.init();
  const [{ interval: read }] = bree.config.jobs;
  const days = read / 86400000;
  const times = Number.isFinite(days) ? `every ${days} days` : later.schedule(read).next(3, from).map(show).join(', ');
  console.log(`${interval}: ${times}`);
}
try {
  new Cron('0 0 */497 * *');
} catch (error) {
  console.log(`croner: ${error.message}`);
}
process.exit();
JS
expected='497 days: every 497 days
every 497 days: 2012-04-01T00:00, 2012-05-01T00:00, 2012-06-01T00:00
every 71 weeks: 2012-12-31T00:00, 2013-12-30T00:00, 2014-12-29T00:00
every 16 months: 2013-01-01T00:00, 2014-01-01T00:00, 2015-01-01T00:00
every 11928 hours: 2012-03-30T00:00, 2012-03-31T00:00, 2012-04-01T00:00
every 90 minutes: 2012-03-29T16:00, 2012-03-29T17:00, 2012-03-29T18:00
every 20 days: 2012-04-01T00:00, 2012-04-21T00:00, 2012-05-01T00:00
croner: CronPattern: Syntax error, steps cannot be greater than maximum value of part (31)'
seen=$(TZ=UTC node try.mjs)
printf 'Bree 9.2.9 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
