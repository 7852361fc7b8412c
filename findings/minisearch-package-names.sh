#!/usr/bin/env bash
# MiniSearch 7.2.0 does not find KB2553549 in Package_for_KB2553549~31bf3856ad364e35~amd64~~6.1.1.0, the package's name.
#
# A good guess: words are cut at blanks and at all that is punctuation, as MiniSearch says and as the name of the .msu
# with its hyphens shows, so a tilde cuts too. Wrong: Unicode counts the signs ~ + = < > | $ ^ and ` as symbols, and a
# symbol stays in the word. Underscore and point do cut, so the words of the name are package, for,
# `kb2553549~31bf3856ad364e35~amd64~~6` and more. With prefix: true the first part is found, the publisher's key and
# amd64 never are. `KB2553549+KB976902` is one word too, and so is a share C$.
# What follows: a search over the names that DISM and CBS.log use finds no update, while one over file names finds each;
# give tokenize a pattern with \p{S} beside \p{P}.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund minisearch@7.2.0
cat >try.mjs <<'JS'
import MiniSearch from 'minisearch';
const texts = [
  'Package_for_KB2553549~31bf3856ad364e35~amd64~~6.1.1.0',
  'Windows6.1-KB2553549-amd64.msu',
  'KB2553549+KB976902',
  'KB2553549, KB976902',
];
const build = (options) => {
  const search = new MiniSearch({ fields: ['text'], storeFields: ['text'], ...options });
  search.addAll(texts.map((text, id) => ({ id, text })));
  return (query, how) => search.search(query, how).map(({ text }) => text).sort().join(' ; ') || 'nothing';
};
const plain = build();
const symbols = build({ tokenize: (text) => text.split(/[\n\r\p{Z}\p{P}\p{S}]+/u) });
for (const query of ['KB2553549', '31bf3856ad364e35', 'amd64', 'KB976902']) {
  console.log(`${query}: ${plain(query)}`);
  console.log(`  with prefix: ${plain(query, { prefix: true })}`);
  console.log(`  cut at symbols too: ${symbols(query)}`);
}
JS
expected='KB2553549: KB2553549, KB976902 ; Windows6.1-KB2553549-amd64.msu
  with prefix: KB2553549+KB976902 ; KB2553549, KB976902 ; Package_for_KB2553549~31bf3856ad364e35~amd64~~6.1.1.0 ; Windows6.1-KB2553549-amd64.msu
  cut at symbols too: KB2553549+KB976902 ; KB2553549, KB976902 ; Package_for_KB2553549~31bf3856ad364e35~amd64~~6.1.1.0 ; Windows6.1-KB2553549-amd64.msu
31bf3856ad364e35: nothing
  with prefix: nothing
  cut at symbols too: Package_for_KB2553549~31bf3856ad364e35~amd64~~6.1.1.0
amd64: Windows6.1-KB2553549-amd64.msu
  with prefix: Windows6.1-KB2553549-amd64.msu
  cut at symbols too: Package_for_KB2553549~31bf3856ad364e35~amd64~~6.1.1.0 ; Windows6.1-KB2553549-amd64.msu
KB976902: KB2553549, KB976902
  with prefix: KB2553549, KB976902
  cut at symbols too: KB2553549+KB976902 ; KB2553549, KB976902'
seen=$(TZ=UTC node try.mjs)
printf 'minisearch 7.2.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
