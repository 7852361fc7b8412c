#!/usr/bin/env bash
# ini 7.0.0 makes the number 6.1 of the version '6.10' because it stands in single quotes; bare it stays text.
#
# A good guess: all values are text, but for true, false and null; quotation marks of either kind only keep blanks and
# semicolons. Wrong: a value in quotation marks is read as JSON. Double ones are part of that JSON, so they give text.
# Single ones are taken off first, and if what is left is JSON, it is a number or a list. '6.1.7601' and '007' are not,
# and stay text.
# What follows: quoting a value to protect it is what changes it: 6.10 becomes 6.1, a host 2E10 20000000000, and a
# FILETIME loses its last digits; use double quotes or none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ini@7.0.0
cat >try.mjs <<'JS'
import { parse } from 'ini';
for (const text of ['6.10', '6.1.7601', '2E10', '007', '132539472001234567', '[6,1]']) {
  const values = [text, `"${text}"`, `'${text}'`].map((value) => parse(`value=${value}`).value);
  const [bare, double, single] = values.map((value) => JSON.stringify(value));
  console.log(`${text}: bare ${bare}, double ${double}, single ${single}`);
}
JS
expected='6.10: bare "6.10", double "6.10", single 6.1
6.1.7601: bare "6.1.7601", double "6.1.7601", single "6.1.7601"
2E10: bare "2E10", double "2E10", single 20000000000
007: bare "007", double "007", single "007"
132539472001234567: bare "132539472001234567", double "132539472001234567", single 132539472001234560
[6,1]: bare "[6,1]", double "[6,1]", single [6,1]'
seen=$(TZ=UTC node try.mjs)
printf 'ini 7.0.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
