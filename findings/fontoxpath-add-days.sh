#!/usr/bin/env bash
# fontoxpath 3.34.0 adds 497 days to a date and is five days short: 29 March 2012 becomes 3 August 2013, not the 8th.
#
# A good guess: a duration of days and time has no months in it, so adding one is plain arithmetic, as XPath says and as
# its own subtraction of two dates does. Wrong: it walks from month to month, and once it has passed the end of the year
# each month has 31 days. So a sum is right within a year and through January, and 497 days are short by three to
# eleven, or end on a 30 February. A duration taken away goes as wrong, and hours fare like days. saxon-js adds exactly.
# What follows: the day on which 497 days are full is wrong for each boot, as they pass the end of a year at least once,
# while a test in spring with 30 days passes; and sum minus start is not what was added. Compare the difference of two
# dates with the duration instead.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fontoxpath@3.34.0 saxon-js@2.7.0
cat >try.mjs <<'JS'
import fontoxpath from 'fontoxpath';
import SaxonJS from 'saxon-js';
const boot = "xs:dateTime('2012-03-29T15:06:00Z')";
for (const query of [
  ...['P30D', 'P278D', 'P365D', 'P497D', 'PT11928H'].map((span) => `${boot} + xs:dayTimeDuration('${span}')`),
  "xs:date('2012-12-20') + xs:dayTimeDuration('P30D')",
  "xs:date('2012-12-20') + xs:dayTimeDuration('P90D')",
  "xs:date('2011-10-28') + xs:dayTimeDuration('P497D')",
  `${boot} - xs:dayTimeDuration('P497D')`,
  `${boot} + xs:dayTimeDuration('P497D') - ${boot}`,
  "xs:dateTime('2013-08-08T15:06:00Z') - xs:dateTime('2012-03-29T15:06:00Z')",
]) {
  const answers = [fontoxpath.evaluateXPathToString(query), String(SaxonJS.XPath.evaluate(`string(${query})`))];
  console.log(`${query.replaceAll(boot, 'boot')}: ${answers.join(', saxon-js ')}`);
}
JS
expected="boot + xs:dayTimeDuration('P30D'): 2012-04-28T15:06:00Z, saxon-js 2012-04-28T15:06:00Z
boot + xs:dayTimeDuration('P278D'): 2013-01-01T15:06:00Z, saxon-js 2013-01-01T15:06:00Z
boot + xs:dayTimeDuration('P365D'): 2013-03-26T15:06:00Z, saxon-js 2013-03-29T15:06:00Z
boot + xs:dayTimeDuration('P497D'): 2013-08-03T15:06:00Z, saxon-js 2013-08-08T15:06:00Z
boot + xs:dayTimeDuration('PT11928H'): 2013-08-03T15:06:00Z, saxon-js 2013-08-08T15:06:00Z
xs:date('2012-12-20') + xs:dayTimeDuration('P30D'): 2013-01-19, saxon-js 2013-01-19
xs:date('2012-12-20') + xs:dayTimeDuration('P90D'): 2013-03-17, saxon-js 2013-03-20
xs:date('2011-10-28') + xs:dayTimeDuration('P497D'): 2013-02-30, saxon-js 2013-03-08
boot - xs:dayTimeDuration('P497D'): 2010-11-26T15:06:00Z, saxon-js 2010-11-18T15:06:00Z
boot + xs:dayTimeDuration('P497D') - boot: P492D, saxon-js P497D
xs:dateTime('2013-08-08T15:06:00Z') - boot: P497D, saxon-js P497D"
seen=$(TZ=UTC node try.mjs)
printf 'fontoxpath 3.34.0 and saxon-js 2.7.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
