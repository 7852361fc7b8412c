#!/usr/bin/env bash
# PostgreSQL 18.7 in pglite 0.5.17: a full text search for KB2553549 doesn't find Windows6.1-KB2553549-x64.msu.
#
# A good guess: a name with hyphens is indexed as a whole and by its parts, as it is for `x64-KB2553549`, and the word
# in a search is cut in the same way. Wrong: what is joined by hyphens and has a point somewhere, be it in 6.1 or before
# msu, is the name of a file or a host to the parser, and those have no parts. The same goes for tcpip.sys, of which
# `tcpip` finds nothing. `simple` or `english` makes no difference, as the parser comes first.
# What follows: a log of installed updates has the file names alone, and a machine that has the fix is not found; store
# the text with points and hyphens replaced by blanks beside it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @electric-sql/pglite@0.5.17
cat >try.mjs <<'JS'
import { PGlite } from '@electric-sql/pglite';
const database = new PGlite();
const one = async (query, values) => Object.values((await database.query(query, values)).rows[0]);
console.log(...(await one(`select split_part(version(), ' (', 1)`)));
const names = ['Windows-KB2553549-x64', 'Windows6.1-KB2553549-x64'];
for (const text of ['KB2553549', 'x64-KB2553549', ...names, ...names.map((name) => `${name}.msu`)]) {
  const words = `to_tsvector('english', $1)`;
  const [found, kinds] = await one(
    `select ${words} @@ websearch_to_tsquery('english', 'KB2553549'),
       (select string_agg(alias, ', ') from ts_debug('english', $1) where alias <> 'blank')`,
    [text],
  );
  console.log(`${text}: ${found ? 'found' : 'not found'}, ${kinds}`);
}
JS
expected='PostgreSQL 18.7
KB2553549: found, numword
x64-KB2553549: found, numhword, hword_numpart, hword_numpart
Windows-KB2553549-x64: found, numhword, hword_asciipart, hword_numpart, hword_numpart
Windows6.1-KB2553549-x64: not found, file
Windows-KB2553549-x64.msu: not found, host
Windows6.1-KB2553549-x64.msu: not found, host'
seen=$(TZ=UTC node try.mjs)
printf 'pglite 0.5.17 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
