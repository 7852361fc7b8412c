#!/usr/bin/env bash
# sirv 3.0.2 answers a request for the last 21 bytes of a file with its first 22.
#
# A good guess: `Range: bytes=-21` gets the end of the file, or the whole file from a server that doesn't know the form;
# sirv answers 206 with a range, so it knows it. Wrong: the empty start is taken for 0 and the 21 for the last position,
# so the beginning comes, one byte longer than asked. Ranges with a start are right.
# What follows: readers that begin at the end of a remote file (the directory of a zip, the tail of a CBS log) get bytes
# of another place under a good status. Ask for the length first and give a start, or compare Content-Range.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund sirv@3.0.2
mkdir public
printf 'first 6.1.7601.17514\nthen  6.1.7601.17802\nlast  6.1.7601.22017\n' >public/tcpip.log
cat >try.mjs <<'JS'
import http from 'node:http';
import sirv from 'sirv';
const server = http.createServer(sirv('public')).listen(0);
for (const range of ['bytes=0-20', 'bytes=42-', 'bytes=-21', 'bytes=-1']) {
  const response = await fetch(`http://localhost:${server.address().port}/tcpip.log`, { headers: { range } });
  const text = JSON.stringify(await response.text());
  console.log(`${range}: ${response.status}, ${response.headers.get('content-range')}, ${text}`);
}
server.close();
process.exit(0);
JS
expected='bytes=0-20: 206, bytes 0-20/63, "first 6.1.7601.17514\n"
bytes=42-: 206, bytes 42-62/63, "last  6.1.7601.22017\n"
bytes=-21: 206, bytes 0-21/63, "first 6.1.7601.17514\nt"
bytes=-1: 206, bytes 0-1/63, "fi"'
seen=$(TZ=UTC node try.mjs)
printf 'sirv 3.0.2 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
