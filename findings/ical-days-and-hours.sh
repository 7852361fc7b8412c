#!/usr/bin/env bash
# The event's end for `P497D` and for `PT11928H`: ical.js 2.2.1 confuses one, node-ical 0.27.2 and ts-ics 2.4.6 the other.
#
# A good guess: RFC 5545 counts days by the calendar and hours by the clock, so 497 days from nine end at nine, 11928
# hours from nine in winter end at ten in summer, and readers of calendars agree, as Temporal does with the RFC. Wrong:
# none of the three tells them apart. ical.js adds the hours to the time on the wall; node-ical and ts-ics make a day of
# 24 hours. Each is right for one form, and of neither form do all read the same end, unless it is as far from summer
# time as the start; then nothing shows.
# What follows: a reboot due before 497 days are full, which are hours of the clock, comes an hour late in ical.js if it
# is reckoned from a day in summer to one in winter; write DTEND instead, in UTC.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ical.js@2.2.1 node-ical@0.27.2 ts-ics@2.4.6 @js-temporal/polyfill@0.5.1
cat >try.mjs <<'JS'
import { Temporal } from '@js-temporal/polyfill';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { convertIcsCalendar, getEventEndFromDuration } from 'ts-ics';
const zone = `BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
DTSTART:19810329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;
const calendar = (start, duration) => `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//EN
${zone}
BEGIN:VEVENT
UID:up@site.example
DTSTAMP:20120101T000000Z
DTSTART;TZID=Europe/Berlin:${start.replace(/[-:]/g, '')}
DURATION:${duration}
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');
const readers = {
  Temporal: (text, start, duration) => Temporal.PlainDateTime.from(start).toZonedDateTime('Europe/Berlin').add(duration).epochMilliseconds,
  'ical.js': (text) => new ICAL.Event(ICAL.Component.fromString(text).getFirstSubcomponent('vevent')).endDate.toJSDate(),
  'node-ical': (text) => Object.values(ical.sync.parseICS(text)).find(({ type }) => type === 'VEVENT').end,
  'ts-ics': (text) => {
    const [{ start, duration }] = convertIcsCalendar(undefined, text).events;
    return getEventEndFromDuration(start.date, duration);
  },
};
for (const start of ['2012-02-01T09:00:00', '2012-07-01T09:00:00', '2012-06-01T09:00:00'])
  for (const duration of ['P497D', 'PT11928H']) {
    const text = calendar(start, duration);
    const ends = Object.entries(readers).map(([name, read]) => `${name} ${new Date(read(text, start, duration)).toISOString().slice(5, 16)}`);
    console.log(`${start.slice(0, 10)}, ${duration}: ${ends.join(', ')}`);
  }
JS
expected='2012-02-01, P497D: Temporal 06-12T07:00, ical.js 06-12T07:00, node-ical 06-12T08:00, ts-ics 06-12T08:00
2012-02-01, PT11928H: Temporal 06-12T08:00, ical.js 06-12T07:00, node-ical 06-12T08:00, ts-ics 06-12T08:00
2012-07-01, P497D: Temporal 11-10T08:00, ical.js 11-10T08:00, node-ical 11-10T07:00, ts-ics 11-10T07:00
2012-07-01, PT11928H: Temporal 11-10T07:00, ical.js 11-10T08:00, node-ical 11-10T07:00, ts-ics 11-10T07:00
2012-06-01, P497D: Temporal 10-11T07:00, ical.js 10-11T07:00, node-ical 10-11T07:00, ts-ics 10-11T07:00
2012-06-01, PT11928H: Temporal 10-11T07:00, ical.js 10-11T07:00, node-ical 10-11T07:00, ts-ics 10-11T07:00'
seen=$(TZ=UTC node try.mjs)
printf 'ical.js 2.2.1, node-ical 0.27.2 and ts-ics 2.4.6 on Node %s\n%s\n' "$(node --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
