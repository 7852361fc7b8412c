#!/usr/bin/env bash
# js-yaml 5.5.0 writes the serial number 12E4567 so that yaml 2.9.1 reads it as Infinity.
#
# A good guess: both read YAML 1.2 with the same types and, like js-yaml with 5E02, quote a text that would be read as a
# number, so each reads what the other writes. Wrong: js-yaml takes a number that the engine can't hold for text, and
# so writes it bare; for yaml it is a number all the same, and infinite. Hexadecimal with digits, one E and a high
# number behind it is enough: a serial number, a MAC address without marks, a short hash of a commit. In the other
# direction nothing is lost.
# What follows: a few machines of thousands lose their number, without an error, and share one: `.inf` is what stands in
# the next file; set forceQuotes where js-yaml writes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund js-yaml@5.5.0 yaml@2.9.1
cat >try.mjs <<'JS'
import { dump, load } from 'js-yaml';
import { parse, stringify } from 'yaml';
const show = (value) => `${typeof value} ${value}`;
for (const id of ['5E02', '12E4567', '0015E0102030', '00155D010203']) {
  const [one, other] = [dump({ id }), stringify({ id })].map((text) => text.trim());
  console.log(`js-yaml writes ${one}, yaml reads ${show(parse(one).id)}, js-yaml ${show(load(one).id)}`);
  console.log(`yaml writes ${other}, js-yaml reads ${show(load(other).id)}`);
}
console.log(`forceQuotes ${dump({ id: '12E4567' }, { forceQuotes: true }).trim()}`);
console.log(`again by yaml: ${stringify(parse(dump({ id: '12E4567' }))).trim()}`);
JS
expected=$(cat <<'TEXT'
js-yaml writes id: '5E02', yaml reads string 5E02, js-yaml string 5E02
yaml writes id: "5E02", js-yaml reads string 5E02
js-yaml writes id: 12E4567, yaml reads number Infinity, js-yaml string 12E4567
yaml writes id: "12E4567", js-yaml reads string 12E4567
js-yaml writes id: 0015E0102030, yaml reads number Infinity, js-yaml string 0015E0102030
yaml writes id: "0015E0102030", js-yaml reads string 0015E0102030
js-yaml writes id: 00155D010203, yaml reads string 00155D010203, js-yaml string 00155D010203
yaml writes id: 00155D010203, js-yaml reads string 00155D010203
forceQuotes id: '12E4567'
again by yaml: id: .inf
TEXT
)
seen=$(TZ=UTC node try.mjs)
printf 'js-yaml 5.5.0 and yaml 2.9.1 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
