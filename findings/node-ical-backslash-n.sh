#!/usr/bin/env bash
# node-ical 0.26.1 breaks `\\nas01\hotfix` in two lines: it reads the n of an escaped backslash as a line break.
#
# A good guess: in a calendar a backslash is written twice, so `\\new` is `\new` again for whoever reads it, as it is
# for ical.js; C:\Windows and \\SRV01 do come back whole. Wrong: `\n` is looked for before `\\`, without regard to what
# stands before its backslash, so each folder or host whose name begins with an n or N loses that letter to a line
# break. Commas and all other letters are right, so a test with C:\Windows passes.
# What follows: paths in the description of a reboot point nowhere; write them with / or look at the raw text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node-ical@0.26.1 ics@3.12.0 ical.js@2.2.1
cat >try.mjs <<'JS'
import ICAL from 'ical.js';
import { createEvent } from 'ics';
import ical from 'node-ical';
for (const description of ['C:\\Windows, D:\\logs', '\\\\SRV01\\hotfix', '\\\\nas01\\hotfix', 'D:\\hotfix\\NT61']) {
  const { value } = createEvent({ title: 'Reboot', start: [2012, 3, 29, 15, 6], duration: { hours: 1 }, description });
  const other = new ICAL.Event(ICAL.Component.fromString(value).getFirstSubcomponent('vevent')).description;
  const read = Object.values(ical.sync.parseICS(value)).find(({ type }) => type === 'VEVENT').description;
  const [a, b] = [other, read].map((text) => (text === description ? 'the same' : JSON.stringify(text)));
  console.log(`${description} written ${/^DESCRIPTION:(.*?)\r?$/m.exec(value)[1]}: ical.js ${a}, node-ical ${b}`);
}
JS
expected='C:\Windows, D:\logs written C:\\Windows\, D:\\logs: ical.js the same, node-ical the same
\\SRV01\hotfix written \\\\SRV01\\hotfix: ical.js the same, node-ical the same
\\nas01\hotfix written \\\\nas01\\hotfix: ical.js the same, node-ical "\\\\\nas01\\hotfix"
D:\hotfix\NT61 written D:\\hotfix\\NT61: ical.js the same, node-ical "D:\\hotfix\\\nT61"'
seen=$(TZ=UTC node try.mjs)
printf 'node-ical 0.26.1 with ics 3.12.0 and ical.js 2.2.1 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
