#!/usr/bin/env bash
# datatables.net 3.1.5 sorts hosts such as FR02 and KR01 by their numbers alone: KR01, FR02, KR03, FR10.
#
# A good guess: names with letters in them are text and sorted as text, as SRV01 and JP01 are. Wrong: a column whose
# cells are numbers once the signs of currencies are left out is one of amounts, and the letters of R$, fr and kr are
# such signs, one by one and in both cases. So FR and KR count for nothing, and `2008R2` is 20082, which comes after
# 2012. One SRV01 or JP01 among them makes the whole column text again.
# What follows: the order of a list depends on which machines are in it, and servers with 2008R2 stand behind those with
# 2012; name the type of each column that holds names.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund datatables.net@3.1.5 jsdom@29.1.1
cat >try.mjs <<'JS'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('', { url: 'http://localhost/' });
for (const name of Object.getOwnPropertyNames(window)) if (!(name in globalThis)) globalThis[name] = window[name];
const { default: DataTable } = await import('datatables.net');
function sorted(cells, columns) {
  const rows = cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('');
  document.body.innerHTML = `<table><thead><tr><th>host</th></tr></thead><tbody>${rows}</tbody></table>`;
  new DataTable('table', { order: [[0, 'asc']], ...(columns && { columns }) });
  return [...document.querySelectorAll('tbody td')].map((cell) => cell.textContent).join(', ');
}
console.log(sorted(['FR02', 'KR01', 'FR10', 'KR03']));
console.log(sorted(['FR02', 'KR01', 'FR10', 'KR03', 'JP01']));
console.log(sorted(['FR02', 'KR01', 'FR10', 'KR03'], [{ type: 'string' }]), 'as text');
console.log(sorted(['2012R2', '2008R2', '2012', '2008']));
JS
expected='KR01, FR02, KR03, FR10
FR02, FR10, JP01, KR01, KR03
FR02, FR10, KR01, KR03 as text
2008, 2012, 2008R2, 2012R2'
seen=$(TZ=UTC node try.mjs)
printf 'datatables.net 3.1.5 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
