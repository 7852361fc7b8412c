#!/usr/bin/env bash
# Node 24.21.0 writes six past midnight in Japanese as 午前0:06:00 or 午前12:06:00, by which of two calls came first.
#
# A good guess: `toLocaleTimeString('ja', { hour12: true })` and an Intl.DateTimeFormat for the same hour, minute and
# second write the same, and neither depends on what was formatted before, as formatters have no memory. Wrong: for `ja`
# the one without fields counts twelve hours from 0, the one with fields from 12; and as if V8 kept what it made for a
# language and set of fields, the later call writes what the earlier one did. So even hourCycle 'h12', asked for by
# name, gives 0:06. With ja-JP hour12 is 0:06 in either order, in English it is 12:06.
# What follows: a boot after midnight or noon is written in another way from page to page, and a test alone passes that
# fails among others; 午前12:06 can be read as noon, too. Use hourCycle 'h23'.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.21.0
cat >try.mjs <<'JS'
const [language, options, first] = process.argv.slice(2).map((text) => JSON.parse(text));
const boot = new Date('2012-03-29T00:06:00Z');
const fields = { hour: 'numeric', minute: 'numeric', second: 'numeric', ...options };
const calls = [
  ['without fields', () => boot.toLocaleTimeString(language, options)],
  ['with fields', () => new Intl.DateTimeFormat(language, fields).format(boot)],
];
if (first) calls.reverse();
console.log(calls.map(([name, write]) => `${name} ${write()}`).join(', then '));
JS
ask() {
  for language in '"ja"' '"ja-JP"' '"en"'; do
    for options in '{"hour12":true}' '{"hourCycle":"h12"}' '{"hourCycle":"h23"}'; do
      for first in 0 1; do echo "$language $options: $(npx node try.mjs "$language" "$options" "$first")"; done
    done
  done
}
expected='"ja" {"hour12":true}: without fields 午前0:06:00, then with fields 午前0:06:00
"ja" {"hour12":true}: with fields 午前12:06:00, then without fields 午前12:06:00
"ja" {"hourCycle":"h12"}: without fields 午前0:06:00, then with fields 午前0:06:00
"ja" {"hourCycle":"h12"}: with fields 午前12:06:00, then without fields 午前12:06:00
"ja" {"hourCycle":"h23"}: without fields 0:06:00, then with fields 0:06:00
"ja" {"hourCycle":"h23"}: with fields 0:06:00, then without fields 0:06:00
"ja-JP" {"hour12":true}: without fields 午前0:06:00, then with fields 午前0:06:00
"ja-JP" {"hour12":true}: with fields 午前0:06:00, then without fields 午前0:06:00
"ja-JP" {"hourCycle":"h12"}: without fields 午前0:06:00, then with fields 午前0:06:00
"ja-JP" {"hourCycle":"h12"}: with fields 午前12:06:00, then without fields 午前12:06:00
"ja-JP" {"hourCycle":"h23"}: without fields 0:06:00, then with fields 0:06:00
"ja-JP" {"hourCycle":"h23"}: with fields 0:06:00, then without fields 0:06:00
"en" {"hour12":true}: without fields 12:06:00 AM, then with fields 12:06:00 AM
"en" {"hour12":true}: with fields 12:06:00 AM, then without fields 12:06:00 AM
"en" {"hourCycle":"h12"}: without fields 12:06:00 AM, then with fields 12:06:00 AM
"en" {"hourCycle":"h12"}: with fields 12:06:00 AM, then without fields 12:06:00 AM
"en" {"hourCycle":"h23"}: without fields 00:06:00, then with fields 00:06:00
"en" {"hourCycle":"h23"}: with fields 00:06:00, then without fields 00:06:00'
export TZ=UTC
seen=$(ask)
printf 'Node %s with ICU %s\n%s\n' "$(npx node --version)" "$(npx node -p process.versions.icu)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
