#!/usr/bin/env bash
# nsyslog-parser 0.10.1 loses the sysUpTime of a syslog message, as it knows no element without an @ in its name.
#
# A good guess: a parser that names RFC 5424 reads `[meta sysUpTime="4294967295"]`, the RFC's own element for the
# hundredths since the start, all the more as it reads `[meta@32473 …]`. Wrong: an element begins only where a name has
# an @, which the RFC asks of names that somebody makes up; its own three, timeQuality, origin and meta, have none. They
# are no structured data then: `[meta ` goes into the header, its parameters with their bracket into the message. If an
# element with an @ stands behind them, that is read, and the message itself is lost. glossy reads all.
# What follows: no message has an uptime, and no error says so; those of a maker's own elements do, so a test with the
# example of the RFC, exampleSDID@32473, passes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund nsyslog-parser@0.10.1 glossy@0.1.7
cat >try.mjs <<'JS'
import glossy from 'glossy';
import parse from 'nsyslog-parser';
for (const elements of [
  '[meta sysUpTime="4294967295"]',
  '[meta@32473 sysUpTime="4294967295"]',
  '[meta sysUpTime="4294967295"][up@32473 days="497"]',
  '[origin software="EventLog"]',
  '[timeQuality tzKnown="1" isSynced="1"]',
]) {
  const line = `<30>1 2012-03-29T15:06:00Z SRV01 EventLog 4 6013 ${elements} The system is up`;
  const { structuredData, message } = parse(line);
  const read = Object.fromEntries(structuredData.map(({ $id, ...values }) => [$id, values]));
  console.log(`${elements}\n  nsyslog-parser: ${JSON.stringify(read)}, message: ${message}`);
  const other = glossy.Parse.parse(line);
  console.log(`  glossy: ${JSON.stringify(other.structuredData)}, message: ${other.message}`);
}
JS
expected='[meta sysUpTime="4294967295"]
  nsyslog-parser: {}, message: sysUpTime="4294967295"] The system is up
  glossy: {"meta":{"sysUpTime":"4294967295"}}, message: The system is up
[meta@32473 sysUpTime="4294967295"]
  nsyslog-parser: {"meta@32473":{"sysUpTime":"4294967295"}}, message: The system is up
  glossy: {"meta@32473":{"sysUpTime":"4294967295"}}, message: The system is up
[meta sysUpTime="4294967295"][up@32473 days="497"]
  nsyslog-parser: {"up@32473":{"days":"497"}}, message: sysUpTime="4294967295"]
  glossy: {"meta":{"sysUpTime":"4294967295"},"up@32473":{"days":"497"}}, message: The system is up
[origin software="EventLog"]
  nsyslog-parser: {}, message: software="EventLog"] The system is up
  glossy: {"origin":{"software":"EventLog"}}, message: The system is up
[timeQuality tzKnown="1" isSynced="1"]
  nsyslog-parser: {}, message: tzKnown="1" isSynced="1"] The system is up
  glossy: {"timeQuality":{"tzKnown":"1","isSynced":"1"}}, message: The system is up'
seen=$(TZ=UTC node try.mjs)
printf 'nsyslog-parser 0.10.1 and glossy 0.1.7 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
