#!/usr/bin/env bash
# resedit 3.1.0 writes 6.1.7601.0 for `6.1.7601.17802 (win7sp1_gdr.120329-1506)`, and 0.0.0.0 for `6, 1, 7601, 17802`.
#
# A good guess: Windows and Visual C++ keep FileVersion in these two ways, so a setter that takes the version as text
# reads the four numbers, or throws. Wrong: the text is cut at the points and each piece must be a number as a whole; a
# piece that is not becomes 0. The branch behind the version makes its last part 0, the commas make everything 0, in the
# numbers of the resource and in its text.
# What follows: a file's own FileVersion, read and set again, makes it older than every fix; give the numbers alone, and
# put the text with the branch in by setStringValues afterwards.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund resedit@3.1.0
cat >try.mjs <<'JS'
import { Resource } from 'resedit';
for (const text of ['6.1.7601.17802', '6.1.7601.17802 (win7sp1_gdr.120329-1506)', '6, 1, 7601, 17802']) {
  const info = Resource.VersionInfo.createEmpty();
  info.setFileVersion(text);
  const { fileVersionMS: high, fileVersionLS: low } = info.fixedInfo;
  const parts = [high >>> 16, high & 0xffff, low >>> 16, low & 0xffff].join('.');
  console.log(`${text} -> ${parts}, ${info.getStringValues(info.getAllLanguagesForStringValues()[0]).FileVersion}`);
}
JS
expected='6.1.7601.17802 -> 6.1.7601.17802, 6.1.7601.17802
6.1.7601.17802 (win7sp1_gdr.120329-1506) -> 6.1.7601.0, 6.1.7601.0
6, 1, 7601, 17802 -> 0.0.0.0, 0.0.0.0'
seen=$(TZ=UTC node try.mjs)
printf 'resedit 3.1.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
