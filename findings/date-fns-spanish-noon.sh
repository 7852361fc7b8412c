#!/usr/bin/env bash
# date-fns 4.4.0 reads the noon that it writes in Spanish, `12:06 mediodia`, as six past midnight.
#
# A good guess: what format() writes with a pattern and a language, parse() reads with both or gives an Invalid Date.
# Wrong: `mediodia` is taken as a word for a part of the day, but then looked up under `md`, its narrow form. It isn't
# found, so no part of the day is set, and twelve o'clock without one is midnight. All other hours, midnight itself, and
# the other languages tried come back as they were.
# What follows: a restart at lunch time is read twelve hours early, in one language, in one hour of the day, without an
# error; use `a`, or HH.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund date-fns@4.4.0
cat >try.mjs <<'JS'
import { format, parse } from 'date-fns';
import { de, enUS, es, fr, ja, ptBR } from 'date-fns/locale';
for (const [name, locale] of Object.entries({ enUS, de, fr, es, ptBR, ja })) {
  const wrong = [];
  for (let hour = 0; hour < 24; hour++) {
    const text = format(new Date(2012, 2, 29, hour, 6), 'h:mm bbb', { locale });
    const read = format(parse(text, 'h:mm bbb', new Date(2012, 2, 29), { locale }), 'HH:mm');
    if (Number(read.slice(0, 2)) !== hour) wrong.push(`${text} is read as ${read}`);
  }
  console.log(`${name}: ${wrong.join(', ') || 'each hour comes back'}`);
}
JS
expected='enUS: each hour comes back
de: each hour comes back
fr: each hour comes back
es: 12:06 mediodia is read as 00:06
ptBR: each hour comes back
ja: each hour comes back'
seen=$(TZ=UTC node try.mjs)
printf 'date-fns 4.4.0 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
