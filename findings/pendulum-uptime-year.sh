#!/usr/bin/env bash
# pendulum 3.2.0 reads an uptime of 11930:27:52, the 497 days in hours, as 27 minutes past midnight of 1 January 1193.
#
# A good guess: `parse` reads ISO 8601 unless told strict=False, so hours that no day has are refused with a ParserError,
# as 497:27:52 and 27:27:52 are. Wrong: four digits are a year at once, a month and a day need not follow, and a fifth
# digit is then taken for the hour without a T or a blank between. So 10000 hours, which are 416 days 16 hours, are the
# first that pass, and the year is what the first four digits say. The type tells it, a DateTime.
# What follows: uptimes are refused for 416 days and come out as dates of the Middle Ages from then on; split at the
# colons, and give the numbers to duration().
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check pendulum==3.2.0
cat >try.py <<'PY'
import pendulum
for text in ['23:27:52', '27:27:52', '497:27:52', '9999:27:52', '10000:27:52', '11930:27:52', '11930:27:52.96', '11928:00:00', 'PT11930H27M52S']:
    try:
        read = pendulum.parse(text, exact=True)
        print(f'{text}: {type(read).__name__} {read}')
    except ValueError as error:
        print(f'{text}: {type(error).__name__}, {error}')
PY
expected='23:27:52: Time 23:27:52
27:27:52: ValueError, hour must be in 0..23
497:27:52: ParserError, Unable to parse string [497:27:52]
9999:27:52: ValueError, month must be in 1..12
10000:27:52: DateTime 1000-01-01 00:27:52+00:00
11930:27:52: DateTime 1193-01-01 00:27:52+00:00
11930:27:52.96: DateTime 1193-01-01 00:27:52.960000+00:00
11928:00:00: DateTime 1192-01-01 08:00:00+00:00
PT11930H27M52S: Duration 71 weeks 2 hours 27 minutes 52 seconds'
seen=$(TZ=UTC python/bin/python try.py)
printf 'pendulum 3.2.0 on %s\n%s\n' "$(python3 --version)" "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
