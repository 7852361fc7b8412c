#!/usr/bin/env bash
# file-type 21.3.4 takes what wmic and Windows PowerShell 5 put in a file, UTF-16, for music: audio/mpeg, ending mp1.
#
# A good guess: it tells few text formats apart, says undefined of the rest, and knows the mark of UTF-16, as it answers
# application/xml for XML in it and application/x-ms-regedit for an export of the registry. Wrong: if what follows FF FE
# is neither of these, the first search does end with undefined; but then the last one, for sound without a header,
# takes FF FE for the eleven bits that open a frame of MPEG, layer 1. With the other byte order, or as UTF-8
# with its mark, the same text is undefined.
# What follows: an upload that lets text through as "no known binary" refuses each list of Windows as music, whatever
# stands in it, except an export of the registry; look for the mark first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund file-type@21.3.4
cat >try.mjs <<'JS'
import { fileTypeFromBuffer } from 'file-type';
const texts = {
  'wmic /format:csv': '\r\nNode,Version\r\nSRV01,6.1.7601\r\n',
  'Get-HotFix >': '\r\nSource  HotFixID\r\nSRV01   KB2553549\r\n',
  'systeminfo >': '\r\nホスト名:                  SRV01\r\n',
  'reg export': 'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE]\r\n',
  XML: '<?xml version="1.0" encoding="UTF-16"?><host>SRV01</host>',
};
for (const [name, text] of Object.entries(texts)) {
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  const ways = { little, big: Buffer.from(little).swap16(), 'UTF-8': Buffer.from(`\ufeff${text}`) };
  const types = await Promise.all(Object.values(ways).map((bytes) => fileTypeFromBuffer(bytes)));
  const shown = types.map((type) => (type ? `${type.mime} (${type.ext})` : 'undefined'));
  const found = Object.keys(ways).map((way, at) => `${way} ${shown[at]}`);
  console.log(`${name}: ${found.join(', ')}`);
}
JS
expected='wmic /format:csv: little audio/mpeg (mp1), big undefined, UTF-8 undefined
Get-HotFix >: little audio/mpeg (mp1), big undefined, UTF-8 undefined
systeminfo >: little audio/mpeg (mp1), big undefined, UTF-8 undefined
reg export: little application/x-ms-regedit (reg), big undefined, UTF-8 undefined
XML: little application/xml (xml), big application/xml (xml), UTF-8 application/xml (xml)'
seen=$(TZ=UTC node try.mjs)
printf 'file-type 21.3.4 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
