#!/usr/bin/env bash
# libphonenumber-js 1.13.16 finds a valid Korean mobile number in 101119-1850, the build stamp of Windows 7 SP1.
#
# A good guess: what it finds in a text has to be a valid number of the country, by rules that Google keeps, and dates
# are sorted out, so a version or a build is hardly ever one; 6.1.7601.17802 has points where no number has them. Wrong:
# ten digits that begin with 10 are a mobile number there, and in Germany, where numbers have any length, each file
# version of Windows 7 is one of a town. Only 2012/03/29 is sorted out as a date; 2012-03-29 is not. In Japan, Britain
# and the United States none of these is taken.
# What follows: a report that is to be cleaned of phone numbers loses its versions in some countries; take the versions
# out first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund libphonenumber-js@1.13.16
cat >try.mjs <<'JS'
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
const lines = [
  'win7sp1_rtm.101119-1850',
  'Windows 7 SP1 (101119-1850)',
  'tcpip.sys 6.1.7601.17802',
  'tcpip.sys 6.1.7601.21893',
  'started 2012-03-29',
  'started 2012/03/29',
];
for (const country of ['KR', 'DE', 'JP', 'GB', 'US']) {
  const found = lines.flatMap((line) =>
    findPhoneNumbersInText(line, country).map(
      ({ number, startsAt, endsAt }) => `${line.slice(startsAt, endsAt)} is ${number.getType()}`,
    ),
  );
  console.log(`${country}: ${found.join(', ') || 'none'}`);
}
JS
expected='KR: 101119-1850 is MOBILE, (101119-1850 is MOBILE
DE: 6.1.7601.17802 is FIXED_LINE, 6.1.7601.21893 is FIXED_LINE, 2012-03-29 is FIXED_LINE
JP: none
GB: none
US: none'
seen=$(TZ=UTC node try.mjs)
printf 'libphonenumber-js 1.13.16 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
