#!/usr/bin/env bash
# net-snmp 3.29.2 sends no trap once Node has been up for 497 days, 2:27:52.96: it has the 497-day problem itself.
#
# A good guess: sysUpTime counts hundredths and starts at 0 again when 32 bits are full, which SNMP provides for, so a
# library that puts its own uptime in front of each trap lets it start again. Wrong: it multiplies process.uptime() by
# 100 and then refuses the number, as too large for 32 bits, in v1 and v2c, for every trap until Node is started again.
# A hundredth of a second earlier they arrive. The uptime of the machine, given as upTime, is refused in the same way,
# and 0 there counts as not given.
# What follows: a watcher that is to report machines close to 497 days falls silent on its own, and only the callback
# tells; give upTime reduced by `>>> 0`, and 1 instead of 0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund net-snmp@3.29.2
cat >try.mjs <<'JS'
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import snmp from 'net-snmp';
const receiver = createSocket('udp4');
receiver.bind(0, '127.0.0.1');
await once(receiver, 'listening');
const send = async (version, options) => {
  const arrival = once(receiver, 'message');
  const session = snmp.createSession('127.0.0.1', 'public', { trapPort: receiver.address().port, version });
  const error = await new Promise((done) => session.trap(snmp.TrapType.WarmStart, [], options, done));
  session.close();
  if (error) return error.message;
  await arrival;
  return 'arrived';
};
for (const [name, version] of [['v1', snmp.Version1], ['v2c', snmp.Version2c]])
  for (const ticks of [4294967295, 4294967296]) {
    process.uptime = () => ticks / 100; // what Node says after 497 days
    const ways = { 'its own': {}, given: { upTime: ticks }, reduced: { upTime: ticks >>> 0 || 1 } };
    for (const [way, options] of Object.entries(ways))
      console.log(`${name}, up ${ticks} hundredths, ${way}: ${await send(version, options)}`);
  }
receiver.close();
JS
refusal='Integer to write 4294967296 is outside the unsigned 32-bit range'
expected="v1, up 4294967295 hundredths, its own: arrived
v1, up 4294967295 hundredths, given: arrived
v1, up 4294967295 hundredths, reduced: arrived
v1, up 4294967296 hundredths, its own: $refusal
v1, up 4294967296 hundredths, given: $refusal
v1, up 4294967296 hundredths, reduced: arrived
v2c, up 4294967295 hundredths, its own: arrived
v2c, up 4294967295 hundredths, given: arrived
v2c, up 4294967295 hundredths, reduced: arrived
v2c, up 4294967296 hundredths, its own: $refusal
v2c, up 4294967296 hundredths, given: $refusal
v2c, up 4294967296 hundredths, reduced: arrived"
seen=$(TZ=UTC node try.mjs)
printf 'net-snmp 3.29.2 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
