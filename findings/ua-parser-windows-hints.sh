#!/usr/bin/env bash
# ua-parser-js 2.0.10 makes Windows 10 of Chrome 109 on Windows 7 as soon as its client hints are read too.
#
# A good guess: the user agent says `Windows NT 6.1`, which it reads as 7, and the hints say 0.1.0, Microsoft's number
# for 7 there; two sources that agree can't make a third thing. Wrong: with hints the operating system is taken from
# them alone, and of a Windows it asks only whether the number is 13 or more, which is 11; all below is 10. So 7, 8 and
# 8.1, which are 0.1, 0.2 and 0.3, are 10 as well. node-device-detector knows the three.
# What follows: a count of the machines that still run Windows 7 or Server 2008 R2 has none, as soon as the site sends
# Accept-CH; look at the user agent where the number begins with 0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ua-parser-js@2.0.10 node-device-detector@2.2.7
cat >try.mjs <<'JS'
import { UAParser } from 'ua-parser-js';
import DeviceDetector from 'node-device-detector';
import ClientHints from 'node-device-detector/client-hints.js';
const other = new DeviceDetector();
const show = ({ name, version }) => `${name} ${version}`;
const versions = { '0.1.0': '6.1', '0.2.0': '6.2', '0.3.0': '6.3', '10.0.0': '10.0', '15.0.0': '10.0' };
for (const [hint, kernel] of Object.entries(versions)) {
  const browser = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36';
  const agent = `Mozilla/5.0 (Windows NT ${kernel}; Win64; x64) ${browser}`;
  const headers = {
    'user-agent': agent,
    'sec-ch-ua': '"Not_A Brand";v="99", "Chromium";v="109"',
    'sec-ch-ua-mobile': '?0',
    'sec-ch-ua-platform': '"Windows"',
    'sec-ch-ua-platform-version': `"${hint}"`,
  };
  const { os } = other.detect(agent, new ClientHints().parse(headers));
  const [alone, hinted] = [UAParser(agent).os, UAParser(headers).withClientHints().os].map(show);
  console.log(`NT ${kernel}, hint ${hint}: agent alone ${alone}, with hints ${hinted}; node-device-detector ${show(os)}`);
}
JS
expected='NT 6.1, hint 0.1.0: agent alone Windows 7, with hints Windows 10; node-device-detector Windows 7
NT 6.2, hint 0.2.0: agent alone Windows 8, with hints Windows 10; node-device-detector Windows 8
NT 6.3, hint 0.3.0: agent alone Windows 8.1, with hints Windows 10; node-device-detector Windows 8.1
NT 10.0, hint 10.0.0: agent alone Windows 10, with hints Windows 10; node-device-detector Windows 10
NT 10.0, hint 15.0.0: agent alone Windows 10, with hints Windows 11; node-device-detector Windows 11'
seen=$(TZ=UTC node try.mjs)
printf 'ua-parser-js 2.0.10 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
